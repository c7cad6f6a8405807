import { expect, test } from 'vitest';
import { correctionField } from './correction-field.ts';

test.each([
  ['K04-erfaring: requirement', 'K04: kravet'],
  ['K36-signatur: evidence', 'K36: det som viser det'],
  ['utlysningen: criteriaVersion', 'utgaven av kravene'],
  ['kalender: søknadsfrist', 'Dato: søknadsfrist'],
  ['noe: ukjent', 'noe: ukjent'],
])('«%s» is read as «%s»', (field, words) => {
  expect(correctionField(field)).toBe(words);
});
