// What soknad.json looked like in packages of format 2. Published versions are never changed.
import type { APIRoute } from 'astro';
import { jsonResponse } from '#components/json-response.ts';
import { secondPackageJsonSchema } from '#components/published-schema.ts';

export const GET: APIRoute = ({ site }) => jsonResponse(secondPackageJsonSchema(site));
