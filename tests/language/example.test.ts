// The words of the example application: plain, known, of nobody, and on paper as on screen.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Example, exampleSchema } from '#domain/application/example.schema.ts';
import { holdsPersonalNumber } from '#domain/personal-numbers/find-personal-numbers.ts';
import { example as words } from '#text/nb/application-example.ts';
import { blankForm } from '#text/nb/blank-form.ts';
import { longestSentence } from './checks.ts';
import { countsOf, lixOf } from './lix.ts';
import { sentencesOf, wordsOf } from './sentences.ts';
import { ownWords, spellerWith } from './spelling.ts';

const example: Example = exampleSchema.parse(parse(readFileSync('content/example/neste.yaml', 'utf8')));
const running = [
  ...example.answers.flatMap(({ explanation = '', plan = '' }) => [explanation, plan]),
  ...example.files.flatMap(({ text }) => text.split('\n')),
  ...[words.about, words.markText, words.paper.text, words.attachment.noticeText],
  ...[blankForm.lead, blankForm.use, blankForm.tool, blankForm.print, blankForm.more, blankForm.readMore],
].filter((text) => text !== '');

test('it is plain: LIX 40 at most, and no sentence over 25 words', () => {
  expect(running.length).toBeGreaterThan(100);
  expect(lixOf(countsOf(running))).toBeLessThanOrEqual(40);
  const lengths = running.flatMap(sentencesOf).map((sentence) => wordsOf(sentence).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(longestSentence);
});

/** Places that do not exist. */
const invented: readonly string[] = ['Eksempelvik', 'Eksempeldal'];

test('every word is known', () => {
  const titles = example.files.map(({ title }) => title);
  const all = [...running, ...titles, ...example.references.map(({ scope }) => scope)].join('\n');
  expect(spellerWith([...ownWords, ...invented]).unknownIn(all)).toEqual([]);
});

test('nobody in it exists: names, addresses, telephones and numbers are told from real ones', () => {
  const { supplier, contact, signatory, references } = example;
  const people = [contact.name, signatory.name, ...references.map(({ contactName }) => contactName)];
  expect(people.filter((name) => !name.endsWith(' Eksempel'))).toEqual([]);
  expect(supplier.name).toContain('Eksempel');
  expect(contact.email).toMatch(/\.example$/);
  const phones = [contact.phone, ...references.map(({ contactPhone }) => contactPhone)];
  expect(new Set(phones)).toEqual(new Set(['00 00 00 00']));
  expect(holdsPersonalNumber(JSON.stringify(example))).toBe(false);
});

test('every attachment says by its name that it is an example', () => {
  expect(example.files.filter(({ name }) => !name.endsWith('-eksempel.pdf'))).toEqual([]);
});
