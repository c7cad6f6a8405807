// Every mistake that an editor can make in a criterion is planted in a small sound library, and the sentence about it is read.
import { expect, test } from 'vitest';
import { paths, saysAfter, testMistakes } from './library.ts';

const { criterion, call } = paths;

testMistakes([
  [
    'a field that is missing',
    criterion,
    'question: Er foretaket registrert?\n',
    '',
    'content/criteria/K01-registrering.yaml, linje 1, feltet question:\n  Feltet mangler. Skriv tekst.',
  ],
  [
    'a field inside a list, with its line',
    criterion,
    '    attach: true\n',
    '    attach: ja\n',
    'content/criteria/K01-registrering.yaml, linje 17, feltet evidence.0.attach:\n' +
      '  «ja» har ikke riktig form. Skriv true (ja) eller false (nei).',
  ],
  [
    'a name that nobody knows',
    criterion,
    'purpose:',
    'purpos:',
    'content/criteria/K01-registrering.yaml, linje 8, feltet purpos:\n' +
      '  Feltet «purpos» finnes ikke her. Er det skrivefeil, eller galt innrykk?',
  ],
  [
    'an empty field',
    criterion,
    'title: Registrert foretak',
    'title:',
    'content/criteria/K01-registrering.yaml, linje 2, feltet title:\n  Feltet er tomt. Skriv tekst.',
  ],
  [
    'white space only',
    criterion,
    'title: Registrert foretak',
    'title: " "',
    'content/criteria/K01-registrering.yaml, linje 2, feltet title:\n  Feltet er tomt. Skriv tekst.',
  ],
  [
    'a choice that is none',
    criterion,
    'kind: kvalifikasjonskrav',
    'kind: krav',
    'content/criteria/K01-registrering.yaml, linje 3, feltet kind:\n' +
      '  «krav» er ikke et av valgene. Velg ett av: avvisningsgrunn, kvalifikasjonskrav, kontraktsvilkår, formkrav.',
  ],
  [
    'a list that must not be empty',
    criterion,
    'phases: [søknad]',
    'phases: []',
    'content/criteria/K01-registrering.yaml, linje 4, feltet phases:\n' +
      '  Listen er for kort. Skriv en liste der hver linje begynner med bindestrek.',
  ],
  [
    'text where a group of fields belongs',
    criterion,
    '  rule: dokument\n  text: Attesten avgjør.\n',
    '  Attesten avgjør.\n',
    'content/criteria/K01-registrering.yaml, linje 19, feltet judgement:\n' +
      '  «Attesten avgjør.» har ikke riktig form. Skriv feltene under, med to mellomrom foran: rule, text.',
  ],
  [
    'an id of the wrong form',
    criterion,
    'id: K01-registrering',
    'id: K1 Registrering',
    'content/criteria/K01-registrering.yaml, linje 1, feltet id:\n  «K1 Registrering» har ikke riktig form. ' +
      'Skriv K, to sifre, bindestrek og små bokstaver fra a til z, for eksempel K01-registrering.',
  ],
  [
    'a provision that is not there',
    criterion,
    '[hol-5-4]',
    '[hol-5-6]',
    'content/criteria/K01-registrering.yaml, linje 11, feltet legalBasis.provisions.0:\n' +
      '  Det er ingen fil content/law/hol-5-6.yaml. Lag den, eller rett id-en.',
  ],
  [
    'a proposed part of what is a proposal altogether',
    criterion,
    'purpose:',
    'proposedPart: Resten.\npurpose:',
    'content/criteria/K01-registrering.yaml, linje 8, feltet proposedPart:\n' +
      '  Alt her er et forslag («origin: forslag»). Da skal «proposedPart» ikke stå her.',
  ],
  [
    'a question that the answers to a term of the contract do not fit',
    criterion,
    'kind: kvalifikasjonskrav',
    'kind: kontraktsvilkår',
    'content/criteria/K01-registrering.yaml, linje 22, feltet question:\n' +
      '  «Er foretaket registrert?» passer ikke til svarene på et kontraktsvilkår. ' +
      'Begynn spørsmålet med «Godtar dere».',
  ],
  [
    'an age said in words and not as a figure',
    criterion,
    'fresh: null',
    'fresh: Ikke eldre enn seks måneder',
    'content/criteria/K01-registrering.yaml, linje 16, feltet evidence.0.maxAgeMonths:\n' +
      '  «maxAgeMonths» er null, men «fresh» sier noe annet. ' +
      'Skriv 6, eller rett «fresh»: «Ikke eldre enn seks måneder».',
  ],
  [
    'an age in figures that is not the one in words',
    criterion,
    'fresh: null\n    maxAgeMonths: null',
    'fresh: Planen er ikke eldre enn ett år\n    maxAgeMonths: 1',
    'content/criteria/K01-registrering.yaml, linje 16, feltet evidence.0.maxAgeMonths:\n' +
      '  «maxAgeMonths» er 1, men «fresh» sier noe annet. ' +
      'Skriv 12, eller rett «fresh»: «Ikke eldre enn seks måneder».',
  ],
  [
    'an age in figures that no words say',
    criterion,
    'maxAgeMonths: null',
    'maxAgeMonths: 3',
    'content/criteria/K01-registrering.yaml, linje 16, feltet evidence.0.maxAgeMonths:\n' +
      '  «maxAgeMonths» er 3, men «fresh» sier noe annet. ' +
      'Skriv null, eller rett «fresh»: «Ikke eldre enn seks måneder».',
  ],
  [
    'two pieces of evidence with the same id',
    criterion,
    'evidence:\n',
    'evidence:\n  - id: firmaattest\n    what: Attest\n    fresh: null\n    maxAgeMonths: null\n    attach: true\n',
    'content/criteria/K01-registrering.yaml, linje 18, feltet evidence.1.id:\n' +
      '  Id-en «firmaattest» er brukt før. Gi denne en annen.',
  ],
  [
    'a tab',
    criterion,
    '  rule: dokument',
    '\trule: dokument',
    'content/criteria/K01-registrering.yaml, linje 20:\n' +
      '  Linjen begynner med en tabulator. Bruk mellomrom til innrykk.',
  ],
  [
    'the same field twice',
    criterion,
    'priority: kjerne\n',
    'priority: kjerne\npriority: tillegg\n',
    'content/criteria/K01-registrering.yaml, linje 6:\n  Feltet står to ganger. Behold bare det ene.',
  ],
  [
    'a colon inside a text',
    criterion,
    'purpose: Kommunen',
    'purpose: Grunn: Kommunen',
    'content/criteria/K01-registrering.yaml, linje 8:\n' +
      '  Filen kan ikke leses herfra. Se etter innrykk som ikke står likt, et anførselstegn som mangler, ' +
      'eller et kolon inne i en tekst. En tekst med kolon må stå i anførselstegn.',
  ],
]);

test('a criterion that no call uses is told', () => {
  expect(
    saysAfter(
      call,
      'criteria:\n  - K01-registrering\ncriteriaVersion: andre utgave',
      'criteria: []\ncriteriaVersion: null',
    ),
  ).toContain(
    'content/criteria/K01-registrering.yaml, linje 1, feltet id:\n' +
      '  Ingen utlysning bruker kravet. Skriv K01-registrering under «criteria» i en fil i content/call.',
  );
});

test('a call that cannot be read does not make its criteria look unused', () => {
  expect(saysAfter(call, 'status: utkast', 'status: ukjent')).toHaveLength(1);
});
