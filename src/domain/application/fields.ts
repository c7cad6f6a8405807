// What drafts say, field by field, as sets of values: the form in which copies of a draft are merged.
// Joining is union. So it does not matter in which order copies come, how they are grouped, or whether one comes twice;
// and no value is ever lost. A set knows no history: what was removed in one copy comes back from the other.
import type { Attachment, Draft, Reference } from './draft.schema.ts';

/**
 * Values by place; an empty field has none. Values are equal when they are the same text after NFC, nothing trimmed; of
 * two ways to write the same text the first by code units stays, as it was typed. Places that begin with `#` hold what
 * nobody types: which parts a list has, and which comes before which.
 */
export type Fields = ReadonlyMap<string, ReadonlyMap<string, string>>;

type Said = readonly [place: string, value: string];

export const referenceFields = ['client', 'period', 'scope', 'contactName', 'contactPhone'] as const;
export const attachmentFields = ['name', 'issuedOn', 'expiresOn'] as const;
export const answerFields = ['choice', 'explanation', 'plan', 'planDate'] as const;

/** Everything the draft says but its id. An attachment is known by its digest, whatever a copy calls it. */
export function fieldsOf(draft: Draft): Fields {
  const { supplier, contact, signatory, declarations, dates } = draft;
  return gathered([
    ['#callId', draft.callId],
    ['#criteriaVersion', draft.criteriaVersion],
    ...partSaid(draft.part),
    ['name', draft.name],
    ...inGroup('supplier', supplier),
    ...inGroup('contact', contact),
    ...inGroup('signatory', { ...signatory, authority: signatory.authority ?? '' }),
    ...draft.references.flatMap(referenceSaid),
    ...listSaid(
      '#references',
      draft.references.map(({ id }) => id),
    ),
    ['noReferences', draft.noReferences],
    ...inGroup('dates', dates),
    ...inGroup('daysNeeded', draft.daysNeeded ?? {}),
    ...Object.entries(declarations).map(([id, isTicked]): Said => [`declarations.${id}`, isTicked ? id : '']),
    ...answersSaid(draft),
    ...draft.attachments.flatMap(attachmentSaid),
    ...listSaid(
      '#attachments',
      draft.attachments.map(({ sha256 }) => sha256),
    ),
    ['calculation', draft.calculation === null ? '' : sortedJson(draft.calculation)],
  ]);
}

/** Everything that any of them says. */
export function joined(all: readonly Fields[]): Fields {
  return gathered(
    all.flatMap((fields) =>
      [...fields].flatMap(([place, values]) => [...values.values()].map((value): Said => [place, value])),
    ),
  );
}

function gathered(said: readonly Said[]): Fields {
  const fields = new Map<string, Map<string, string>>();
  for (const [place, value] of said) {
    if (value === '') continue;
    const values = fields.get(place) ?? new Map<string, string>();
    const equal = value.normalize('NFC');
    const known = values.get(equal);
    if (known === undefined || value < known) values.set(equal, value);
    fields.set(place, values);
  }
  return fields;
}

function inGroup(group: string, fields: Readonly<Record<string, string>>): Said[] {
  return Object.entries(fields).map(([field, value]) => [`${group}.${field}`, value]);
}

/** A whole application with a part of it is a whole application. */
function partSaid(part: Draft['part']): Said[] {
  return part === null ? [['#whole', 'whole']] : part.map((task) => ['#part', task]);
}

function referenceSaid(reference: Reference): Said[] {
  return referenceFields.map((field) => [`references.${reference.id}.${field}`, reference[field]]);
}

function attachmentSaid(attachment: Attachment): Said[] {
  const { id, sha256, size, type } = attachment;
  return [
    [`#attachments.${sha256}.id`, id],
    [`#attachments.${sha256}.size`, String(size)],
    [`#attachments.${sha256}.type`, type],
    ...attachmentFields.map((field): Said => [`attachments.${sha256}.${field}`, attachment[field]]),
  ];
}

function answersSaid({ answers, attachments }: Draft): Said[] {
  const digests = new Map(attachments.map(({ id, sha256 }) => [id, sha256]));
  return Object.entries(answers).flatMap(([criterionId, answer]): Said[] => {
    const at = `answers.${criterionId}`;
    return [
      ['#answers', criterionId],
      ...answerFields.map((field): Said => [`${at}.${field}`, answer[field] ?? '']),
      [`#${at}.asked`, answer.asked === null ? '' : sortedJson(answer.asked)],
      ...listSaid(
        `#${at}.files`,
        answer.attachmentIds.flatMap((id) => digests.get(id) ?? []),
      ),
      ...Object.entries(answer.proves).flatMap(([id, evidence]): Said[] => {
        const digest = digests.get(id);
        return digest === undefined ? [] : [[`${at}.proves.${digest}`, evidence]];
      }),
    ];
  });
}

/** The parts of a list, and of each which comes next: none of them has a space in it. */
function listSaid(place: string, parts: readonly string[]): Said[] {
  const once = [...new Set(parts)];
  return once.flatMap((part, index): Said[] => {
    const next = once[index + 1];
    return next === undefined
      ? [[place, part]]
      : [
          [place, part],
          [`${place}>`, `${part} ${next}`],
        ];
  });
}

/** The same for the same content, whatever order its keys came in. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
