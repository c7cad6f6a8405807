// The fields that copies of an application fill in differently, as they are asked about: in words, and where each value stands.
import { type Fields, fieldsOf } from '#domain/application/fields.ts';
import type { Conflict } from '#domain/application/merge.ts';
import type { AskedCriterion } from '#domain/call/criterion.schema.ts';
import type { StoredDraft } from '#store/draft-store.ts';
import { draftName } from '#text/draft-name.ts';
import { labelled } from '#text/merge-labels.ts';
import { merge as words } from '#text/nb/application-merge.ts';
import type { Side } from './ConflictField.tsx';
import type { Merging } from './merge-copies.ts';

export interface Asked {
  readonly place: string;
  /** Of the first control. */
  readonly id: string;
  readonly group: string;
  readonly question: string | null;
  readonly label: string;
  /** What stands in the draft here first, then by file. */
  readonly sides: readonly Side[];
}

export function askedAbout(
  { host, copies }: Pick<Merging, 'host' | 'copies'>,
  conflicts: readonly Conflict[],
  criteria: readonly AskedCriterion[],
): readonly Asked[] {
  const named = [
    ...(host ? [{ name: words.here, draft: host.draft }] : []),
    ...copies.map(({ file, draft }) => ({ name: file, draft })),
  ];
  const drafts = named.map(({ draft }) => draft);
  const sources = named.map(({ name, draft }) => ({ name, fields: fieldsOf(draft) }));
  return conflicts.map((conflict, index) => {
    const { say, ...about } = labelled(conflict, { criteria, drafts });
    return {
      ...about,
      place: conflict.place,
      id: `valg-${index}`,
      sides: sidesOf(conflict, sources, say),
    };
  });
}

interface Source {
  readonly name: string;
  readonly fields: Fields;
}

function sidesOf(
  { place, values }: Conflict,
  sources: readonly Source[],
  say: (value: string) => string,
): readonly Side[] {
  const rank = (value: string): number => sources.findIndex((source) => stands(value, place, source));
  return values
    .toSorted((a, b) => rank(a) - rank(b))
    .map((value) => ({
      value,
      says: say(value),
      source: words.stands(sources.filter((source) => stands(value, place, source)).map(({ name }) => name)),
    }));
}

function stands(value: string, place: string, { fields }: Source): boolean {
  return fields.get(place)?.has(value.normalize('NFC')) ?? false;
}

/** Those that follow each other and belong to the same thing, together. */
export function inGroups(asked: readonly Asked[]): readonly (readonly Asked[])[] {
  return [...new Set(asked.map(({ group }) => group))].map((group) =>
    asked.filter((field) => field.group === group),
  );
}

/** What the draft as it was is called afterwards; empty when there was none. */
export function beforeName(host: StoredDraft | null): string {
  return host ? words.before(draftName(host.draft)) : '';
}
