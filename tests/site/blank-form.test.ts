// The blank form asks what the tool asks: every criterion, choice and field, in the same words, without a script.
import { expect, test } from 'vitest';
import { type Draft, declarationIds } from '#domain/application/draft.schema.ts';
import { newDraft, newReference } from '#domain/application/draft.ts';
import type { Criterion } from '#domain/call/criterion.schema.ts';
import { choicesByKind } from '#domain/self-assessment/choice.ts';
import { nb } from '#text/index.ts';
import { parts } from '#text/nb/application-parts.ts';
import { base, isTool, pages, read } from './site.ts';

const page = pages.find(({ url }) => url === `${base}soknad/skjema/`);
const said = squeezed(
  (page?.html ?? '')
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&'),
);
const criteria: readonly Criterion[] = JSON.parse(read('krav/krav.json')).criteria;

/** Links in the text and hyphens that are not seen come and go when the site is built. */
function squeezed(text: string): string {
  return text.replaceAll('\u00AD', '').replace(/[\s\u2060]+/g, '');
}

const says = (text: string): boolean => said.includes(squeezed(text));

test('it is a page to read, and the tool and the pages for suppliers lead to it', () => {
  expect(page && isTool(page)).toBe(false);
  for (const url of ['soknad/', 'leverandorer/', 'leverandorer/papirer/'])
    expect(pages.find((one) => one.url === base + url)?.html, url).toContain(`href="${base}soknad/skjema/"`);
});

test.each(criteria.map((criterion) => [criterion.id, criterion] as const))(
  '%s stands on it with its requirement, question, choices and evidence',
  (_, { title, requirement, proposedPart = '', question, kind, evidence }) => {
    const choices = choicesByKind[kind].map((choice) => nb.domain.choice[choice]);
    const all = [title, requirement, proposedPart, question, ...choices];
    for (const { what, fresh } of evidence) all.push(what, fresh ?? '');
    expect(all.filter((text) => !says(text))).toEqual([]);
  },
);

type Labels = Readonly<Record<string, unknown>>;

/** The fields of the draft, by the part of it that has words for each of them. */
function labels(draft: Draft): string[] {
  const reference = { ...newReference('x'), id: undefined };
  const groups: readonly [object, Labels][] = [
    [draft.supplier, parts.supplier],
    [draft.contact, parts.contact],
    [draft.signatory, parts.signatory],
    [reference, parts.references],
  ];
  return groups.flatMap(([fields, words]) =>
    Object.keys(fields)
      .filter((field) => field !== 'id')
      .map((field) => String(words[field])),
  );
}

test('every field of the draft outside the criteria has room on it', () => {
  const all = [
    ...labels(newDraft('x', { id: 'x', criteriaVersion: null })),
    ...declarationIds.map((id) => parts.declarations.texts[id]),
    ...Object.values(parts.signatory.authorityChoice),
    ...Object.values(nb.application.parts).filter((name) => name !== nb.application.parts.references),
    parts.references.none,
  ];
  expect(all.length).toBeGreaterThan(25);
  expect(all.filter((text) => !says(text))).toEqual([]);
});

test('what is not asked is not on it', () => {
  expect(says('Fødselsnummer')).toBe(false);
});
