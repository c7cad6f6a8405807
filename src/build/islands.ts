// Astro marks each island with a `uid` drawn from where the project lies on disk.

/** The page with its islands counted instead: two checkouts then build the same bytes. */
export function countIslands(html: string): string {
  let count = 0;
  return html.replace(/(<astro-island uid=")[^"]*/g, (_, start: string) => {
    count += 1;
    return start + count;
  });
}
