// Every mistake that an editor can make is planted once in a small sound library, and the sentence about it is read.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contentProblems } from '#text/nb/content-problems.ts';
import { checkContent } from '../../scripts/content/check.ts';
import { folderOf, folders } from '../../scripts/content/folders.ts';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

/** A sound library in a folder of its own, with the words of a small domain. */
function library(): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  roots.push(root);
  cpSync('tests/content/sound', join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'src/domain'), { recursive: true });
  writeFileSync(join(root, 'src/domain/words.ts'), '/** @term krav */\nexport interface Criterion {}\n');
  return root;
}

const says = (root: string): string[] =>
  checkContent(root).problems.map((problem) => contentProblems.describe(problem));

/** What is said when one piece of a file is written otherwise. */
function saysAfter(file: string, from: string, to: string): string[] {
  const root = library();
  const path = join(root, 'content', file);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
  return says(root);
}

const criterion = 'criteria/K01-registrering.yaml';
const call = 'call/neste.yaml';

const mistakes: readonly (readonly [name: string, file: string, from: string, to: string, said: string])[] = [
  [
    'a field that is missing',
    criterion,
    'question: Er foretaket registrert?\n',
    '',
    'content/criteria/K01-registrering.yaml, linje 1, feltet question:\n  Feltet mangler. Skriv tekst.',
  ],
  [
    'a field inside a list, with its line',
    criterion,
    '    attach: true\n',
    '    attach: ja\n',
    'content/criteria/K01-registrering.yaml, linje 15, feltet evidence.0.attach:\n' +
      '  «ja» har ikke riktig form. Skriv true (ja) eller false (nei).',
  ],
  [
    'a name that nobody knows',
    criterion,
    'purpose:',
    'purpos:',
    'content/criteria/K01-registrering.yaml, linje 8, feltet purpos:\n' +
      '  Feltet «purpos» finnes ikke her. Er det skrivefeil, eller galt innrykk?',
  ],
  [
    'an empty field',
    criterion,
    'title: Registrert foretak',
    'title:',
    'content/criteria/K01-registrering.yaml, linje 2, feltet title:\n  Feltet er tomt. Skriv tekst.',
  ],
  [
    'white space only',
    criterion,
    'title: Registrert foretak',
    'title: " "',
    'content/criteria/K01-registrering.yaml, linje 2, feltet title:\n  Feltet er tomt. Skriv tekst.',
  ],
  [
    'a choice that is none',
    criterion,
    'kind: kvalifikasjonskrav',
    'kind: krav',
    'content/criteria/K01-registrering.yaml, linje 3, feltet kind:\n' +
      '  «krav» er ikke et av valgene. Velg ett av: avvisningsgrunn, kvalifikasjonskrav, kontraktsvilkår, formkrav.',
  ],
  [
    'a list that must not be empty',
    criterion,
    'phases: [søknad]',
    'phases: []',
    'content/criteria/K01-registrering.yaml, linje 4, feltet phases:\n' +
      '  Listen er for kort. Skriv en liste der hver linje begynner med bindestrek.',
  ],
  [
    'text where a group of fields belongs',
    criterion,
    '  rule: dokument\n  text: Attesten avgjør.\n',
    '  Attesten avgjør.\n',
    'content/criteria/K01-registrering.yaml, linje 17, feltet judgement:\n' +
      '  «Attesten avgjør.» har ikke riktig form. Skriv feltene under, med to mellomrom foran: rule, text.',
  ],
  [
    'an id of the wrong form',
    criterion,
    'id: K01-registrering',
    'id: K1 Registrering',
    'content/criteria/K01-registrering.yaml, linje 1, feltet id:\n  «K1 Registrering» har ikke riktig form. ' +
      'Skriv K, to sifre, bindestrek og små bokstaver fra a til z, for eksempel K01-registrering.',
  ],
  [
    'an id that is not the name of the file',
    'law/hol-5-4.yaml',
    'id: hol-5-4',
    'id: hol-5-5',
    'content/law/hol-5-4.yaml, linje 1, feltet id:\n' +
      '  Id-en er «hol-5-5», men filen heter noe annet. Filnavnet skal være «hol-5-5.yaml».',
  ],
  [
    'an id with letters it must not have',
    'law/hol-5-4.yaml',
    'id: hol-5-4',
    'id: Hol § 5-4',
    'content/law/hol-5-4.yaml, linje 1, feltet id:\n  «Hol § 5-4» har ikke riktig form. ' +
      'Skriv små bokstaver fra a til z, sifre og bindestrek, for eksempel hol-5-4.',
  ],
  [
    'a date written as people say it',
    'law/hol-5-4.yaml',
    'validFrom: null',
    'validFrom: 2. juli 2026',
    'content/law/hol-5-4.yaml, linje 6, feltet validFrom:\n  «2. juli 2026» har ikke riktig form. ' +
      'Skriv en dato med år, måned og dag, for eksempel 2026-07-02. Er det ikke fastsatt, skriver du null.',
  ],
  [
    'a day that is in no calendar',
    'law/hol-5-4.yaml',
    'checkedOn: 2026-07-02',
    'checkedOn: 2026-02-30',
    'content/law/hol-5-4.yaml, linje 8, feltet checkedOn:\n  Datoen 2026-02-30 finnes ikke i kalenderen. ' +
      'Skriv en dato med år, måned og dag, for eksempel 2026-07-02.',
  ],
  [
    'a deadline without a clock',
    call,
    'deadline: 2026-09-01T12:00+02:00',
    'deadline: 2026-09-01',
    'content/call/neste.yaml, linje 11, feltet dates.deadline:\n  «2026-09-01» har ikke riktig form. ' +
      'Skriv dato, klokkeslett og tidssone, for eksempel 2026-07-02T12:00+02:00. Er det ikke fastsatt, skriver du null.',
  ],
  [
    'a field that is not settled and left out',
    call,
    'hourlyPrice: null\n',
    '',
    'content/call/neste.yaml, linje 1, feltet hourlyPrice:\n' +
      '  Feltet mangler. Skriv tekst. Er det ikke fastsatt, skriver du null.',
  ],
  [
    'a provision that is not there',
    criterion,
    '[hol-5-4]',
    '[hol-5-6]',
    'content/criteria/K01-registrering.yaml, linje 11, feltet legalBasis.provisions.0:\n' +
      '  Det er ingen fil content/law/hol-5-6.yaml. Lag den, eller rett id-en.',
  ],
  [
    'a criterion that is not there',
    call,
    '  - K01-registrering\n',
    '  - K01-registrering\n  - K02-skatt\n',
    'content/call/neste.yaml, linje 20, feltet criteria.1:\n' +
      '  Det er ingen fil content/criteria/K02-skatt.yaml. Lag den, eller rett id-en.',
  ],
  [
    'a criterion that stands twice',
    call,
    '  - K01-registrering\n',
    '  - K01-registrering\n  - K01-registrering\n',
    'content/call/neste.yaml, linje 20, feltet criteria.1:\n' +
      '  Kravet K01-registrering står to ganger i listen. Behold bare det ene.',
  ],
  [
    'criteria without a version',
    call,
    'criteriaVersion: første utgave',
    'criteriaVersion: null',
    'content/call/neste.yaml, linje 20, feltet criteriaVersion:\n' +
      '  Utlysningen har krav, men ingen versjon av dem. Skriv en versjon, for eksempel «2026-07-02».',
  ],
  [
    'a proposed part of what is a proposal altogether',
    criterion,
    'purpose:',
    'proposedPart: Resten.\npurpose:',
    'content/criteria/K01-registrering.yaml, linje 8, feltet proposedPart:\n' +
      '  Alt her er et forslag («origin: forslag»). Da skal «proposedPart» ikke stå her.',
  ],
  [
    'a proposed part of a term that is a proposal altogether',
    call,
    'terms: []',
    'terms:\n  - term: Brukervalg\n    text: Brukerne velger.\n    origin: forslag\n    proposedPart: Resten.\n' +
      '    source: Eksempel\n    checkedOn: 2026-07-02',
    'content/call/neste.yaml, linje 21, feltet terms.0.proposedPart:\n' +
      '  Alt her er et forslag («origin: forslag»). Da skal «proposedPart» ikke stå her.',
  ],
  [
    'a question that the answers to a term of the contract do not fit',
    criterion,
    'kind: kvalifikasjonskrav',
    'kind: kontraktsvilkår',
    'content/criteria/K01-registrering.yaml, linje 20, feltet question:\n' +
      '  «Er foretaket registrert?» passer ikke til svarene på et kontraktsvilkår. ' +
      'Begynn spørsmålet med «Godtar dere».',
  ],
  [
    'a current call that is not there',
    'municipality.yaml',
    'currentCall: neste',
    'currentCall: forrige',
    'content/municipality.yaml, linje 4, feltet currentCall:\n' +
      '  Det er ingen fil content/call/forrige.yaml. Lag den, eller rett id-en.',
  ],
  [
    'a term that stands twice',
    'glossary.yaml',
    'term: vedtak',
    'term: krav',
    'content/glossary.yaml, linje 4, feltet 1.term:\n' +
      '  Ordet «krav» står to ganger i ordlisten. Behold bare det ene.',
  ],
  [
    'a term of the code that is not explained',
    'glossary.yaml',
    'term: krav',
    'term: vilkår',
    'content/glossary.yaml, linje 1:\n' +
      '  Koden bruker ordet «krav», men det står ikke i ordlisten. Legg det til.',
  ],
  [
    'a name that the code does not have',
    'glossary.yaml',
    'code: criterion',
    'code: requirement',
    'content/glossary.yaml, linje 3, feltet 0.code:\n' +
      '  Koden har ikke noe som heter «requirement». Skriv null, eller rett navnet.',
  ],
  [
    'a tab',
    criterion,
    '  rule: dokument',
    '\trule: dokument',
    'content/criteria/K01-registrering.yaml, linje 18:\n' +
      '  Linjen begynner med en tabulator. Bruk mellomrom til innrykk.',
  ],
  [
    'the same field twice',
    criterion,
    'priority: kjerne\n',
    'priority: kjerne\npriority: tillegg\n',
    'content/criteria/K01-registrering.yaml, linje 6:\n  Feltet står to ganger. Behold bare det ene.',
  ],
  [
    'a colon inside a text',
    criterion,
    'purpose: Kommunen',
    'purpose: Grunn: Kommunen',
    'content/criteria/K01-registrering.yaml, linje 8:\n' +
      '  Filen kan ikke leses herfra. Se etter innrykk som ikke står likt, et anførselstegn som mangler, ' +
      'eller et kolon inne i en tekst. En tekst med kolon må stå i anførselstegn.',
  ],
];

