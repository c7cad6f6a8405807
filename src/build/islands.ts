// What Astro writes around an island, made fit for this site.

/** Astro's rule for its own elements; `src/styles/tool.css` says the same, so that no page needs a style of its own. */
const ownStyle = /<style>astro-island[\w,-]*\{display:contents\}<\/style>/;

/**
 * The page with its islands counted and without Astro's style in its body. Astro marks each island with a `uid` drawn from
 * where the project lies on disk; counted, two checkouts build the same bytes.
 */
export function tidyIslands(html: string): string {
  let count = 0;
  return html.replace(ownStyle, '').replace(/(<astro-island uid=")[^"]*/g, (_, start: string) => {
    count += 1;
    return start + count;
  });
}
