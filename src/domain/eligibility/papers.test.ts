import { expect, test } from 'vitest';
import { roles } from './facts.ts';
import { attachmentIds, attachmentsOf, quotedBeside } from './papers.ts';

test('what is brought to the meeting is what is enclosed with the application', () => {
  for (const role of [...roles, null])
    expect(attachmentsOf('meeting', role)).toEqual(attachmentsOf('application', role));
});

test('one who asks for oneself needs neither papers of a child nor a power of attorney', () => {
  expect(attachmentsOf('application', 'self')).toEqual([
    'dailyLife',
    'longerPlan',
    'medical',
    'specialist',
    'earlierDecisions',
    'individualPlan',
    'leading',
  ]);
});

test.each(['child', 'parent', 'foster'] as const)('%s: papers of the child belong with it', (role) => {
  expect(attachmentsOf('application', role).slice(-3)).toEqual(['leading', 'childNeeds', 'childTimes']);
});

test('a power of attorney belongs where somebody asks for another adult, or has not said', () => {
  for (const kind of ['meeting', 'application', 'complaint'] as const)
    for (const role of ['represented', null] as const)
      expect(attachmentsOf(kind, role).at(-1)).toBe('powerOfAttorney');
});

test('with a complaint belong the decision and what is new', () => {
  for (const role of ['self', 'child', 'parent', 'foster'] as const)
    expect(attachmentsOf('complaint', role)).toEqual(['decision', 'newPapers']);
});

test('every paper is listed for somebody', () => {
  const listed = roles.flatMap((role) => [
    ...attachmentsOf('application', role),
    ...attachmentsOf('complaint', role),
  ]);
  expect(attachmentIds.filter((id) => !listed.includes(id))).toEqual([]);
});

test('what the municipality must offer all the same is quoted unless the right is certain', () => {
  expect(quotedBeside('meeting', { outcomes: ['RETT'], notes: [] })).toEqual(['pbrl-3-1-2']);
  expect(quotedBeside('complaint', { outcomes: ['RETT_VIDEREFORT'], notes: [] })).toEqual(['pbrl-7-5']);
  expect(quotedBeside('meeting', { outcomes: ['RETT', 'RETT_MED_KOSTNADSFORBEHOLD'], notes: [] })).toEqual([
    'hol-3-8',
    'pbrl-3-1-2',
  ]);
  expect(quotedBeside('complaint', { outcomes: ['INGEN_RETT_KOMMUNEN_SKAL_VURDERE'], notes: [] })).toEqual([
    'hol-3-8',
    'pbrl-7-5',
  ]);
  const lifeAtHome = { outcomes: ['RETT'], notes: [{ kind: 'lifeAtHome' }] } as const;
  expect(quotedBeside('meeting', lifeAtHome)).toEqual(['pbrl-3-1-2']);
  const heavyCare = { outcomes: ['RETT'], notes: [{ kind: 'heavyCare' }] } as const;
  expect(quotedBeside('meeting', heavyCare)).toEqual(['hol-3-6', 'pbrl-3-1-2']);
});
