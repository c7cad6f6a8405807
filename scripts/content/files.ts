// The files of content/ that their schemas have accepted, by folder, as the rules between files need them.
import type { Example } from '#domain/application/example.schema.ts';
import type { Calendar } from '#domain/call/calendar.schema.ts';
import type { Call } from '#domain/call/call.schema.ts';
import type { Criterion } from '#domain/call/criterion.schema.ts';
import type { Term } from '#domain/call/glossary.schema.ts';
import type { Answers, CallDocuments, Corrections } from '#domain/call/log.schema.ts';
import type { Municipality } from '#domain/call/municipality.schema.ts';
import type { Renewal } from '#domain/call/renewal.schema.ts';
import type { EarlierVersion } from '#domain/law/earlier.schema.ts';
import type { LawEvent } from '#domain/law/law-line.schema.ts';
import type { Provision } from '#domain/law/provision.schema.ts';
import type { Faq } from '#domain/pages/faq.schema.ts';
import type { Page } from '#domain/pages/page.schema.ts';
import type { Source } from '#domain/pages/source.schema.ts';
import type { IndexSeries, RateTable } from '#domain/rates/rate.schema.ts';
import type { ContentFile } from './read.ts';

/** A file that its schema has accepted. */
export interface Read<Value> extends ContentFile {
  readonly value: Value;
}

/** What each folder, or file of its own, holds. */
interface Values {
  readonly criteria: Criterion;
  readonly laws: Provision;
  readonly calls: Call;
  readonly calendars: Calendar;
  readonly renewals: Renewal;
  readonly answers: Answers;
  readonly corrections: Corrections;
  readonly documents: CallDocuments;
  readonly examples: Example;
  readonly pages: Page;
  readonly faq: Faq;
  readonly rates: RateTable | IndexSeries;
  readonly sources: readonly Source[];
  readonly lawEarlier: readonly EarlierVersion[];
  readonly lawLine: readonly LawEvent[];
  readonly glossary: readonly Term[];
  readonly municipality: Municipality;
}

const places: Readonly<Record<keyof Values, string>> = {
  criteria: 'content/criteria',
  laws: 'content/law',
  calls: 'content/call',
  calendars: 'content/calendar',
  renewals: 'content/changes',
  answers: 'content/answers',
  corrections: 'content/corrections',
  documents: 'content/documents',
  examples: 'content/example',
  pages: 'content/pages',
  faq: 'content/faq',
  rates: 'content/rates',
  sources: 'content/sources.yaml',
  lawEarlier: 'content/law-earlier.yaml',
  lawLine: 'content/law-line.yaml',
  glossary: 'content/glossary.yaml',
  municipality: 'content/municipality.yaml',
};

export type ContentFiles = { readonly [Name in keyof Values]: readonly Read<Values[Name]>[] } & {
  /** Every file that was accepted. */
  readonly all: readonly ContentFile[];
  /** The ids of every file in a folder, accepted or not, so that one mistake is told once. */
  readonly known: Readonly<
    Record<'criteria' | 'laws' | 'calls' | 'pages' | 'faq' | 'rates', ReadonlySet<string>>
  >;
  /** True when no file was refused: only then can it be said that nothing uses something. */
  readonly complete: boolean;
};

/** @param paths of every file of content/ that a schema reads */
export function byFolder(sound: readonly ContentFile[], paths: readonly string[]): ContentFiles {
  const ids = (name: keyof Values): Set<string> =>
    new Set(paths.flatMap((path) => (isIn(path, places[name]) ? [idOf(path, places[name])] : [])));
  const files = Object.fromEntries(
    Object.entries(places).map(([name, place]) => [name, sound.filter(({ path }) => isIn(path, place))]),
    // The schemas have said that the values are what `Values` says.
  ) as unknown as { [Name in keyof Values]: Read<Values[Name]>[] };
  const known = {
    criteria: ids('criteria'),
    laws: ids('laws'),
    calls: ids('calls'),
    pages: ids('pages'),
    faq: ids('faq'),
    rates: ids('rates'),
  };
  return { ...files, all: sound, known, complete: sound.length === paths.length };
}

/** The id that a file in a folder must have: its path in there. */
export function idOf(path: string, folder: string): string {
  return path.slice(folder.length + 1).replace(/\.yaml$/, '');
}

/** The folders whose files each are one thing with an id. */
export const foldersOfIds: readonly string[] = Object.values(places).filter((place) => !place.includes('.'));

function isIn(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}
