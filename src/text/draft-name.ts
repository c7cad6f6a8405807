// What a draft is called wherever it is named.
import type { Draft } from '#domain/application/draft.schema.ts';
import { nb } from './index.ts';

/** What the supplier calls the draft, else the supplier's own name; of a part, that it is one. */
export function draftName({ name, supplier, part }: Pick<Draft, 'name' | 'supplier' | 'part'>): string {
  const { start } = nb.application;
  const own = name.trim() || supplier.name.trim();
  if (part) return own === '' ? start.unnamedPart : start.partOf(own);
  return own || start.unnamed;
}
