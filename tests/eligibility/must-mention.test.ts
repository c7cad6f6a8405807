import { expect, test } from 'vitest';
import { type CheckDraft, newCheckDraft } from '../../src/domain/eligibility/answers.schema.ts';
import { examine } from '../../src/domain/eligibility/examine.ts';
import { factNames } from '../../src/text/nb/check-questions.ts';
import { always, checkResult, lawDate } from '../../src/text/nb/check-result.ts';
import { ruleIf } from '../../src/text/nb/check-result-ifs.ts';
import { outcomeSentence, outcomeShort } from '../../src/text/nb/check-result-outcomes.ts';
import { voiceOf } from '../../src/text/nb/check-result-voice.ts';
import { cases, draftOfCase } from './draft-of-case.ts';
import { asText, renderedResult, site } from './rendered-result.ts';

const today = '2026-11-22';
const textOf = (facts: Readonly<Record<string, unknown>>): string =>
  asText(renderedResult(draftOfCase(facts, today), today)).toLowerCase();

/** What a lawyer would also demand, from why the case has its outcome and what it rests on. */
const alsoDemanded: Readonly<Record<string, readonly string[]>> = {
  V01: ['minst 32 timer i uken: 32 teller med'],
  V02: ['31,9 timer', 'kommunen må dokumentere', 'ingenting rundes opp'],
  V03: ['minst 25 timer i uken: 25 teller med', 'kommunen må dokumentere'],
  V04: ['§ 3-8', '§ 3-1', 'stor vekt', 'kommunen skal likevel vurdere', '0,1 mer enn nå'],
  V05: ['du kan likevel søke', 'den samme hjelpen gitt på en annen måte', 'du klage'],
  V06: ['be om å få tallene skriftlig', 'dokumentere vesentlig økt kostnad'],
  V08: ['må kommunen ha sagt ja før 67', 'andre mener', 'søk straks'],
  V10: ['varer', 'før fylte 67 år har fått innvilget'],
  V11: ['uten at det var en rett', 'forsvarlig', 'du kan likevel søke'],
  V13: ['begrunne vedtaket', 'vurdere saken på nytt', 'færre enn 25 timer'],
  V15: ['akkurat 2 år er ikke nok', 'kommunen skal likevel vurdere'],
  V17: ['varer behovet i mer enn 2 år?', 'legen'],
  V18: ['med en gang', 'du kan likevel søke', 'nødvendig hjelp'],
  V20: ['kontinuerlig. da teller timene om natten'],
  V21: ['7 timer om natten teller ikke', 'nødvendig hjelp om natten skal likevel komme'],
  V23: ['6 timer til hjelper nummer to teller ikke'],
  V25: ['helsetjenester i hjemmet', 'forsvarlig og'],
  V28: ['ny søknad i god tid før 18-årsdagen', 'egen rett', 'fyller 18 om 2 år eller mindre?'],
  V30: ['barnet bor ikke hjemme', 'hjemmeboende'],
  V31: ['helsetjenester i avlastning er ikke med', 'helsetjenester teller som regel ikke'],
  V32: ['barnevernstjenesten', 'egen rett', 'fosterforelder uten foreldreansvar?'],
  V33: ['på samme alder', 'ingen nedre aldersgrense'],
  V35: ['flytte hjem', 'plass på institusjon'],
  V36: ['ikke om diagnose', 'psykisk sykdom'],
  V38: ['helsedirektoratet', 'høyere utdanning'],
  V40: ['medarbeidsleder', 'brukerstyrt nok'],
  V41: ['sivilombudet', 'vurdere hvert vilkår', 'når ingen kan lede'],
  V43: ['ny søknad i den nye kommunen', 'følger ikke med', 'oppholder seg'],
  V45: ['nr. 1255 § 2', 'færre rettigheter', '12 måneder', 'folketrygden'],
  V46: ['snitt over året', '52 uker', '«per uke»'],
  V48: ['den første setningen', 'egen rett', 'gjelder grensen på 67 år forelderen'],
};

test.each(cases.map((each) => [each.id, each] as const))(
  'in case %s the reader is told the outcome, and all that the case demands',
  (id, { facts, expected, must_mention }) => {
    const draft = draftOfCase(facts, today);
    expect(examine(draft, today)?.outcomes).toEqual([expected]);
    const text = textOf(facts);
    const role = draft.answers.role === 'unknown' ? null : draft.answers.role;
    expect(text).toContain(outcomeSentence(expected, role).toLowerCase());
    // A word that stands in a quotation of the Act has not been told.
    const told = asText(renderedResult(draft, today).replace(/<blockquote>.*?<\/blockquote>/g, ''));
    for (const words of must_mention) expect(told.toLowerCase()).toContain(words);
    for (const words of alsoDemanded[id] ?? []) expect(text).toContain(words);
  },
);