test('a sound library has no problem', () => {
  expect(says(library())).toEqual([]);
});

for (const [name, file, from, to, said] of mistakes) {
  test(`${name} is told, with where it is and how it should look`, () => {
    expect(saysAfter(file, from, to)).toContain(said);
  });
}

test('one mistake is told once', () => {
  expect(saysAfter(criterion, 'kind: kvalifikasjonskrav', 'kind: krav')).toHaveLength(1);
});

test('a criterion that no call uses is told', () => {
  const [first, ...rest] = saysAfter(
    call,
    'criteria:\n  - K01-registrering\ncriteriaVersion: første utgave',
    'criteria: []\ncriteriaVersion: null',
  );
  expect(rest).toEqual([]);
  expect(first).toBe(
    'content/criteria/K01-registrering.yaml, linje 1, feltet id:\n' +
      '  Ingen utlysning bruker kravet. Skriv K01-registrering under «criteria» i en fil i content/call.',
  );
});

test('a version of no criteria is told', () => {
  expect(saysAfter(call, 'criteria:\n  - K01-registrering\n', 'criteria: []\n')).toContain(
    'content/call/neste.yaml, linje 19, feltet criteriaVersion:\n' +
      '  Utlysningen har ingen krav. Da skal «criteriaVersion» være null.',
  );
});

