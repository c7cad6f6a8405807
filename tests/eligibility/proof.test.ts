// The proof of the check, run whole: what it finds is what the page «Slik er sjekken prøvd» tells.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { families, sizeOf } from '#domain/eligibility/theorems/exhaustive.ts';
import { findings, findingsFile, inJson } from '../../scripts/prove/findings.ts';

test('every combination is judged, every theorem holds of it, and both readings of the law agree', {
  timeout: 300_000,
}, () => {
  const found = findings();
  console.log(
    `${found.judged} combinations judged, ${found.theorems.ofFacts.length} theorems, ${found.agreed} agree`,
  );
  expect(found.judged).toBe(families.reduce((size, family) => size + sizeOf(family), 0));
  expect(found.judged).toBeGreaterThanOrEqual(500_000);
  expect(found.agreed).toBe(found.judged);
  expect(Object.values(found.byOutcome).every((count) => count > 0)).toBe(true);
  expect(inJson(found)).toBe(readFileSync(findingsFile, 'utf8'));
});