test.each(cases.map((each) => [each.id, each.facts] as const))(
  'in case %s what is always said is said',
  (_id, facts) => {
    const text = textOf(facts);
    for (const sentence of [always.notADecision, ...always.text])
      expect(text).toContain(sentence.toLowerCase());
    for (const words of [
      'ikke et vedtak',
      'klagefrist',
      'statsforvalteren',
      'haster',
      'ikke fastsatt',
      'nettleseren',
    ])
      expect(text).toContain(words);
    expect(text).toContain('22. desember 2026');
    expect(text).toContain('20. desember 2026');
  },
);

test('every condition stands with its law, quoted and dated', () => {
  for (const { facts } of cases) {
    const draft = draftOfCase(facts, today);
    const { conditions = [], notes = [] } = examine(draft, today) ?? {};
    // Respite also rests on what no condition of the check is about.
    const beside = notes.some(({ kind }) => kind === 'heavyCare') ? 1 : 0;
    const html = renderedResult(draft, today);
    expect(html.match(/class="condition"/g)).toHaveLength(conditions.length);
    expect(html.match(/class="provision-place"/g)).toHaveLength(conditions.length + beside);
    for (const { provision } of conditions) {
      const { checkedOn } = site.provisions.find(({ id }) => id === provision) ?? { checkedOn: null };
      expect(checkedOn).toBe('2026-07-02');
    }
  }
});

test('the answers stand in no address and in no attribute that is kept', () => {
  for (const { facts } of cases) {
    const html = renderedResult(draftOfCase(facts, today), today);
    for (const [, address = ''] of html.matchAll(/href="([^"]*)"/g))
      expect(address).toMatch(/^(\/innbyggere\/[a-z0-9-]+\/|#del-[a-z]+)$/);
    expect(html).not.toContain('style=');
  }
});

const unknown = (draft: CheckDraft): CheckDraft => ({
  ...draft,
  answers: {
    ...draft.answers,
    role: 'self',
    home: 'home',
    age: { kind: 'unknown' },
    grantedBefore67: 'unknown',
    decisionBefore67: 'unknown',
    personal: { kind: 'unknown' },
    leader: 'unknown',
    legalStay: 'unknown',
    duration: 'unknown',
  },
});

test('where several answers are possible all are told, with when each is the answer and the question that decides', () => {
  const draft = unknown(newCheckDraft());
  const result = examine(draft, today);
  expect(result?.outcomes.length).toBeGreaterThan(3);
  const html = renderedResult(draft, today);
  const text = asText(html);
  expect(text).toContain('Det kan bli ett av disse svarene');
  for (const outcome of result?.outcomes ?? []) expect(text).toContain(outcomeShort(outcome));
  if (result === null) throw new Error('There is a law.');
  for (const rule of result.rules) expect(text).toContain(ruleIf(rule, voiceOf('self'), result));
  expect(html).toContain(`>${checkResult.answerIt}</button>`);
  expect(text).toContain(factNames[result?.decidingQuestion ?? 'role']);
  expect(text).not.toContain(checkResult.why);
});

test('several reasons for one answer are told as what may be so, not as what is', () => {
  const draft = draftOfCase({ age: 69, personal: 10, months: 12 }, today);
  const unsure: CheckDraft = {
    ...draft,
    answers: { ...draft.answers, age: { kind: 'unknown' }, grantedBefore67: 'none' },
  };
  expect(examine(unsure, today)?.outcomes).toEqual(['INGEN_RETT_KOMMUNEN_SKAL_VURDERE']);
  const text = asText(renderedResult(unsure, today));
  expect(text).toContain(checkResult.eitherWay);
  expect(text).toContain('Hvis du er fylt 67 år uten å ha fått BPA som en rett før det');
  expect(text).not.toContain('Du er fylt 67 år, og');
});

test('for a day under an earlier law the present wording is not quoted as if it held, and what differed is told', () => {
  const then = '2018-01-01';
  const draft = { ...draftOfCase({ age: 69, personal: 38, granted_before_67: 'right' }, then), onDate: then };
  const text = asText(renderedResult(draft, today));
  expect(text).toContain('Svaret gjelder for 1. januar 2018.');
  expect(text).toContain('ordlyden ikke kontrollert');
  expect(text).toContain('Den regelen kom 1. juli 2020.');
  expect(text).not.toContain('før fylte 67 år har fått innvilget');
  const now = { ...draft, onDate: '2020-07-01' };
  expect(asText(renderedResult(now, today))).toContain('før fylte 67 år har fått innvilget');
  const before = { ...draft, onDate: '2014-12-31' };
  expect(asText(renderedResult(before, today))).toContain(lawDate.beforeTheRight);
});

test('whom to call is told as soon as the municipality has said it, and links follow the folder of the site', () => {
  const bpaContact = { name: 'Eksempelkontoret', email: 'bpa@kommunen.example', phone: '12 34 56 78' };
  const html = renderedResult(draftOfCase({ age: 35, personal: 32 }, today), today, {
    ...site,
    base: '/bpa/',
    municipality: { name: 'Kommunen', bpaContact },
  });
  expect(html).toContain('href="tel:12345678"');
  expect(html).toContain('href="mailto:bpa@kommunen.example"');
  expect(html).toContain('href="/bpa/innbyggere/klage/" target="_blank"');
  expect(html).not.toContain('ikke fastsatt');
});
