// Where a page of the site lies, under whatever folder the site is published.

/** @param path from the site's root, with slashes at both ends for a page: `/krav/` */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
