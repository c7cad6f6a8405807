// What soknad.json in an application package looks like, as JSON Schema. Published versions are never changed.
import type { APIRoute } from 'astro';
import { jsonResponse } from '#components/json-response.ts';
import { packageJsonSchema } from '#components/published-schema.ts';

export const GET: APIRoute = ({ site }) => jsonResponse(packageJsonSchema(site));
