import { expect, it } from 'vitest';
import type { CallStanding } from '#domain/call/standing.ts';
import { formatStop } from '../format.ts';
import { calendarToday } from './calendar-today.ts';

const deadline = '2027-02-15T12:00+01:00';
const says = (standing: CallStanding, isDraft = false): string | null =>
  calendarToday.standing(standing, isDraft, (at) => formatStop({ at, until: null, words: null }) ?? '');

it.each<[CallStanding, string | null]>([
  [
    { state: 'beforePublication', publication: '2027-01-15', deadline },
    'Utlysningen blir kunngjort 15. januar 2027. Søknadsfristen er 15. februar 2027 klokka 12.00.',
  ],
  [
    { state: 'beforePublication', publication: null, deadline },
    'Utlysningen er ikke kunngjort ennå. Søknadsfristen er 15. februar 2027 klokka 12.00.',
  ],
  [
    { state: 'open', daysLeft: 12, deadline },
    'Det er 12 dager igjen til søknadsfristen 15. februar 2027 klokka 12.00.',
  ],
  [{ state: 'open', daysLeft: 1, deadline }, 'Søknadsfristen går ut i morgen klokka 12.00.'],
  [{ state: 'lastDay', deadline }, 'Fristen går ut i dag klokka 12.00.'],
  [{ state: 'lastDay', deadline: '2027-02-15' }, 'Fristen går ut i dag.'],
  [{ state: 'passed', deadline }, 'Fristen er ute. Den var 15. februar 2027 klokka 12.00.'],
  [{ state: 'passed', deadline: null }, null],
  [{ state: 'notSettled' }, null],
  [{ state: 'historical' }, null],
])('%o is told', (standing, sentence) => {
  expect(says(standing)).toBe(sentence);
});

it.each<[CallStanding, string | null]>([
  [
    { state: 'beforePublication', publication: '2027-01-15', deadline },
    'Etter forslaget blir utlysningen kunngjort 15. januar 2027. Foreslått søknadsfrist: 15. februar 2027 klokka 12.00.',
  ],
  [
    { state: 'beforePublication', publication: null, deadline },
    'Utlysningen er ikke kunngjort ennå. Foreslått søknadsfrist: 15. februar 2027 klokka 12.00.',
  ],
  [
    { state: 'open', daysLeft: 12, deadline },
    'Etter forslaget er det 12 dager igjen til søknadsfristen 15. februar 2027 klokka 12.00.',
  ],
  [{ state: 'open', daysLeft: 1, deadline }, 'Etter forslaget går søknadsfristen ut i morgen klokka 12.00.'],
  [{ state: 'lastDay', deadline }, 'Etter forslaget går fristen ut i dag klokka 12.00.'],
  [{ state: 'passed', deadline }, 'Etter forslaget er fristen ute. Den var 15. februar 2027 klokka 12.00.'],
  [{ state: 'notSettled' }, null],
])('%o of a draft is told as a proposal', (standing, sentence) => {
  expect(says(standing, true)).toBe(sentence);
});

it('says which day a preview shows, and what it cannot show', () => {
  expect(calendarToday.preview('15. februar 2027', '')).toBe(
    'Forhåndsvisning: slik ser siden ut 15. februar 2027',
  );
  expect(calendarToday.preview('15. februar 2027', '12:01')).toBe(
    'Forhåndsvisning: slik ser siden ut 15. februar 2027 klokka 12.01',
  );
  expect(calendarToday.refused('2027-02-30')).toContain('«2027-02-30»');
});
