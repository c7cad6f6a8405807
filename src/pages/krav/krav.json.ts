// The criteria of the current call for other programs, in the shape that krav.schema.json describes.
import type { APIRoute } from 'astro';
import { jsonResponse } from '#components/json-response.ts';
import { type CriteriaFile, criteriaSchemaPath, schemaId } from '#components/published-schema.ts';
import { criteriaOf, currentCall } from '../../content.ts';

export const GET: APIRoute = async ({ site }) => {
  const call = await currentCall();
  const { id, title, lawAsOf, criteriaVersion } = call;
  const file: CriteriaFile = {
    $schema: schemaId(criteriaSchemaPath, site),
    call: { id, title, lawAsOf, criteriaVersion },
    criteria: await criteriaOf(call),
  };
  return jsonResponse(file);
};
