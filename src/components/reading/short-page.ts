// Pages so short that nobody needs a way around in them.
import type { Page } from '#domain/pages/page.schema.ts';

const fewSections = 4;

/** A short page has no list of its parts, and is found as a whole. */
export function isShort({ sections }: Pick<Page, 'sections'>): boolean {
  return sections.length <= fewSections;
}
