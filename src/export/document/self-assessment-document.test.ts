import { expect, test } from 'vitest';
import { complete } from '#domain/application/complete.ts';
import type { Draft } from '#domain/application/draft.schema.ts';
import { newAttachment, newDraft, withAnswer, withAttachment } from '#domain/application/draft.ts';
import { partFor } from '#domain/application/part.ts';
import type { AskedCriterion } from '#domain/call/criterion.schema.ts';
import type { Choice } from '#domain/self-assessment/choice.ts';
import { askedTextOf } from '#domain/self-assessment/criterion-changes.ts';
import { documents } from '#text/nb/documents.ts';
import type { Fact } from './model.ts';
import { selfAssessmentDocument } from './self-assessment-document.ts';

const criterion: AskedCriterion = {
  id: 'K01-registrering',
  title: 'Registrert',
  kind: 'kvalifikasjonskrav',
  origin: 'lov',
  requirement: 'Foretaket må være registrert.',
  legalBasis: { provisions: [] },
  evidence: [{ id: 'attest', what: 'Firmaattest', fresh: null, maxAgeMonths: 6, attach: true }],
  newlyFounded: 'Det samme',
  judgement: { rule: 'dokument', text: 'Slik' },
  question: 'Er det registrert?',
};
const empty = newDraft('d1', { id: 'neste', criteriaVersion: '1' });
const file = newAttachment({ id: 'v1', name: 'a.pdf', size: 1, type: '', sha256: 'a'.repeat(64) });
const answered = withAnswer(
  withAttachment({ ...empty, dates: { deadline: '15.2.2027', start: '' } }, criterion.id, {
    ...file,
    issuedOn: '1.3.2026',
  }),
  criterion.id,
  {
    choice: 'partly',
    explanation: 'Nesten.',
    plan: 'Melde endring',
    planDate: '1.5.2027',
    proves: { v1: 'attest' },
    asked: askedTextOf(criterion),
  },
);

const call = {
  id: 'neste',
  title: 'Konsesjon',
  shortTitle: 'neste utlysning',
  status: 'åpen',
  standing: '',
  criteriaVersion: '1',
  hourlyPrice: null,
} as const;

/** Every pair of label and answer on the paper. */
function factsOf(draft: Draft, criteria: readonly AskedCriterion[]): readonly Fact[] {
  const completion = complete(draft, criteria);
  const createdAt = '2026-11-22T14:00:00+01:00';
  const { blocks } = selfAssessmentDocument({ draft, criteria, completion, call, createdAt });
  return blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
}
const said = (label: string, rows: readonly Fact[]) =>
  rows.filter((row) => row.label === label).map(({ value }) => value);

test('says the plan, which document a file is, its days, and whose the days are that it was judged by', () => {
  const rows = factsOf(answered, [criterion]);
  expect(said('Plan', rows)).toEqual(['Melde endring']);
  expect(said('Når skal det være på plass?', rows)).toEqual(['1.5.2027']);
  expect(said('Vedlegg', rows)).toEqual(['a.pdf – Firmaattest (fra 1.3.2026)\nI pakken: 01-a.pdf']);
  expect(said('Søknadsfrist', rows)).toEqual(['15. februar 2027 (satt inn av leverandøren)']);
  expect(said('Oppstart', rows)).toEqual(['ikke fastsatt']);
  expect(said('Slik ser det ut', rows)[0]).toContain('for gammelt');
});

test('says of a document of after the deadline that its day is to come, and is not in order', () => {
  const later = { ...answered, attachments: [{ ...file, issuedOn: '1.1.2030' }] };
  const [finding] = said(
    'Slik ser det ut',
    factsOf(withAnswer(later, criterion.id, { choice: 'met' }), [criterion]),
  );
  expect(finding).toContain('Kommunen må vurdere');
  expect(finding).toContain('Dagen er fram i tid');
});

test('prints the criterion that was answered, and beside it what it says now', () => {
  const now = { ...criterion, requirement: 'Noe nytt.', question: 'Er det nytt?' };
  const rows = factsOf(answered, [now]);
  expect(said('Krav', rows)).toEqual(['Foretaket må være registrert.']);
  expect(said('Kravet nå', rows)).toEqual(['Noe nytt.']);
  expect(said('Spørsmålet da leverandøren svarte', rows)).toEqual(['Er det registrert?']);
  expect(said('Spørsmålet nå', rows)).toEqual(['Er det nytt?']);
  expect(said('Kravet nå', factsOf(answered, [criterion]))).toEqual([]);
});

