import { expect, it } from 'vitest';
import type { Stop } from './calendar.schema.ts';
import { changesDate, countedFields, leavesVersion } from './counted-fields.ts';
import type { Criterion } from './criterion.schema.ts';

const words = {
  date: ({ at, until }: { at: string | null; until: string | null }) =>
    at && `${at}${until ? `–${until}` : ''}`,
  notSettled: 'ikke fastsatt',
  attached: 'legges ved',
  shown: 'vises',
};
const criterion: Criterion = {
  id: 'K01-attest',
  title: 'Attest',
  kind: 'kvalifikasjonskrav',
  phases: ['søknad', 'drift'],
  priority: 'kjerne',
  origin: 'lov',
  requirement: 'Dere må ha den.',
  purpose: 'Derfor.',
  legalBasis: { text: 'Loven.', provisions: [] },
  evidence: [
    { id: 'attest', what: 'Attest', fresh: 'Fra i år', maxAgeMonths: null, attach: true },
    { id: 'rutine', what: 'Rutine', fresh: null, maxAgeMonths: null, attach: false },
  ],
  newlyFounded: 'Den samme.',
  judgement: { rule: 'dokument', text: 'Attesten avgjør.' },
  question: 'Har dere den?',
  sources: [{ title: 'Loven', checkedOn: '2026-07-02' }],
};
const stop: Stop = {
  id: 'x',
  role: 'signering',
  title: 'Signering',
  at: null,
  until: null,
  words: null,
  text: 'Vi skriver under.',
  origin: 'forslag',
  law: [],
  sources: [],
};

it('names each field that counts after its criterion, and leaves the rest out', () => {
  expect(countedFields({ criteriaVersion: null }, [criterion], [], words)).toEqual({
    'K01-attest: title': 'Attest',
    'K01-attest: kind': 'kvalifikasjonskrav',
    'K01-attest: phases': 'søknad, drift',
    'K01-attest: priority': 'kjerne',
    'K01-attest: requirement': 'Dere må ha den.',
    'K01-attest: evidence': 'Attest · Fra i år · legges ved\nRutine · vises',
    'K01-attest: newlyFounded': 'Den samme.',
    'K01-attest: judgement': 'dokument: Attesten avgjør.',
    'K01-attest: question': 'Har dere den?',
  });
  const bare = { ...criterion, evidence: [], proposedPart: 'Resten.' };
  const fields = countedFields({ criteriaVersion: '2' }, [bare], [], words);
  expect(fields).toMatchObject({
    'K01-attest: proposedPart': 'Resten.',
    'utlysningen: criteriaVersion': '2',
  });
  expect(fields).not.toHaveProperty('K01-attest: evidence');
});

it('says the date of each stop that has a role, its own words first', () => {
  const said = (one: Partial<Stop>) =>
    countedFields({ criteriaVersion: null }, [], [{ ...stop, ...one }], words)['kalender: signering'];
  expect(said({})).toBe('ikke fastsatt');
  expect(said({ at: '2027-03-22', until: '2027-03-26' })).toBe('2027-03-22–2027-03-26');
  expect(said({ words: 'uke 12' })).toBe('uke 12');
  expect(said({ at: '2027-03-22', words: 'uke 12' })).toBe('uke 12 (2027-03-22)');
  expect(countedFields({ criteriaVersion: null }, [], [{ ...stop, role: null }], words)).toEqual({});
});

const change = (...fields: string[]) => ({
  fields: fields.map((field) => ({ field, old: null, new: 'Ny.' })),
});

it('knows which stop an entry moves, and whether it changes the criteria without their version', () => {
  const [date, version] = ['kalender: søknadsfrist', 'utlysningen: criteriaVersion'];
  expect(changesDate(change('K01-attest: title', date), 'søknadsfrist')).toBe(true);
  expect(changesDate(change(date), 'signering')).toBe(false);
  expect(changesDate(change('K01-attest: søknadsfrist'), 'søknadsfrist')).toBe(false);
  expect(leavesVersion(change(date))).toBe(false);
  expect(leavesVersion(change(version))).toBe(false);
  expect(leavesVersion(change(date, 'K01-attest: title'))).toBe(true);
  expect(leavesVersion(change('K01-attest: title', version, date))).toBe(false);
});
