// The law in content/ and the rules in the code: dated alike, every rule with law in force, and what an editor is warned of.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '#domain/eligibility/judge.ts';
import { laws } from '#domain/eligibility/law.ts';
import { conditionIds } from '#domain/eligibility/result.ts';
import { addDays } from '#domain/shared/dates.ts';
import { contentProblems } from '#text/nb/content-problems.ts';
import { checkContent, readContent } from '../../scripts/content/check.ts';
import { eligibilityRulings, type Ruling } from '../../scripts/content/rulings.ts';
import { change, library } from './library.ts';

const today = '2026-11-22';
const quotation = 'law/hol-5-4.yaml';
const earlier = 'law-earlier.yaml';

/** A rule that rests on the law of the library on some days. */
const ruling = (...days: string[]): Ruling => ({ rule: 'aRule', provision: 'hol-5-4', days });

function says(root: string, rulings: readonly Ruling[] = [], day = today): string[] {
  return checkContent(root, day, rulings).problems.map((problem) => contentProblems.describe(problem));
}

function warns(root: string, day = today): string[] {
  return checkContent(root, day, [])
    .warnings.filter(({ file }) => file.startsWith('content/law/'))
    .map((warning) => contentProblems.warn(warning));
}

const notInForce = (day: string) =>
  `content/law/hol-5-4.yaml, linje 6, feltet validFrom:\n  BPA-sjekken bygger på dette sitatet ${day} ` +
  '(i reglene aRule), men da gjaldt ikke ordlyden. Rett «validFrom» og «validTo», fortell hva som gjaldt i ' +
  'content/law-earlier.yaml, eller si fra til den som kan kode.';

test('every rule and condition of the check has law in force, under every law that it knows', () => {
  expect(says(process.cwd(), eligibilityRulings(today))).toEqual([]);
});

test('no rule and no condition of the check is left out', () => {
  const rulings = eligibilityRulings(today);
  const named = new Set(rulings.map(({ rule }) => rule));
  expect([...rules.map(({ id }) => id), ...conditionIds].filter((id) => !named.has(id))).toEqual([]);
  expect(rulings.filter(({ days }) => days.includes(today)).length).toBe(rules.length + conditionIds.length);
});

test('the laws of the check begin on the days that content gives the right to BPA', () => {
  const { files } = readContent(process.cwd());
  const right = files.laws.find(({ value }) => value.id === 'pbrl-2-1-d-1')?.value;
  const before = files.lawEarlier.flatMap(({ value }) =>
    value.filter(({ provision }) => provision === 'pbrl-2-1-d-1'),
  );
  expect([...before.map(({ validFrom }) => validFrom), right?.validFrom]).toEqual(
    laws.map(({ from }) => from),
  );
  const lastDays = laws.slice(1).map(({ from }) => addDays(from, -1));
  expect([...before.map(({ validTo }) => validTo), right?.validTo]).toEqual([...lastDays, null]);
});

test('what the code says of a wording that was not checked is told in our own words, and the other way round', () => {
  const { files } = readContent(process.cwd());
  const told = files.lawEarlier.flatMap(({ value }) => value.map(({ validFrom }) => validFrom));
  const notChecked: string[] = laws.filter(({ wordingChecked }) => !wordingChecked).map(({ from }) => from);
  expect(told.sort()).toEqual(notChecked);
});

test('a rule without a provision is told, with the rules that rest on it', () => {
  const lost = { rule: 'away', provision: 'hol-9-9', days: [today] };
  expect(says(library(), [lost, { ...lost, rule: 'over67' }])).toEqual([
    'content/law/hol-9-9.yaml:\n  BPA-sjekken bygger på dette sitatet (i reglene away, over67), men filen finnes ikke. ' +
      'Lag den, eller si fra til den som kan kode.',
  ]);
});

test('a rule that is used before its provision was in force, or after, is told', () => {
  const root = library();
  expect(says(root, [ruling('2000-01-01', '2009-12-31', '2010-01-01', today)])).toEqual([]);
  expect(says(root, [ruling('1999-12-31', today)])).toEqual([notInForce('1999-12-31')]);
  change(root, quotation, 'validTo: null', 'validTo: 2026-11-21');
  expect(says(root, [ruling('2026-11-21')])).toEqual([]);
  expect(says(root, [ruling('2026-11-21', today)])).toEqual([notInForce(today)]);
});

