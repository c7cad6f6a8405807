// What soknad.json looks like in packages of each format there has been. Published versions are never changed.
import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonResponse } from '#components/json-response.ts';
import { packageFormats, packageJsonSchema } from '#components/published-schema.ts';

export const getStaticPaths = (() =>
  packageFormats.map((format) => ({ params: { format: String(format) } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ site, params }) =>
  jsonResponse(packageJsonSchema(site, Number(params.format)));
