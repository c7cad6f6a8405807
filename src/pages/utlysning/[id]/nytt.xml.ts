// What is new about a call, for those who follow it in a feed reader.
import type { APIRoute } from 'astro';
import { newsFeed } from '#components/call/feeds.ts';
import { href } from '#components/href.ts';
import type { Call } from '#domain/call/call.schema.ts';
import { siteText } from '#text/index.ts';
import { calls, municipality } from '../../../content.ts';

interface Props {
  call: Call;
}

export async function getStaticPaths() {
  const withNews = (await calls()).filter(({ news }) => news.length > 0);
  return withNews.map((call) => ({ params: { id: call.id }, props: { call } }));
}

export const GET: APIRoute<Props> = async ({ props: { call }, site }) => {
  const { name, officialSite, siteName } = await municipality();
  const frame = {
    title: siteText.calendar.feed.news(call.shortTitle),
    // Until the municipality publishes the site, it is not the one who speaks.
    author: officialSite ? name : siteName,
    page: new URL(href(`/utlysning/${call.id}/`), site),
    self: new URL(href(`/utlysning/${call.id}/nytt.xml`), site),
  };
  return new Response(newsFeed(frame, call.lawAsOf, call.news));
};
