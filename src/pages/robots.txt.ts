// For search engines: everything may be read, and where the list of pages is.
import { href } from '#components/href.ts';

export const GET = ({ site }: { site: URL | undefined }): Response =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap-index.xml'), site)}\n`);
