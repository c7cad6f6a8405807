import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Criterion, CriterionKind } from '../call/criterion.schema.ts';
import { criterionKinds, judgementRules } from '../call/criterion.schema.ts';
import { type Answer, emptyAnswer } from '../self-assessment/answer.ts';
import { assess as assessWhole } from '../self-assessment/assess.ts';
import { allChoices, choicesByKind, needsExplanation } from '../self-assessment/choice.ts';
import { applicationGaps, complete } from './complete.ts';
import type { Draft } from './draft.schema.ts';
import {
  newAttachment,
  newDraft,
  newReference,
  withAnswer,
  withAttachment,
  withoutAttachment,
} from './draft.ts';
import { parseOrganisationNumber } from './organisation-number.ts';

const criterion = (kind: CriterionKind, more: Partial<Criterion> = {}): Criterion => ({
  id: `K01-${kind.replaceAll('å', 'a')}`,
  title: 'Tittel',
  kind,
  phases: ['søknad'],
  priority: 'kjerne',
  origin: 'forslag',
  requirement: 'Krav',
  purpose: 'Formål',
  legalBasis: { text: 'Grunnlag', provisions: [] },
  evidence: [{ id: 'attest', what: 'Attest', fresh: null, maxAgeMonths: null, attach: true }],
  newlyFounded: 'Det samme',
  judgement: { rule: 'dokument', text: 'Slik' },
  question: 'Oppfylt?',
  sources: [{ title: 'Kilde', checkedOn: '2026-07-02' }],
  ...more,
});
const file = newAttachment({
  id: 'v1',
  name: 'attest.pdf',
  size: 10,
  type: 'application/pdf',
  sha256: 'a'.repeat(64),
});
const assess = (asked: Criterion, answer: Partial<Answer>) =>
  assessWhole(
    asked,
    { ...emptyAnswer, ...answer },
    { attachments: [file], days: { deadline: null, start: null } },
  );
const empty = newDraft('d1', { id: 'neste', criteriaVersion: '2026-1' });
const filledIn: Draft = {
  ...empty,
  supplier: {
    name: 'Eksempel Assistanse AS',
    organisationNumber: '974 760 673',
    address: 'Eksempelveien 1',
    postalCode: '7011',
    place: 'Trondheim',
    website: '',
  },
  contact: { name: 'Ola Eksempel', role: '', email: 'post@eksempel.example', phone: '+47 12 34 56 78' },
  signatory: {
    name: 'Kari Eksempel',
    role: 'Daglig leder',
    authority: 'signature',
    authorityExplanation: '',
  },
  references: [{ ...newReference('r1'), client: 'En kommune', period: '2024', scope: 'BPA' }],
  declarations: { correct: true, authorised: true, privacy: true, notSent: true },
};

describe('the finding', () => {
  test('is total: every kind, choice, rule and fullness has a status and a reason', () => {
    for (const kind of criterionKinds)
      for (const rule of judgementRules)
        for (const choice of [null, ...allChoices])
          for (const explanation of ['', 'Slik'])
            for (const attachmentIds of [[], ['v1']]) {
              const found = assess(criterion(kind, { judgement: { rule, text: 'x' } }), {
                choice,
                explanation,
                attachmentIds,
              });
              expect(found.reasons.length).toBeGreaterThan(0);
            }
  });

  test('a choice of another kind counts as no answer', () => {
    const answer = { choice: 'accepted' as const, explanation: 'x', attachmentIds: ['v1'] };
    expect(assess(criterion('kvalifikasjonskrav'), answer).reasons).toEqual(['notAnswered']);
  });

  test('what is missing is told all at once', () => {
    const answer = { choice: 'met' as const, explanation: ' ', attachmentIds: [] };
    expect(assess(criterion('kvalifikasjonskrav'), answer)).toMatchObject({
      status: 'missing',
      reasons: ['noExplanation', 'noEvidence'],
    });
  });

  test('a no asks for an explanation and never for a document', () => {
    const answer = { choice: 'notYet' as const, explanation: 'Kommer i mars', attachmentIds: [] };
    expect(assess(criterion('kvalifikasjonskrav'), answer).status).toBe('notMet');
  });

  test('discretion is left to a person, however good the answer', () => {
    const skilled = criterion('kvalifikasjonskrav', { judgement: { rule: 'skjønn', text: 'x' } });
    const answer = { choice: 'met' as const, explanation: 'Slik', attachmentIds: ['v1'] };
    expect(assess(skilled, answer).status).toBe('needsJudgement');
  });

  test('more explanation or more evidence never turns an answer into a missing one', () => {
    const kinds = fc.constantFrom(...criterionKinds);
    fc.assert(
      fc.property(
        kinds,
        fc.constantFrom(...allChoices),
        fc.string(),
        fc.boolean(),
        (kind, choice, text, proved) => {
          const before = assess(criterion(kind), {
            choice,
            explanation: text,
            attachmentIds: proved ? ['v1'] : [],
          });
          const after = assess(criterion(kind), {
            choice,
            explanation: `${text} mer`,
            attachmentIds: ['v1', 'v2'],
          });
          if (before.status !== 'missing') expect(after).toEqual(before);
          if (choicesByKind[kind].includes(choice as never)) expect(after.status).not.toBe('missing');
        },
      ),
    );
  });

  test('every choice that needs explaining is missing without it', () => {
    for (const kind of criterionKinds)
      for (const choice of choicesByKind[kind]) {
        const { reasons } = assess(criterion(kind), { choice, explanation: '', attachmentIds: ['v1'] });
        expect(reasons.includes('noExplanation')).toBe(needsExplanation(choice));
      }
  });
});

