// The pages that the check leads to: there under the address and the title that it gives them, in every municipality.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { outcomes, rules } from '#domain/eligibility/judge.ts';
import { conditionIds } from '#domain/eligibility/result.ts';
import { pages as readMore } from '#text/nb/check-question-words.ts';
import { pagesToRead } from '#text/nb/check-result-reading.ts';

const everything = {
  outcomes: [outcomes[0], ...outcomes.slice(1)],
  rules: rules.map(({ id }) => id),
  conditions: conditionIds.map((id) => ({ id, status: 'open', provision: '' })),
  notes: [],
} as const satisfies Parameters<typeof pagesToRead>[0];

describe.each(['content', 'tests/second-municipality/content'])('in %s', (content) => {
  const titleAt = (path: string): string =>
    parse(readFileSync(`${content}/pages/${path.slice(0, -1)}.yaml`, 'utf8')).title;

  test('a result leads to pages by their titles', () => {
    const pages = pagesToRead(everything, 'parent', 'none');
    expect(pages.length).toBeGreaterThan(8);
    for (const { path, title } of pages) expect(titleAt(path), path).toBe(title);
  });

  test('a question leads to pages that are there', () => {
    expect(Object.values(readMore).length).toBeGreaterThan(5);
    for (const { path } of Object.values(readMore)) expect(titleAt(path), path).not.toBe('');
  });
});
