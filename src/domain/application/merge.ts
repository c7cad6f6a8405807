// Copies of a draft become one again: what only one says is kept, and where they differ a person chooses.
import type { Choice } from '../self-assessment/choice.ts';
import { attachmentProblem } from './attachment.ts';
import { type Attachment, type Draft, type DraftId, declarationIds, maxReferences } from './draft.schema.ts';
import { newDraft } from './draft.ts';
import { answerFields, attachmentFields, type Fields, referenceFields } from './fields.ts';

/** A field of which the copies say different things. */
export interface Conflict {
  /** `supplier.name`, `answers.K01-x.plan`, `references.<id>.client`, `attachments.<sha256>.name` … */
  readonly place: string;
  /** Two at least, by code units. A calculation is JSON, a choice its code, a proof the id of the evidence. */
  readonly values: readonly string[];
}

/** What a person chose, by place. */
export type Chosen = ReadonlyMap<string, string>;

export type MergeProblemCode = 'tooManyReferences' | 'tooManyFiles' | 'filesTooLargeTogether';

const parts = ['answers', 'supplier', 'contact', 'signatory', 'references', 'noReferences', 'calculation'];

/** In the order in which the application asks; files, days and the name of the draft last. */
export function conflictsIn(fields: Fields): readonly Conflict[] {
  const rank = (place: string): string => {
    const index = parts.indexOf(place.split('.')[0] ?? '');
    return `${index < 0 ? parts.length : index}${place}`;
  };
  return [...fields]
    .filter(([place, values]) => !place.startsWith('#') && values.size > 1)
    .map(([place]) => ({ place, values: valuesAt(fields, place) }))
    .sort((a, b) => (rank(a.place) < rank(b.place) ? -1 : 1));
}

