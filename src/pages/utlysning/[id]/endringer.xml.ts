// The changes of a call's criteria and dates, for those who follow them in a feed reader.
import type { APIRoute } from 'astro';
import { feedFrame } from '#components/call/feed-frame.ts';
import { correctionsFeed } from '#components/call/feeds.ts';
import type { Call } from '#domain/call/call.schema.ts';
import type { Corrections } from '#domain/call/log.schema.ts';
import { siteText } from '#text/index.ts';
import { calls, correctionsOf } from '../../../content.ts';

interface Props {
  call: Call;
  log: Corrections;
}

export async function getStaticPaths() {
  const logs = await Promise.all(
    (await calls()).map(async (call) => ({ call, log: await correctionsOf(call) })),
  );
  return logs.flatMap(({ call, log }) => (log ? [{ params: { id: call.id }, props: { call, log } }] : []));
}

export const GET: APIRoute<Props> = async ({ props: { call, log }, site }) => {
  const title = siteText.calendar.feed.corrections(call.shortTitle);
  const frame = await feedFrame(call, title, { page: 'endringer/', feed: 'endringer.xml' }, site);
  return new Response(correctionsFeed(frame, log));
};
