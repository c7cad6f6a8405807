// What stands beside the outcome, and what decides between several: as a reader sees it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toldCases } from '../../scripts/prove/told-cases.ts';
import { examine } from '../../src/domain/eligibility/examine.ts';
import { draft, parentDraft, typed, unknown, years } from '../../src/domain/eligibility/testing/said.ts';
import { needsCounted } from '../../src/text/nb/needs-counted.ts';
import { cases } from './draft-of-case.ts';
import { asText, renderedResult } from './rendered-result.ts';

const today = '2026-11-22';
const html = (of: Parameters<typeof renderedResult>[0]): string => renderedResult(of, today);
/** From the outcome to the first part under it. */
const answer = (of: Parameters<typeof renderedResult>[0]): string =>
  asText(html(of).split('result-part')[0] ?? '');

test('the answer to a parent says that respite also takes heavy care, and its law is quoted', () => {
  const wording = 'Til personer med særlig tyngende omsorgsarbeid skal kommunen';
  expect(answer(parentDraft())).toContain('«særlig tyngende omsorgsarbeid». Det har ikke sjekken spurt om.');
  expect(asText(html(parentDraft()))).toContain(wording);
  const own = parentDraft({ respite: typed('0'), personal: typed('33') });
  expect(asText(html(own))).not.toContain('særlig tyngende');
});

test('the answer to a parent over 67 says what the child’s own hours may give', () => {
  const old = { age: years(70), grantedBefore67: 'none', personal: typed('26') } as const;
  expect(answer(parentDraft(old))).toContain(
    'Barnets egen hjelp: Rett til BPA, med ett forbehold om kostnad.',
  );
});

test('the answer to one who is to move home says that it is of a life at home', () => {
  const moving = { home: 'institution', movesHome: 'yes' } as const;
  expect(answer(draft(moving))).toContain('Svaret gjelder et liv hjemme');
  expect(answer(draft())).not.toContain('Svaret gjelder et liv hjemme');
});

test('at 65 the reader is told to apply in good time', () => {
  expect(asText(html(draft({ age: years(65) })))).toContain('Søk derfor i god tid.');
  expect(asText(html(draft({ age: years(64) })))).not.toContain('i god tid');
});

test('of a day to come only the law as it is now is known', () => {
  expect(answer(draft({}, { onDate: '2027-03-01' }))).toContain('Vi kjenner bare loven slik den er nå.');
  expect(answer(draft({}, { onDate: '2026-03-01' }))).not.toContain('Vi kjenner bare');
});

test('each of several answers names the condition that decides', () => {
  const cost = answer(
    parentDraft({ personal: typed('28'), respite: typed('28'), costDocumented: 'unknown' }),
  );
  expect(cost).toContain('Det blir svaret hvis kommunen ikke kan dokumentere vesentlig økt kostnad.');
  expect(cost).toContain('Det blir svaret hvis kommunen kan dokumentere vesentlig økt kostnad. Da er');
  expect(answer(draft({ leader: 'unknown' }))).toContain('Det blir svaret hvis noen kan lede assistentene.');
  const night = { personal: typed('26'), night: typed('6'), nightContinuous: 'unknown' } as const;
  expect(answer(draft(night))).toContain(
    'Det blir svaret hvis minst 32 timer i uken teller. Det kommer blant annet an på om behovet om natten er kontinuerlig.',
  );
  const granted = { age: years(70), grantedBefore67: 'right', leader: 'unknown' } as const;
  expect(answer(draft(granted))).toContain('Det blir svaret hvis ingen kan lede assistentene.');
  expect(answer(draft({ personal: unknown, costDocumented: 'unknown' }))).toContain(
    'Det blir svaret hvis minst 25, men under 32 timer i uken teller, og kommunen kan dokumentere',
  );
});

test('one whose need lasts two years or less is never told of a longer one', () => {
  const short = draft({ duration: 'notBeyond' });
  expect(examine(short, today)?.changes).toEqual([]);
  expect(asText(html(short))).not.toContain('hvis det blir klart at behovet varer');
});

test('a place in the law is wrapped so that it is never broken at its hyphen, and the sign is a plain one', () => {
  const page = html(draft({ personal: typed('10') }));
  expect(page).toContain('<span class="whole">§\u00a03-8</span>');
  expect(page).toContain('<span class="whole">§\u00a02-1\u00a0d</span>');
  const styles = readFileSync('src/styles/result.css', 'utf8');
  expect(styles).toMatch(/\.whole \{\s+white-space: nowrap;/);
  expect(styles).toMatch(/@media print \{\s+\.outcome-list[^{]+::details-content \{\s+block-size: auto;/);
});

test('no case is told of a place that it does not say', () => {
  const told = toldCases(cases.filter(({ id }) => id === 'V30'));
  expect(told[0]?.outcome).toContain('Ingen individuell rett');
  expect(JSON.stringify(told)).not.toContain('Hvor bor');
  expect(JSON.stringify(toldCases(cases.filter(({ id }) => id === 'V01')))).toContain('Hvor bor');
});

test('that hours of a need that is not continuous are left out of the count is told as our reading', () => {
  const { nightOpen, nightNotContinuous, secondHelperOpen, secondHelperNotContinuous } = needsCounted.reasons;
  for (const reason of [nightOpen, nightNotContinuous, secondHelperOpen, secondHelperNotContinuous])
    expect(reason).toMatch(/^Slik vi leser loven/);
});

test('the words of needs are of the same kind as elsewhere', () => {
  for (const file of ['needs', 'needs-counted', 'hours-problems'])
    expect(readFileSync(`src/text/nb/${file}.ts`, 'utf8')).not.toMatch(/\b(?:uka|natta|senga|lista)\b/i);
});
