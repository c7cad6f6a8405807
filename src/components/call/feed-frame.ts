// Who speaks in a feed of a call, and where the feed and its page stand.
import type { Call } from '#domain/call/call.schema.ts';
import { municipality } from '../../content.ts';
import { href } from '../href.ts';
import type { FeedFrame } from './feeds.ts';

/** @param page and feed: under the call's own address; '' for its own page */
export async function feedFrame(
  call: Call,
  title: string,
  { page, feed }: { page: string; feed: string },
  site: URL | undefined,
): Promise<FeedFrame> {
  const { name, officialSite, siteName } = await municipality();
  const address = href(`/utlysning/${call.id}/`);
  return {
    title,
    // Until the municipality publishes the site, it is not the one who speaks.
    author: officialSite ? name : siteName,
    page: new URL(address + page, site),
    self: new URL(address + feed, site),
  };
}
