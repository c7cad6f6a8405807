// The criteria of the current call for a spreadsheet.
import type { APIRoute } from 'astro';
import { criteriaCsv } from '#components/criteria/criteria-csv.ts';
import { criteriaOf, currentCall } from '../../content.ts';

export const GET: APIRoute = async () => new Response(criteriaCsv(await criteriaOf(await currentCall())));
