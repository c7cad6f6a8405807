// Drafts drawn by chance, from so few texts and files that copies often say the same, and often do not.
import fc from 'fast-check';
import { sampleAttached } from '../../rates/price/testing/sample-calculation.ts';
import { choicesByKind } from '../../self-assessment/choice.ts';
import type { Attachment, Draft } from '../draft.schema.ts';
import { answerFields } from '../fields.ts';

const criterionIds = ['K01-erfaring', 'K02-politiattest', 'K03-rutiner'];
/** The third and the fourth are one text, written in two ways. */
const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 5, arbitrary: fc.constantFrom('Ja', 'Nei – ikke ennå\n', '\u00e9n', 'e\u0301n', ' ') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const texts = <Field extends string>(...fields: Field[]): fc.Arbitrary<Record<Field, string>> =>
  fc
    .tuple(...fields.map(() => anyText))
    .map(
      (said) =>
        Object.fromEntries(fields.map((field, index) => [field, said[index]])) as Record<Field, string>,
    );

const anyReferences = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom('r1', 'r2', 'r3'),
      texts('client', 'period', 'scope', 'contactName', 'contactPhone'),
    )
    .map(([id, said]) => ({ id, ...said })),
  { selector: ({ id }) => id, maxLength: 3 },
);

/** The same file can have one of two ids, as when two attach it by themselves. */
const anyAttachments: fc.Arbitrary<Attachment[]> = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y'), texts('name', 'issuedOn', 'expiresOn'))
    .map(([file, by, said]) => ({
      id: `${by}-${file}`,
      sha256: file.repeat(64),
      size: file.charCodeAt(0),
      type: 'application/pdf',
      ...said,
    })),
  { selector: ({ sha256 }) => sha256, maxLength: 3 },
);

const anyAsked = fc.constantFrom<Draft['answers'][string]['asked']>(null, {
  title: 'Et krav',
  requirement: 'Dere må vise det.',
  question: 'Er det vist?',
  evidence: ['En attest'],
});

function anyAnswers(attachments: readonly Attachment[]): fc.Arbitrary<Draft['answers']> {
  const ids = attachments.map(({ id }) => id);
  const anyAnswer = fc
    .record({
      said: texts('explanation', 'plan', 'planDate'),
      choice: fc.constantFrom(null, ...choicesByKind.kvalifikasjonskrav),
      files: fc.shuffledSubarray(ids),
      evidence: fc.constantFrom('attest', 'rutine'),
      asked: anyAsked,
    })
    .map(({ said, choice, files, evidence, asked }) => ({
      ...{ ...said, choice, asked, attachmentIds: files },
      proves: Object.fromEntries(files.slice(1).map((id) => [id, evidence])),
    }));
  return fc.dictionary(fc.constantFrom(...criterionIds), anyAnswer, { maxKeys: 3 });
}

/** A whole application with any of it filled in; always the same id. */
export const anyDraft: fc.Arbitrary<Draft> = anyAttachments.chain((attachments) =>
  fc.record({
    id: fc.constant('utkast-1'),
    callId: fc.constant('neste'),
    criteriaVersion: fc.constantFrom('2026-1', '2026-2'),
    name: anyText,
    supplier: texts('name', 'organisationNumber', 'address', 'postalCode', 'place', 'website'),
    contact: texts('name', 'role', 'email', 'phone'),
    signatory: fc
      .tuple(
        texts('name', 'role', 'authorityExplanation'),
        fc.constantFrom(null, 'signature', 'powerOfAttorney'),
      )
      .map(([said, authority]) => ({ ...said, authority }) as Draft['signatory']),
    references: anyReferences,
    noReferences: anyText,
    dates: texts('deadline', 'start'),
    daysNeeded: fc.option(
      fc.dictionary(fc.constantFrom('sign', 'k01-a-attest', 'k02-b-rutine'), fc.constantFrom('1', '20'), {
        minKeys: 1,
      }),
      { nil: undefined },
    ),
    declarations: fc.record({
      correct: fc.boolean(),
      authorised: fc.boolean(),
      privacy: fc.boolean(),
      notSent: fc.boolean(),
    }),
    answers: anyAnswers(attachments),
    attachments: fc.constant(attachments),
    calculation: fc.constantFrom(null, sampleAttached(), { ...sampleAttached(), name: 'En annen' }),
    part: fc.constant(null),
  }),
);

const taskIds = [
  ...criterionIds,
  'supplier',
  'contact',
  'signatory',
  'references',
  'declarations',
  'calculation',
];
export const anyTasks = fc.subarray(taskIds);

/** Every text that somebody typed or chose, by its place in words of this test alone. */
export function typedIn(draft: Draft): readonly string[] {
  const digests = new Map(draft.attachments.map(({ id, sha256 }) => [id, sha256]));
  const texts = [
    ['name', draft.name],
    ['noReferences', draft.noReferences],
    ...(['supplier', 'contact', 'signatory', 'dates', 'declarations'] as const).flatMap((group) =>
      Object.entries(draft[group]).map(([field, value]) => [`${group} ${field}`, value]),
    ),
    ...Object.entries(draft.daysNeeded ?? {}).map(([step, days]) => [`days ${step}`, days]),
    ...draft.references.flatMap(({ id, ...reference }) =>
      Object.entries(reference).map(([field, value]) => [`reference ${id} ${field}`, value]),
    ),
    ...draft.attachments.flatMap(({ sha256, name, issuedOn, expiresOn }) =>
      Object.entries({ sha256, name, issuedOn, expiresOn }).map(([field, value]) => [
        `${sha256} ${field}`,
        value,
      ]),
    ),
    ...Object.entries(draft.answers).flatMap(([id, answer]) => [
      ...answerFields.map((field) => [`${id} ${field}`, answer[field]]),
      ...answer.attachmentIds.map((file) => [`${id} file ${digests.get(file)}`, true]),
      ...Object.entries(answer.proves).map(([file, what]) => [`${id} proof ${digests.get(file)}`, what]),
    ]),
    ['calculation', draft.calculation?.name],
  ] as const;
  return texts
    .filter(([, value]) => value !== '' && value !== null && value !== false && value !== undefined)
    .map(([place, value]) => `${place}: ${value}`.normalize('NFC'));
}