describe('complete', () => {
  const criteria = criterionKinds.map((kind) => criterion(kind));
  const answered = criteria.reduce(
    (draft, { id, kind }) =>
      withAttachment(
        withAnswer(draft, id, { choice: choicesByKind[kind][0], explanation: 'Slik' }),
        id,
        file,
      ),
    filledIn,
  );

  test('a draft in which nothing is missing becomes an application', () => {
    expect(complete(answered, criteria)).toMatchObject({ status: 'complete' });
  });

  test('an empty draft tells every gap, criteria first, in the order it asks', () => {
    const completion = complete(empty, criteria);
    const places = completion.status === 'incomplete' ? completion.gaps.map(({ at }) => at) : [];
    expect(places).toEqual([
      ...criteria.map(({ id }) => `answers.${id}`),
      'supplier.name',
      'supplier.organisationNumber',
      'supplier.address',
      'supplier.postalCode',
      'supplier.place',
      'contact.name',
      'contact.email',
      'contact.phone',
      'signatory.name',
      'signatory.role',
      'signatory.authority',
      'references',
      'declarations.correct',
      'declarations.authorised',
      'declarations.privacy',
      'declarations.notSent',
    ]);
  });

  test('a criterion that is not met is no gap', () => {
    const [first] = criteria.filter(({ kind }) => kind === 'kvalifikasjonskrav');
    const draft = withAnswer(answered, first?.id ?? '', { choice: 'notYet' });
    expect(complete(draft, criteria).status).toBe('complete');
  });

  test.each([
    ['supplier.organisationNumber', '974760674', 'organisationNumberInvalid'],
    ['supplier.postalCode', '701', 'postalCodeInvalid'],
    ['contact.email', 'post.eksempel.example', 'emailInvalid'],
    ['contact.phone', '1234', 'phoneInvalid'],
  ])('%s = %s is told as %s', (at, value, code) => {
    const [part, field] = at.split('.') as ['supplier', 'name'];
    const draft = { ...filledIn, [part]: { ...filledIn[part], [field]: value } };
    expect(applicationGaps(draft)).toEqual([{ code, at }]);
  });

  test('a power of attorney must be explained, the right to sign need not', () => {
    const signatory = { ...filledIn.signatory, authority: 'powerOfAttorney' as const };
    expect(applicationGaps({ ...filledIn, signatory })).toEqual([
      { code: 'powerOfAttorneyUnexplained', at: 'signatory.authorityExplanation' },
    ]);
    expect(applicationGaps(filledIn)).toEqual([]);
  });

  test('no references is an answer when it says why', () => {
    expect(applicationGaps({ ...filledIn, references: [], noReferences: 'Nytt foretak' })).toEqual([]);
    expect(applicationGaps({ ...filledIn, references: [], noReferences: ' ' })).toHaveLength(1);
  });
});

describe('attachments of a draft', () => {
  test('one file proves several criteria and is kept once', () => {
    const twice = withAttachment(withAttachment(empty, 'K01-a', file), 'K02-b', { ...file, id: 'v2' });
    expect(twice.attachments).toEqual([file]);
    expect(twice.answers['K02-b']?.attachmentIds).toEqual(['v1']);
  });

  test('a file taken from one criterion stays while another needs it, and adding undoes removing', () => {
    const both = withAttachment(withAttachment(empty, 'K01-a', file), 'K02-b', file);
    const one = withoutAttachment(both, 'K01-a', file.id);
    expect(one.attachments).toEqual([file]);
    const none = withoutAttachment(one, 'K02-b', file.id);
    expect(none.attachments).toEqual([]);
    expect(withAttachment(none, 'K02-b', file)).toEqual(one);
  });
});

describe('organisation numbers', () => {
  test('spaces, NO and MVA are ignored', () => {
    expect(parseOrganisationNumber(' NO 974 760 673 MVA')).toBe('974760673');
  });

  test('changing any one digit of a right number makes it wrong', () => {
    const right = '974760673';
    for (let place = 0; place < 9; place += 1)
      for (let digit = 0; digit < 10; digit += 1) {
        const changed = right.slice(0, place) + String(digit) + right.slice(place + 1);
        expect(parseOrganisationNumber(changed) === null).toBe(changed !== right);
      }
  });
});
