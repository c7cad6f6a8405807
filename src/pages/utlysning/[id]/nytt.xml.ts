// What is new about a call, for those who follow it in a feed reader.
import type { APIRoute } from 'astro';
import { feedFrame } from '#components/call/feed-frame.ts';
import { newsFeed } from '#components/call/feeds.ts';
import type { Call } from '#domain/call/call.schema.ts';
import { siteText } from '#text/index.ts';
import { calls } from '../../../content.ts';

interface Props {
  call: Call;
}

export async function getStaticPaths() {
  const withNews = (await calls()).filter(({ news }) => news.length > 0);
  return withNews.map((call) => ({ params: { id: call.id }, props: { call } }));
}

export const GET: APIRoute<Props> = async ({ props: { call }, site }) => {
  const title = siteText.calendar.feed.news(call.shortTitle);
  const frame = await feedFrame(call, title, { page: '', feed: 'nytt.xml' }, site);
  return new Response(newsFeed(frame, call.lawAsOf, call.news));
};