test('a file that nobody reads, and a file that is missing, are told', () => {
  const root = library();
  writeFileSync(join(root, 'content/law/hol-5-5.yml'), 'id: hol-5-5\n');
  rmSync(join(root, 'content/front.yaml'));
  expect(says(root)).toEqual([
    'content/front.yaml:\n  Filen mangler. Nettstedet kan ikke bygges uten den.',
    'content/law/hol-5-5.yml:\n  Ingen leser denne filen. Sjekk navnet og mappen, eller slett den.',
  ]);
});

test('a call that cannot be read does not make its criteria look unused', () => {
  expect(saysAfter(call, 'status: utkast', 'status: ukjent')).toHaveLength(1);
});

test('the site reads the same folders with the same schemas as this check', () => {
  const config = readFileSync('src/content.config.ts', 'utf8');
  const loaders = [...config.matchAll(/pattern: '([^']+)', base: '([^']+)'[\s\S]*?schema: (\w+)/g)];
  expect(loaders.length).toBeGreaterThan(0);
  for (const [, pattern = '', base = ''] of loaders) {
    expect(folderOf(`${base}/${pattern.replace('*', 'x')}`), `${base}/${pattern}`).toBeDefined();
  }
  const read = readFileSync('scripts/content/folders.ts', 'utf8');
  for (const [, , , schema] of loaders) expect(read).toContain(`schema: ${schema}`);
  expect(folders.length).toBeGreaterThanOrEqual(loaders.length);
});

test('the content of the site is sound', () => {
  expect(says(process.cwd())).toEqual([]);
});
