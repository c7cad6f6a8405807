// What krav.json looks like, as JSON Schema.
import type { APIRoute } from 'astro';
import { jsonResponse } from '#components/json-response.ts';
import { criteriaJsonSchema } from '#components/published-schema.ts';

export const GET: APIRoute = ({ site }) => jsonResponse(criteriaJsonSchema(site));
