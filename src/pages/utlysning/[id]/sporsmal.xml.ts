// The public questions and answers of a call, for those who follow them in a feed reader.
import type { APIRoute } from 'astro';
import { feedFrame } from '#components/call/feed-frame.ts';
import { answersFeed } from '#components/call/feeds.ts';
import type { Call } from '#domain/call/call.schema.ts';
import type { Answers } from '#domain/call/log.schema.ts';
import { siteText } from '#text/index.ts';
import { answersOf, calls } from '../../../content.ts';

interface Props {
  call: Call;
  log: Answers;
}

export async function getStaticPaths() {
  const logs = await Promise.all((await calls()).map(async (call) => ({ call, log: await answersOf(call) })));
  return logs.flatMap(({ call, log }) => (log ? [{ params: { id: call.id }, props: { call, log } }] : []));
}

export const GET: APIRoute<Props> = async ({ props: { call, log }, site }) => {
  const title = siteText.calendar.feed.answers(call.shortTitle);
  const frame = await feedFrame(call, title, { page: 'sporsmal/', feed: 'sporsmal.xml' }, site);
  return new Response(answersFeed(frame, log));
};