test('a rule that is used under an older law rests on what we tell of it', () => {
  const root = library();
  writeFileSync(join(root, 'content', earlier), '[]\n');
  expect(says(root, [ruling('2009-12-31')])).toEqual([notInForce('2009-12-31')]);
});

test('a provision whose file was refused is told once', () => {
  const root = library();
  change(root, quotation, 'act: eksempelloven\n', '');
  expect(says(root, [ruling(today)])).toHaveLength(1);
});

test('a wording that ends before it begins is told', () => {
  const root = library();
  change(root, quotation, 'validTo: null', 'validTo: 2009-12-31');
  change(root, earlier, 'validTo: 2009-12-31', 'validTo: 1999-12-31');
  expect(says(root)).toEqual([
    'content/law/hol-5-4.yaml, linje 7, feltet validTo:\n' +
      '  Den siste dagen, 2009-12-31, er før den første, 2010-01-01.',
    'content/law-earlier.yaml, linje 3, feltet 0.validTo:\n' +
      '  Den siste dagen, 1999-12-31, er før den første, 2000-01-01.',
  ]);
});

test.each([
  ['a gap', '2009-12-30'],
  ['two at once', '2010-01-01'],
])('%s between what the law said before and what it says now is told', (_, validTo) => {
  const root = library();
  change(root, earlier, 'validTo: 2009-12-31', `validTo: ${validTo}`);
  expect(says(root)).toEqual([
    `content/law-earlier.yaml, linje 3, feltet 0.validTo:\n  Denne versjonen gjaldt til ${validTo}, men den neste ` +
      'begynner ikke dagen etter. Skriv 2009-12-31, eller rett den neste.',
  ]);
});

test('two earlier versions follow each other', () => {
  const root = library();
  const path = join(root, 'content', earlier);
  const second = readFileSync(path, 'utf8');
  change(root, earlier, 'validTo: 2009-12-31', 'validTo: 2004-12-31');
  writeFileSync(path, readFileSync(path, 'utf8') + second.replace('2000-01-01', '2005-01-01'));
  expect(says(root)).toEqual([]);
  change(root, earlier, '2005-01-01', '2005-01-02');
  expect(says(root)).toHaveLength(1);
});

test('an earlier version of a provision that is not here is told', () => {
  const root = library();
  change(root, earlier, 'provision: hol-5-4', 'provision: hol-5-5');
  expect(says(root)).toEqual([
    'content/law-earlier.yaml, linje 1, feltet 0.provision:\n' +
      '  Det er ingen fil content/law/hol-5-5.yaml. Lag den, eller rett id-en.',
  ]);
});

test('a quotation that has not been read for more than a year is warned of, and stops nothing', () => {
  const root = library();
  expect(warns(root, '2027-07-02')).toEqual([]);
  expect(warns(root, '2027-07-03')).toEqual([
    'Se på dette: content/law/hol-5-4.yaml, linje 9, feltet checkedOn:\n  Ordlyden ble sist kontrollert 2026-07-02. ' +
      'Les loven på Lovdata igjen, rett det som er endret, og skriv dagens dato.',
  ]);
  expect(says(root, [], '2027-07-03')).toEqual([]);
});

test('a quotation that nothing uses is warned of; one that the code names is used', () => {
  const root = library();
  const copy = readFileSync(join(root, 'content', quotation), 'utf8').replace('hol-5-4', 'hol-5-5');
  writeFileSync(join(root, 'content/law/hol-5-5.yaml'), copy);
  const warning =
    'Se på dette: content/law/hol-5-5.yaml, linje 1, feltet id:\n' +
    '  Ingen bruker sitatet. Bruk det under «law» et sted, eller slett filen.';
  expect(warns(root)).toEqual([warning]);
  expect(says(root)).toEqual([]);
  writeFileSync(join(root, 'src/domain/rules.ts'), "export const provision = 'hol-5-5';\n");
  expect(warns(root)).toEqual([]);
});

test('nothing is called unused while a file that may use it is refused', () => {
  const root = library();
  const copy = readFileSync(join(root, 'content', quotation), 'utf8').replace('hol-5-4', 'hol-5-5');
  writeFileSync(join(root, 'content/law/hol-5-5.yaml'), copy);
  rmSync(join(root, 'content/front.yaml'));
  change(root, 'faq/frist.yaml', 'order: 1', 'order: en');
  expect(warns(root)).toEqual([]);
});
