// What soknad.json looked like in packages of format 1. Published versions are never changed.
import type { APIRoute } from 'astro';
import { jsonResponse } from '#components/json-response.ts';
import { firstPackageJsonSchema } from '#components/published-schema.ts';

export const GET: APIRoute = ({ site }) => jsonResponse(firstPackageJsonSchema(site));
