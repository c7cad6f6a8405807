import { expect, test } from 'vitest';
import { nameWarnings } from './file-kind.ts';

test.each([
  ['Politiattest Ola.pdf', ['policeCertificate']],
  ['politi-attest.pdf', ['policeCertificate']],
  ['POLITIATTESTER_2026.PDF', ['policeCertificate']],
  ['attest fra politiet.jpg', ['policeCertificate']],
  ['vandelsattest.png', ['policeCertificate']],
  ['Rutine for politiattest.docx', []],
  ['Egenerklæring om politiattest.odt', []],
  ['Egenerkl\u00e6ring politiattest.odt'.normalize('NFD'), []],
  ['skatteattest.pdf', []],
  ['politisk program.pdf', []],
  ['politiattest 020132 99997.pdf', ['personalNumberInName', 'policeCertificate']],
  ['02013299997.txt', ['personalNumberInName']],
  ['999999999.txt', []],
])('%j: %j', (name, warnings) => {
  expect(nameWarnings(name)).toEqual(warnings);
});