test('an answer to a criterion that is gone is on the paper', () => {
  const rows = factsOf(answered, []);
  expect(said('Krav', rows)).toEqual(['Foretaket må være registrert.']);
  expect(said('Forklaring', rows)).toEqual(['Nesten.']);
  expect(said('Vedlegg', rows)).toEqual(['a.pdf\nI pakken: 01-a.pdf']);
});

/** The paper of the draft, asked for two criteria. */
const paperOf = (draft: Draft) => {
  const criteria = [criterion, { ...criterion, id: 'K02-skatt', title: 'Skatt' }];
  const completion = complete(draft, criteria);
  const createdAt = '2026-11-22T14:00:00+01:00';
  return selfAssessmentDocument({ draft, criteria, completion, call, createdAt });
};

test('page one names the criteria that are lacking something, and only counts the others', () => {
  const asked = { ...criterion, evidence: [] };
  const criteria: readonly AskedCriterion[] = [
    { ...asked, id: 'K01-a' },
    { ...asked, id: 'K02-b' },
    { ...asked, id: 'K03-c', kind: 'kontraktsvilkår' },
    { ...asked, id: 'K04-d', kind: 'kontraktsvilkår' },
    { ...asked, id: 'K05-e', kind: 'kvalifikasjonskrav' },
    { ...asked, id: 'K06-f', kind: 'avvisningsgrunn' },
    { ...asked, id: 'K07-g' },
    { ...asked, id: 'K08-h', judgement: { rule: 'skjønn', text: 'x' } },
  ];
  const choices: readonly (Choice | null)[] = [
    'met',
    'partly',
    'acceptedWithReservation',
    'notAccepted',
    'notYet',
    'applies',
    null,
    'met',
  ];
  const draft = criteria.reduce(
    (before, { id }, index) =>
      withAnswer(before, id, { choice: choices[index] ?? null, explanation: 'Fordi.' }),
    empty,
  );
  const completion = complete(draft, criteria);
  const createdAt = '2026-11-22T14:00:00+01:00';
  const { blocks } = selfAssessmentDocument({ draft, criteria, completion, call, createdAt });
  const [overview] = blocks.filter((block) => block.kind === 'table');
  expect(overview?.rows).toEqual([
    ['I orden etter svarene', '1'],
    ['Kommunen må vurdere', '4. Avvisningsgrunnen gjelder: K06. Delvis oppfylt: K02. Med forbehold: K03'],
    ['Ikke oppfylt', '2: K04, K05'],
    ['Mangler noe', '1: K07'],
  ]);
});

test('of a part it says so first, and tells only the criteria that are in the part', () => {
  const paper = paperOf(partFor(answered, [criterion.id]));
  expect(paper.title).toBe('Egenvurdering mot kravene – del');
  expect(paper.blocks[1]).toMatchObject({ title: 'Del til en kollega – skal ikke sendes til kommunen' });
  expect(JSON.stringify(paper)).not.toContain('K02');
  const without = JSON.stringify(paperOf(partFor(answered, ['contact'])));
  expect(without).toContain('Ingen krav er med i delen.');
  expect(without).not.toContain('Oversikt');
});

test('a criterion stands together, and what is asked with the beginning of the answer', () => {
  const { blocks } = paperOf(answered);
  const heads = blocks.filter((block) => block.kind === 'heading' && block.level === 3);
  expect(heads).toHaveLength(2);
  expect(heads.every((block) => block.kind === 'heading' && block.together)).toBe(true);
  const afterOpening = blocks.flatMap((block) =>
    block.kind === 'facts' && block.opening !== undefined ? [block.rows[block.opening]?.label] : [],
  );
  expect(afterOpening).toEqual(['Forklaring', 'Forklaring']);
});

test('the supplier is told of, and not spoken to', () => {
  const { reason, kindMeaning } = documents.assessment;
  const spoken = [...Object.values(reason), ...Object.values(kindMeaning)];
  expect(spoken.filter((text) => /\b(dere|deres|vi)\b/i.test(text))).toEqual([]);
  const paper = JSON.stringify(paperOf(answered));
  expect(paper).toContain('Leverandøren oppfyller kravet delvis.');
  expect(paper).toContain(kindMeaning.kvalifikasjonskrav);
});
