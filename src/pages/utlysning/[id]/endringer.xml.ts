// The changes of a call's criteria and dates, for those who follow them in a feed reader.
import type { APIRoute } from 'astro';
import { correctionsFeed } from '#components/call/feeds.ts';
import { href } from '#components/href.ts';
import type { Call } from '#domain/call/call.schema.ts';
import type { Corrections } from '#domain/call/log.schema.ts';
import { siteText } from '#text/index.ts';
import { calls, correctionsOf, municipality } from '../../../content.ts';

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
  const { name, officialSite, siteName } = await municipality();
  const address = `/utlysning/${call.id}/endringer`;
  const frame = {
    title: siteText.calendar.feed.corrections(call.shortTitle),
    // Until the municipality publishes the site, it is not the one who speaks.
    author: officialSite ? name : siteName,
    page: new URL(href(`${address}/`), site),
    self: new URL(href(`${address}.xml`), site),
  };
  return new Response(correctionsFeed(frame, log));
};
