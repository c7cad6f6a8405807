// The dates of a call for the reader's own calendar.
import type { APIRoute } from 'astro';
import { calendarFile } from '#components/call/ics.ts';
import { href } from '#components/href.ts';
import type { Call } from '#domain/call/call.schema.ts';
import { calendarOf, calls, correctionsOf } from '../../../content.ts';

export async function getStaticPaths() {
  return (await calls()).map((call) => ({ params: { id: call.id }, props: { call } }));
}

export const GET: APIRoute<{ call: Call }> = async ({ props: { call }, site }) => {
  const log = (await correctionsOf(call))?.entries ?? [];
  const page = new URL(href(`/utlysning/${call.id}/`), site);
  return new Response(calendarFile(call, await calendarOf(call), log, page));
};