/** How much of `all` is not in `mine`: values of fields, and files (those that are used for one more answer too). */
export function newsIn(all: Fields, mine: Fields): { readonly fields: number; readonly files: number } {
  const newAt = (matches: (place: string) => boolean): number =>
    [...all]
      .filter(([place]) => matches(place))
      .flatMap(([place, values]) => [...values.keys()].filter((value) => !mine.get(place)?.has(value)))
      .length;
  const files = newAt((place) => place === '#attachments');
  return {
    fields: newAt((place) => !place.startsWith('#')),
    files: files > 0 ? files : newAt((place) => /^#answers\..+\.files$/.test(place)),
  };
}

/** The draft that says all of it; null while a conflict is not chosen. What nobody types is settled by code units. */
export function draftOf(id: DraftId, fields: Fields, chosen: Chosen): Draft | null {
  const isSettled = ({ place, values }: Conflict): boolean => values.includes(chosen.get(place) ?? '');
  if (!conflictsIn(fields).every(isSettled)) return null;
  const read: Read = (place) => chosen.get(place) ?? valuesAt(fields, place)[0] ?? '';
  const empty = newDraft(id, { id: read('#callId'), criteriaVersion: read('#criteriaVersion') });
  const ids = idsOf(fields);
  return {
    ...empty,
    name: read('name'),
    supplier: filled(empty.supplier, 'supplier', read),
    contact: filled(empty.contact, 'contact', read),
    signatory: {
      ...filled({ name: '', role: '', authorityExplanation: '' }, 'signatory', read),
      authority: (read('signatory.authority') || null) as Draft['signatory']['authority'],
    },
    references: listAt(fields, '#references').map((reference) => ({
      id: reference,
      ...filled(blank(referenceFields), `references.${reference}`, read),
    })),
    noReferences: read('noReferences'),
    dates: filled(empty.dates, 'dates', read),
    ...daysNeededIn(fields, read),
    declarations: Object.fromEntries(
      declarationIds.map((declaration) => [declaration, read(`declarations.${declaration}`) !== '']),
    ) as Draft['declarations'],
    answers: Object.fromEntries(
      valuesAt(fields, '#answers').map((criterion) => [criterion, answerOf(criterion, fields, read, ids)]),
    ),
    attachments: listAt(fields, '#attachments').map((digest) => attachmentOf(digest, read, ids)),
    calculation: parsed(read('calculation')),
    part: fields.has('#whole') ? null : [...valuesAt(fields, '#part')],
  };
}

/** Why the merged draft cannot be kept, though every copy could; null when it can. */
export function mergeProblem({ references, attachments }: Draft): MergeProblemCode | null {
  if (references.length > maxReferences) return 'tooManyReferences';
  const found = attachments.map(({ size }, index) => attachmentProblem(size, attachments.slice(0, index)));
  return found.find((code) => code === 'tooManyFiles' || code === 'filesTooLargeTogether') ?? null;
}

type Read = (place: string) => string;

function valuesAt(fields: Fields, place: string): readonly string[] {
  return [...(fields.get(place)?.values() ?? [])].sort();
}

function blank<Field extends string>(fields: readonly Field[]): Record<Field, string> {
  return Object.fromEntries(fields.map((field) => [field, ''])) as Record<Field, string>;
}

function filled<Group extends Readonly<Record<string, string>>>(
  group: Group,
  place: string,
  read: Read,
): Group {
  const entries = Object.keys(group).map((field) => [field, read(`${place}.${field}`)]);
  return Object.fromEntries(entries) as Group;
}

function parsed<Value>(json: string): Value | null {
  return json === '' ? null : (JSON.parse(json) as Value);
}

/** Nothing when no copy says how long a step takes. */
function daysNeededIn(fields: Fields, read: Read): Pick<Draft, 'daysNeeded'> {
  const group = 'daysNeeded.';
  const places = [...fields.keys()].filter((place) => place.startsWith(group)).sort();
  if (places.length === 0) return {};
  return { daysNeeded: Object.fromEntries(places.map((place) => [place.slice(group.length), read(place)])) };
}

function answerOf(criterion: string, fields: Fields, read: Read, ids: Ids): Draft['answers'][string] {
  const at = `answers.${criterion}`;
  const digests = listAt(fields, `#${at}.files`);
  const { choice, ...texts } = filled(blank(answerFields), at, read);
  return {
    ...texts,
    choice: (choice || null) as Choice | null,
    attachmentIds: digests.map((digest) => ids.get(digest) ?? digest),
    proves: Object.fromEntries(
      digests
        .map((digest) => [ids.get(digest) ?? digest, read(`${at}.proves.${digest}`)] as const)
        .filter(([, evidence]) => evidence !== ''),
    ),
    asked: parsed(read(`#${at}.asked`)),
  };
}

function attachmentOf(digest: string, read: Read, ids: Ids): Attachment {
  return {
    id: ids.get(digest) ?? digest,
    sha256: digest,
    size: Number(read(`#attachments.${digest}.size`)),
    type: read(`#attachments.${digest}.type`),
    ...filled(blank(attachmentFields), `attachments.${digest}`, read),
  };
}

type Ids = ReadonlyMap<string, string>;

/** The id of each attachment, by digest: the first that no other file has in any copy, else the digest itself. */
function idsOf(fields: Fields): Ids {
  const digests = valuesAt(fields, '#attachments');
  const all = digests.flatMap((digest) => valuesAt(fields, `#attachments.${digest}.id`));
  const isItsOwn = (id: string, digest: string): boolean =>
    id === digest || (all.indexOf(id) === all.lastIndexOf(id) && !digests.includes(id));
  return new Map(
    digests.map((digest) => {
      const own = valuesAt(fields, `#attachments.${digest}.id`).find((id) => isItsOwn(id, digest));
      return [digest, own ?? digest];
    }),
  );
}

/**
 * The parts of a list in the order that every copy had them in, as far as the copies agree; else by code units. Of one
 * draft, and of a draft with a part of itself, that is the order it has.
 */
function listAt(fields: Fields, place: string): readonly string[] {
  const left = new Set(valuesAt(fields, place));
  const pairs = valuesAt(fields, `${place}>`).map((pair) => pair.split(' '));
  const order: string[] = [];
  while (left.size > 0) {
    const waits = new Set(pairs.filter(([first = '']) => left.has(first)).map(([, next = '']) => next));
    const next = [...left].find((part) => !waits.has(part)) ?? [...left][0] ?? '';
    order.push(next);
    left.delete(next);
  }
  return order;
}
