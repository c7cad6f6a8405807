// Every mistake that an editor can make is planted once in a small sound library, and the sentence about it is read.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentProblems } from '#text/nb/content-problems.ts';
import { checkContent } from '../../scripts/content/check.ts';
import { folderOf, folders } from '../../scripts/content/folders.ts';
import { change, library } from './library.ts';

/** The rules of the check of the right to BPA have tests of their own. */
const says = (root: string): string[] =>
  checkContent(root, '2026-11-22', []).problems.map((problem) => contentProblems.describe(problem));

/** What is said when one piece of a file is written otherwise. */
function saysAfter(file: string, from: string, to: string): string[] {
  const root = library();
  change(root, file, from, to);
  return says(root);
}

const criterion = 'criteria/K01-registrering.yaml';
const call = 'call/neste.yaml';
const calendar = 'calendar/neste.yaml';
const log = 'corrections/neste.yaml';
const page = 'pages/leverandorer.yaml';

const mistakes: readonly (readonly [name: string, file: string, from: string, to: string, said: string])[] = [
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
    'an id that is not the name of the file',
    'law/hol-5-4.yaml',
    'id: hol-5-4',
    'id: hol-5-5',
    'content/law/hol-5-4.yaml, linje 1, feltet id:\n' +
      '  Id-en er «hol-5-5», men filen heter noe annet. Filnavnet skal være «hol-5-5.yaml».',
  ],
  [
    'an id with letters it must not have',
    'law/hol-5-4.yaml',
    'id: hol-5-4',
    'id: Hol § 5-4',
    'content/law/hol-5-4.yaml, linje 1, feltet id:\n  «Hol § 5-4» har ikke riktig form. ' +
      'Skriv små bokstaver fra a til z, sifre og bindestrek, for eksempel hol-5-4.',
  ],
  [
    'a date written as people say it',
    'law/hol-5-4.yaml',
    'validFrom: 2010-01-01',
    'validFrom: 2. juli 2026',
    'content/law/hol-5-4.yaml, linje 6, feltet validFrom:\n  «2. juli 2026» har ikke riktig form. ' +
      'Skriv en dato med år, måned og dag, for eksempel 2026-07-02. Er det ikke fastsatt, skriver du null.',
  ],
  [
    'a day that is in no calendar',
    'law/hol-5-4.yaml',
    'checkedOn: 2026-07-02',
    'checkedOn: 2026-02-30',
    'content/law/hol-5-4.yaml, linje 9, feltet checkedOn:\n  Datoen 2026-02-30 finnes ikke i kalenderen. ' +
      'Skriv en dato med år, måned og dag, for eksempel 2026-07-02.',
  ],
  [
    'a field that is not settled and left out',
    call,
    'hourlyPrice: null\n',
    '',
    'content/call/neste.yaml, linje 1, feltet hourlyPrice:\n' +
      '  Feltet mangler. Skriv tekst. Er det ikke fastsatt, skriver du null.',
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
    'a criterion that is not there',
    call,
    '  - K01-registrering\n',
    '  - K01-registrering\n  - K02-skatt\n',
    'content/call/neste.yaml, linje 15, feltet criteria.1:\n' +
      '  Det er ingen fil content/criteria/K02-skatt.yaml. Lag den, eller rett id-en.',
  ],
  [
    'a criterion that stands twice',
    call,
    '  - K01-registrering\n',
    '  - K01-registrering\n  - K01-registrering\n',
    'content/call/neste.yaml, linje 15, feltet criteria.1:\n' +
      '  Kravet K01-registrering står to ganger i listen. Behold bare det ene.',
  ],
  [
    'criteria without a version',
    call,
    'criteriaVersion: andre utgave',
    'criteriaVersion: null',
    'content/call/neste.yaml, linje 15, feltet criteriaVersion:\n' +
      '  Utlysningen har krav, men ingen versjon av dem. Skriv en versjon, for eksempel «2026-07-02».',
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
    'a proposed part of a term that is a proposal altogether',
    call,
    'terms: []',
    'terms:\n  - term: Brukervalg\n    text: Brukerne velger.\n    origin: forslag\n    proposedPart: Resten.\n' +
      '    source: Eksempel\n    checkedOn: 2026-07-02',
    'content/call/neste.yaml, linje 15, feltet terms.0.proposedPart:\n' +
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
    'a current call that is not there',
    'municipality.yaml',
    'currentCall: neste',
    'currentCall: forrige',
    'content/municipality.yaml, linje 4, feltet currentCall:\n' +
      '  Det er ingen fil content/call/forrige.yaml. Lag den, eller rett id-en.',
  ],
  [
    'a term that stands twice',
    'glossary.yaml',
    'term: vedtak',
    'term: krav',
    'content/glossary.yaml, linje 5, feltet 1.term:\n' +
      '  Ordet «krav» står to ganger i ordlisten. Behold bare det ene.',
  ],
  [
    'a term of the code that is not explained',
    'glossary.yaml',
    'term: krav',
    'term: vilkår',
    'content/glossary.yaml, linje 1:\n' +
      '  Koden bruker ordet «krav», men det står ikke i ordlisten. Legg det til.',
  ],
  [
    'a name that the code does not have',
    'glossary.yaml',
    'code: criterion',
    'code: requirement',
    'content/glossary.yaml, linje 4, feltet 0.code:\n' +
      '  Koden har ikke noe som heter «requirement». Skriv null, eller rett navnet.',
  ],
  [
    'a source that is not there',
    page,
    'sources: [eksempel]',
    'sources: [eksempel, ukjent]',
    'content/pages/leverandorer.yaml, linje 14, feltet sections.0.sources.1:\n' +
      '  Det er ingen kilde «ukjent» i content/sources.yaml. Legg den til, eller rett id-en.',
  ],
  [
    'a provision that a page quotes and nobody has written down',
    page,
    'law: [hol-5-4]',
    'law: [hol-5-6]',
    'content/pages/leverandorer.yaml, linje 13, feltet sections.0.law.0:\n' +
      '  Det er ingen fil content/law/hol-5-6.yaml. Lag den, eller rett id-en.',
  ],
  [
    'a criterion that an answer concerns and that is not there',
    'answers/neste.yaml',
    'criteria: [K01-registrering]',
    'criteria: [K09-ukjent]',
    'content/answers/neste.yaml, linje 9, feltet entries.0.criteria.0:\n' +
      '  Det er ingen fil content/criteria/K09-ukjent.yaml. Lag den, eller rett id-en.',
  ],
  [
    'a calendar of a call that is not there',
    calendar,
    'id: neste',
    'id: forrige',
    'content/calendar/neste.yaml, linje 1, feltet id:\n' +
      '  Det er ingen fil content/call/forrige.yaml. Lag den, eller rett id-en.',
  ],
  [
    'a page that is not named by its address',
    'pages/leverandorer/papirer.yaml',
    'id: leverandorer/papirer',
    'id: papirer',
    'content/pages/leverandorer/papirer.yaml, linje 1, feltet id:\n' +
      '  Id-en er «papirer», men filen heter noe annet. Filnavnet skal være «papirer.yaml».',
  ],
  [
    'a source that stands twice',
    'sources.yaml',
    '- id: eksempel\n',
    '- id: eksempel\n  title: Den samme\n  url: null\n  checkedOn: 2026-07-02\n- id: eksempel\n',
    'content/sources.yaml, linje 5, feltet 1.id:\n  Kilden «eksempel» står to ganger. Behold bare den ene.',
  ],
  [
    'a source that nothing rests on',
    'sources.yaml',
    '- id: eksempel\n',
    '- id: ubrukt\n  title: Ubrukt\n  url: null\n  checkedOn: 2026-07-02\n- id: eksempel\n',
    'content/sources.yaml, linje 1, feltet 0.id:\n' +
      '  Ingen bruker kilden «ubrukt». Bruk den under «sources» et sted, eller ta den bort.',
  ],
  [
    'two sections with the same anchor',
    'pages/leverandorer/papirer.yaml',
    'id: huskeliste',
    'id: attester',
    'content/pages/leverandorer/papirer.yaml, linje 20, feltet sections.1.id:\n' +
      '  Id-en «attester» er brukt to ganger på den samme siden. Gi den ene en annen. Da vet lenkene hvor de skal.',
  ],
  [
    'a section of a call with the anchor of a stop in its calendar',
    call,
    'sections: []',
    'sections:\n  - id: signering\n    heading: Om signering\n    text: Slik går det.\n    sources: []',
    'content/call/neste.yaml, linje 13, feltet sections.0.id:\n' +
      '  Id-en «signering» er brukt to ganger på den samme siden. Gi den ene en annen. Da vet lenkene hvor de skal.',
  ],
  [
    'two answers with the same id',
    'answers/neste.yaml',
    'id: frist',
    'id: attest',
    'content/answers/neste.yaml, linje 10, feltet entries.1.id:\n' +
      '  Id-en «attest» er brukt før. Gi denne en annen.',
  ],
  [
    'an event of the law with the anchor of a quotation',
    'law-line.yaml',
    'id: eksempelloven',
    'id: hol-5-4',
    'content/law-line.yaml, linje 1, feltet 0.id:\n  Id-en «hol-5-4» er brukt før. Gi denne en annen.',
  ],
  [
    'a role that two stops have',
    calendar,
    'role: signering',
    'role: søknadsfrist',
    'content/calendar/neste.yaml, linje 25, feltet stops.2.role:\n' +
      '  Et annet punkt har alt rollen «søknadsfrist». Bruk hver rolle bare én gang. Skriv null her.',
  ],
  [
    'a deadline without a clock',
    calendar,
    'at: 2026-09-01T12:00+02:00',
    'at: 2026-09-01',
    'content/calendar/neste.yaml, linje 17, feltet stops.1.at:\n' +
      '  «2026-09-01» er en dag uten klokkeslett. En frist må ha begge deler. ' +
      'Skriv dato, klokkeslett og tidssone, for eksempel "2027-02-15T12:00+01:00".',
  ],
  [
    'a date and clock time as people say them',
    calendar,
    'at: 2026-09-01T12:00+02:00',
    'at: 15.02.2027 kl. 12',
    'content/calendar/neste.yaml, linje 17, feltet stops.1.at:\n  «15.02.2027 kl. 12» har ikke riktig form. ' +
      'Skriv en dato, for eksempel 2027-02-15. Har den klokkeslett, skriver du det og tidssonen også, ' +
      'i anførselstegn: "2027-02-15T12:00+01:00". Er det ikke fastsatt, skriver du null.',
  ],
  [
    'a date that somebody deleted',
    calendar,
    'at: 2026-08-03',
    'at:',
    'content/calendar/neste.yaml, linje 7, feltet stops.0.at:\n  Feltet er tomt. ' +
      'Skriv en dato, for eksempel 2027-02-15. Har den klokkeslett, skriver du det og tidssonen også, ' +
      'i anførselstegn: "2027-02-15T12:00+01:00". Er det ikke fastsatt, skriver du null.',
  ],
  [
    'a field with nothing but a remark',
    call,
    'submitTo: null',
    'submitTo: # kommer',
    'content/call/neste.yaml, linje 10, feltet submitTo:\n' +
      '  Feltet er tomt. Skriv tekst. Er det ikke fastsatt, skriver du null.',
  ],
  [
    'a group of fields that is empty',
    call,
    'contact: null',
    'contact:',
    'content/call/neste.yaml, linje 9, feltet contact:\n  Feltet er tomt. ' +
      'Skriv feltene under, med to mellomrom foran: name, email, phone. Er det ikke fastsatt, skriver du null.',
  ],
  [
    'a stop that is before the one above it',
    calendar,
    'at: 2026-10-05',
    'at: 2026-08-31',
    'content/calendar/neste.yaml, linje 27, feltet stops.2.at:\n' +
      '  «Signering» (2026-08-31) skjer før «Søknadsfrist» (2026-09-01T12:00+02:00), men står etter. ' +
      'Punktene skal stå i den rekkefølgen de skjer. Rett en av datoene, eller flytt punktet.',
  ],
  [
    'a publication after the deadline',
    calendar,
    'at: 2026-08-03',
    'at: 2026-09-02',
    'content/calendar/neste.yaml, linje 7, feltet stops.0.at:\n' +
      '  «Kunngjøring» (2026-09-02) er etter «Søknadsfrist» (2026-09-01T12:00+02:00). ' +
      'Det kan ikke stemme. Rett en av datoene.',
  ],
  [
    'a deadline for questions after that of the application, though the stops stand in order',
    calendar,
    'role: signering\n    title: Signering\n    at: 2026-10-05\n    until: 2026-10-09\n',
    'role: spørsmålsfrist\n    title: Spørsmål\n    at: "2026-09-01T12:01+02:00"\n    until: null\n',
    'content/calendar/neste.yaml, linje 27, feltet stops.2.at:\n' +
      '  «Spørsmål» (2026-09-01T12:01+02:00) er etter «Søknadsfrist» (2026-09-01T12:00+02:00). ' +
      'Det kan ikke stemme. Rett en av datoene.',
  ],
  [
    'a log that was opened after its oldest entry',
    log,
    'openedOn: 2026-07-02',
    'openedOn: 2026-08-13',
    'content/corrections/neste.yaml, linje 2, feltet openedOn:\n' +
      '  Loggen er åpnet 2026-08-13, men den eldste endringen er fra 2026-08-12. ' +
      'Skriv dagen den første versjonen ble tatt vare på.',
  ],
  [
    'a deadline in the time of winter when it is summer',
    calendar,
    '2026-09-01T12:00+02:00',
    '2026-09-01T12:00+01:00',
    'content/calendar/neste.yaml, linje 17, feltet stops.1.at:\n' +
      '  Tidssonen «+01:00» er ikke den Norge har da. Skriv +02:00. Ellers blir fristen vist en time feil.',
  ],
  [
    'a clock time that no clock in Norway shows',
    calendar,
    '2026-09-01T12:00+02:00',
    '2027-03-28T02:30+01:00',
    'content/calendar/neste.yaml, linje 17, feltet stops.1.at:\n' +
      '  «2027-03-28T02:30» finnes ikke. Se etter om dagen finnes, og om klokka er stilt fram den natten.',
  ],
  [
    'a last day before the first',
    calendar,
    'until: 2026-10-09',
    'until: 2026-10-02',
    'content/calendar/neste.yaml, linje 28, feltet stops.2.until:\n' +
      '  Den siste dagen, 2026-10-02, er før den første, 2026-10-05.',
  ],
  [
    'a last day without a first',
    calendar,
    'at: 2026-10-05',
    'at: null',
    'content/calendar/neste.yaml, linje 28, feltet stops.2.until:\n' +
      '  «until» kan bare stå når «at» er en dag uten klokkeslett. Fyll ut dagen i «at», eller skriv null her.',
  ],
  [
    'an answer that is newer than the one above it',
    'answers/neste.yaml',
    'answeredOn: 2026-08-05',
    'answeredOn: 2026-08-20',
    'content/answers/neste.yaml, linje 12, feltet entries.1.answeredOn:\n' +
      '  2026-08-20 er nyere enn 2026-08-12, som står over. Det nyeste skal stå øverst. Flytt det opp.',
  ],
  [
    'a correction that is newer than the one above it',
    log,
    'date: 2026-08-12',
    'date: 2026-08-21',
    'content/corrections/neste.yaml, linje 13, feltet entries.1.date:\n' +
      '  2026-08-21 er nyere enn 2026-08-20, som står over. Det nyeste skal stå øverst. Flytt det opp.',
  ],
  [
    'an answer from before the question',
    'answers/neste.yaml',
    'answeredOn: 2026-08-05',
    'answeredOn: 2026-08-03',
    'content/answers/neste.yaml, linje 12, feltet entries.1.answeredOn:\n' +
      '  Svaret er fra 2026-08-03, men spørsmålet kom 2026-08-04.',
  ],
  [
    'a row with a cell too few',
    'pages/leverandorer/papirer.yaml',
    '[Skatteattest, Tre måneder]',
    '[Skatteattest]',
    'content/pages/leverandorer/papirer.yaml, linje 18, feltet sections.0.table.rows.1:\n' +
      '  Raden har 1 celler, men tabellen har 2 kolonner. Skriv én celle for hver kolonne.',
  ],
  [
    'a page in the menu that is not at the top',
    'pages/leverandorer/papirer.yaml',
    'order: 1',
    'menu: Papirer\norder: 1',
    'content/pages/leverandorer/papirer.yaml, linje 5, feltet menu:\n' +
      '  Bare sider øverst kan stå i menyen. Ta bort «menu: Papirer», eller flytt filen rett under content/pages.',
  ],
  [
    'a link to a page that is not there',
    page,
    '(/krav/)',
    '(/kravene/)',
    'content/pages/leverandorer.yaml, linje 11, feltet sections.0.text:\n' +
      '  Lenken «/kravene/» går ikke til noen side. En adresse her begynner og slutter med /, for eksempel /krav/.',
  ],
  [
    'an address without its last slash',
    'faq/frist.yaml',
    'href: /leverandorer/papirer/',
    'href: /leverandorer/papirer',
    'content/faq/frist.yaml, linje 11, feltet readOn.0.href:\n' +
      '  Lenken «/leverandorer/papirer» går ikke til noen side. ' +
      'En adresse her begynner og slutter med /, for eksempel /krav/.',
  ],
  [
    'a link to a section that is not there',
    page,
    '#attester',
    '#attest',
    'content/pages/leverandorer.yaml, linje 11, feltet sections.0.text:\n' +
      '  Lenken «/leverandorer/papirer/#attest» går til en side, men det er ikke noe som heter «attest» på den.',
  ],
  [
    'a link within the page to a section that is not there',
    'pages/leverandorer/papirer.yaml',
    '(#attester)',
    '(#attest)',
    'content/pages/leverandorer/papirer.yaml, linje 23, feltet sections.1.checklist.0:\n' +
      '  Lenken «#attest» går til en side, men det er ikke noe som heter «attest» på den.',
  ],
  [
    'a link to a provision that is not quoted',
    page,
    '/lov/#hol-5-4',
    '/lov/#hol-5-6',
    'content/pages/leverandorer.yaml, linje 11, feltet sections.0.text:\n' +
      '  Lenken «/lov/#hol-5-6» går til en side, men det er ikke noe som heter «hol-5-6» på den.',
  ],
  [
    'a link that is neither an address here nor one out on the web',
    page,
    '(/krav/)',
    '(www.example.no)',
    'content/pages/leverandorer.yaml, linje 11, feltet sections.0.text:\n' +
      '  Lenken «www.example.no» er ikke skrevet slik den skal. ' +
      'Begynn med / når den går til en side her, og med https:// når den går ut.',
  ],
  [
    'a door of the front page that leads nowhere',
    'front.yaml',
    'href: /soknad/',
    'href: /soknaden/',
    'content/front.yaml, linje 7, feltet doors.0.href:\n' +
      '  Lenken «/soknaden/» går ikke til noen side. En adresse her begynner og slutter med /, for eksempel /krav/.',
  ],
  [
    'a correction whose old words are not those that stood there',
    log,
    'old: 25. august 2026',
    'old: 26. august 2026',
    'content/corrections/neste.yaml, linje 10, feltet entries.0.fields.0.old:\n' +
      '  Dette sto ikke i feltet «kalender: søknadsfrist» før endringen. Der sto det: 25. august 2026 klokka 12.00',
  ],
  [
    'a correction with old words of a field that was not there',
    log,
    'old: null',
    'old: Noe annet.',
    'content/corrections/neste.yaml, linje 18, feltet entries.1.fields.0.old:\n' +
      '  Feltet «K01-registrering: newlyFounded» var ikke der før endringen. ' +
      'Skriv null her, eller rett navnet på feltet.',
  ],
  [
    'a first version that somebody has written in',
    'corrections/neste.first.json',
    '"Registrert foretak"',
    'Registrert foretak',
    'content/corrections/neste.first.json:\n' +
      '  Filen er ikke slik den ble laget. Den skal aldri endres for hånd. Hent den fram igjen slik den var.',
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
];

test('a sound library has no problem', () => {
  expect(says(library())).toEqual([]);
});

for (const [name, file, from, to, said] of mistakes) {
  test(`${name} is told, with where it is and how it should look`, () => {
    expect(saysAfter(file, from, to)).toContain(said);
  });
}

test('one mistake is told once', () => {
  expect(saysAfter(criterion, 'kind: kvalifikasjonskrav', 'kind: krav')).toHaveLength(1);
  const ofDates = (said: readonly string[]) => said.filter((message) => message.includes(calendar));
  expect(ofDates(saysAfter(calendar, 'at: 2026-08-03', 'at: 2026-12-24'))).toHaveLength(1);
  expect(saysAfter(criterion, 'newlyFounded: Den samme attesten.', 'newlyFounded:')).toHaveLength(1);
  expect(saysAfter(criterion, 'purpose:', 'purpos:\npurpose:')).toHaveLength(1);
});

test('what is not settled may be null however it is written, and no date has an order with it', () => {
  expect(saysAfter(call, 'submitTo: null', 'submitTo: ~')).toEqual([]);
  expect(saysAfter(calendar, 'words: uke 41', 'words: null')).toHaveLength(1);
});

describe('an open call', () => {
  /** The library with an open call that has all it must have, but for what is written otherwise. */
  function opened(...changes: readonly (readonly [file: string, from: string, to: string])[]): string[] {
    const root = library();
    const all = [
      [call, 'status: utkast', 'status: åpen'],
      [call, 'contact: null', 'contact:\n  name: Kontoret\n  email: post@eksempel.example\n  phone: null'],
      [call, 'submitTo: null', 'submitTo: Last opp pakken.'],
      ...changes,
    ] as const;
    for (const [file, from, to] of all) {
      const path = join(root, 'content', file);
      const before = readFileSync(path, 'utf8');
      expect(before).toContain(from);
      writeFileSync(path, before.replace(from, to));
    }
    return says(root);
  }

  const contact = 'contact:\n  name: Kontoret\n  email: post@eksempel.example\n  phone: null';
  const noDeadline = (where: string) =>
    `content/calendar/neste.yaml, ${where}:\n  Utlysningen er åpen, men søknadsfristen er ikke fastsatt. ` +
    'Punktet med «role: søknadsfrist» i content/calendar/neste.yaml må ha dag og klokkeslett i «at», ' +
    'for eksempel "2027-02-15T12:00+01:00".';

  test('is sound when readers can ask, apply and know by when', () => {
    expect(opened()).toEqual([]);
  });

  test('must say whom to ask and where to send the application', () => {
    expect(
      opened([call, contact, 'contact: null'], [call, 'submitTo: Last opp pakken.', 'submitTo: null']),
    ).toEqual([
      'content/call/neste.yaml, linje 9, feltet contact:\n  Utlysningen er åpen, men det står ikke hvem ' +
        'leverandørene kan spørre. Fyll ut name, email og phone under «contact».',
      'content/call/neste.yaml, linje 10, feltet submitTo:\n  Utlysningen er åpen, men det står ikke hvor pakken ' +
        'skal leveres. Skriv det i «submitTo», som én setning.',
    ]);
  });

  test('must have a deadline', () => {
    const at = 'at: 2026-09-01T12:00+02:00';
    expect(opened([calendar, at, 'at: null'])).toContain(noDeadline('linje 17, feltet stops.1.at'));
    expect(opened([calendar, 'role: søknadsfrist', 'role: null'])).toContain(
      noDeadline('linje 3, feltet stops'),
    );
    const said = opened([calendar, at, 'at: 2026-09-01']);
    expect(said.join()).not.toContain('Utlysningen er åpen');
    expect(said.join()).toContain('er en dag uten klokkeslett');
  });

  test('must have a calendar', () => {
    const root = library();
    const path = join(root, 'content', call);
    writeFileSync(path, readFileSync(path, 'utf8').replace('status: utkast', 'status: åpen'));
    rmSync(join(root, 'content', calendar));
    expect(says(root).join('\n')).toContain(
      'content/call/neste.yaml, linje 4, feltet status:\n  Utlysningen er åpen, men søknadsfristen er ikke fastsatt.',
    );
  });
});

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

test('a version of no criteria is told', () => {
  expect(saysAfter(call, 'criteria:\n  - K01-registrering\n', 'criteria: []\n')).toContain(
    'content/call/neste.yaml, linje 14, feltet criteriaVersion:\n' +
      '  Utlysningen har ingen krav. Da skal «criteriaVersion» være null.',
  );
});

test('a file that nobody reads, and a file that is missing, are told', () => {
  const root = library();
  writeFileSync(join(root, 'content/law/hol-5-5.yml'), 'id: hol-5-5\n');
  rmSync(join(root, 'content/front.yaml'));
  expect(says(root)).toEqual([
    'content/front.yaml:\n  Filen mangler. Nettstedet kan ikke bygges uten den.',
    'content/law/hol-5-5.yml:\n  Ingen leser denne filen. Sjekk navnet og mappen, eller slett den.',
  ]);
});

describe('the change log', () => {
  const requirement = 'requirement: Foretaket må være registrert.';
  const pasted = (message: string): string => message.slice(message.indexOf('\n\n') + 2);

  /** The library after an editor pasted what the message says, and wrote the day and the reason. */
  function afterPasting(root: string, message: string, day = '2026-08-25'): string[] {
    const path = join(root, 'content', log);
    const lines = pasted(message)
      .replace('    date:\n', `    date: ${day}\n`)
      .replace('    why:\n', '    why: Fordi det var uklart.\n');
    writeFileSync(path, readFileSync(path, 'utf8').replace('entries:\n', `entries:\n${lines}\n`));
    return says(root);
  }

  /** Gives the criteria of the call their next version, as an editor does. */
  function raised(root: string): string {
    const [before = ''] = /criteriaVersion: .*/.exec(readFileSync(join(root, 'content', call), 'utf8')) ?? [];
    change(root, call, before, `${before} og litt til`);
    return ', utlysningen (criteriaVersion)';
  }

  test('a criterion that is changed without an entry is told, with the lines to paste', () => {
    expect(saysAfter(criterion, requirement, 'requirement: Foretaket må stå i Enhetsregisteret.')).toEqual([
      'content/corrections/neste.yaml, linje 3, feltet entries:\n' +
        '  Dette er endret, men endringen står ikke i loggen: K01-registrering (requirement). ' +
        'Lim inn linjene under rett etter «entries:», og skriv dag og grunn. Står det «entries: []», tar du bort «[]».' +
        '\n\n' +
        '  - id: endring-3\n' +
        '    # Et krav er endret. Gi «criteriaVersion» i content/call/neste.yaml et nytt nummer, og sjekk på nytt, ' +
        'før du limer inn.\n' +
        '    date:\n' +
        '    what: Endring i K01-registrering (requirement).\n' +
        '    why:\n' +
        '    fields:\n' +
        '      - field: "K01-registrering: requirement"\n' +
        '        old: Foretaket må være registrert.\n' +
        '        new: Foretaket må stå i Enhetsregisteret.',
    ]);
  });

  const changes: readonly (readonly [
    name: string,
    file: string,
    from: string,
    to: string,
    fields: string,
  ])[] = [
    ['a title', criterion, 'title: Registrert', 'title: Godt registrert', 'K01-registrering (title)'],
    ['a kind', criterion, 'kvalifikasjonskrav', 'formkrav', 'K01-registrering (kind)'],
    ['a phase', criterion, '[søknad]', '[søknad, drift]', 'K01-registrering (phases)'],
    ['a priority', criterion, 'priority: kjerne', 'priority: tillegg', 'K01-registrering (priority)'],
    ['evidence', criterion, 'attach: true', 'attach: false', 'K01-registrering (evidence)'],
    ['what is new enough', criterion, 'fresh: null', 'fresh: Fra i år', 'K01-registrering (evidence)'],
    ['the words for the new', criterion, 'Den samme', 'Den første', 'K01-registrering (newlyFounded)'],
    ['a rule of judgement', criterion, 'rule: dokument', 'rule: skjønn', 'K01-registrering (judgement)'],
    ['words of judgement', criterion, 'Attesten avgjør', 'Vi ser', 'K01-registrering (judgement)'],
    ['a question', criterion, 'Er foretaket', 'Er selskapet', 'K01-registrering (question)'],
    ['a version', call, 'andre utgave', 'tredje utgave', 'utlysningen (criteriaVersion)'],
    ['a deadline', calendar, '2026-09-01T12:00', '2026-09-02T12:00', 'kalender (søknadsfrist)'],
    ['a last day', calendar, 'until: 2026-10-09', 'until: 2026-10-08', 'kalender (signering)'],
    ['the words of a date', calendar, 'words: uke 41', 'words: uka etter', 'kalender (signering)'],
    ['a date taken back', calendar, 'at: 2026-08-03', 'at: null', 'kalender (kunngjøring)'],
    ['a role taken away', calendar, 'role: signering', 'role: null', 'kalender (signering)'],
  ];
  for (const [name, file, from, to, fields] of changes) {
    test(`${name} that is changed counts, and the lines that are pasted tell it`, () => {
      const root = library();
      change(root, file, from, to);
      const version = file === criterion ? raised(root) : '';
      const [message = '', ...rest] = says(root);
      expect(rest).toEqual([]);
      expect(message).toContain(`ikke i loggen: ${fields}${version}. Lim inn`);
      expect(message).not.toContain('#');
      expect(afterPasting(root, message)).toEqual([]);
    });
  }

  test('a proposed part and a criterion that are added and taken away count', () => {
    const root = library();
    change(root, criterion, 'origin: forslag', 'origin: lov\nproposedPart: "Alt: også dette, og # mer."');
    raised(root);
    const [first = ''] = says(root);
    expect(first).toContain('K01-registrering (proposedPart)');
    expect(first).toContain('        old: null\n');
    expect(afterPasting(root, first)).toEqual([]);
    const copy = readFileSync(join(root, 'content', criterion), 'utf8').replaceAll('K01-reg', 'K02-reg');
    writeFileSync(join(root, 'content/criteria/K02-registrering.yaml'), copy);
    change(root, call, '  - K01-registrering\n', '  - K01-registrering\n  - K02-registrering\n');
    raised(root);
    const [second = ''] = says(root);
    expect(second).toContain('ikke i loggen: K02-registrering (title, kind, phases, priority, requirement,');
    expect(afterPasting(root, second)).toEqual([]);
    change(root, call, '  - K01-registrering\n', '');
    rmSync(join(root, 'content', criterion));
    for (const file of ['answers/neste.yaml', 'changes/neste.yaml', 'answers/neste.yaml'])
      writeFileSync(
        join(root, 'content', file),
        readFileSync(join(root, 'content', file), 'utf8')
          .replaceAll('K01-registrering', 'K02-registrering')
          .replaceAll('k01-registrering', 'k02-registrering'),
      );
    raised(root);
    const [third = ''] = says(root);
    expect(third).toContain('        new: null');
    expect(afterPasting(root, third)).toEqual([]);
  });

  test('several changes are told in one message, and one entry tells them', () => {
    const root = library();
    change(root, criterion, requirement, 'requirement: |\n  Én linje.\n\n  Og «en» til: med kolon.');
    change(root, calendar, 'at: 2026-08-03', 'at: 2026-08-04');
    raised(root);
    const [message = '', ...rest] = says(root);
    expect(rest).toEqual([]);
    expect(message).toContain(
      'K01-registrering (requirement), utlysningen (criteriaVersion), kalender (kunngjøring)',
    );
    expect(afterPasting(root, message)).toEqual([]);
  });

  test('the lines that are pasted are refused until the day and the reason are written', () => {
    const root = library();
    change(root, criterion, requirement, 'requirement: Noe annet.');
    raised(root);
    const [message = ''] = says(root);
    const path = join(root, 'content', log);
    writeFileSync(path, readFileSync(path, 'utf8').replace('entries:\n', `entries:\n${pasted(message)}\n`));
    expect(says(root)).toEqual([
      'content/corrections/neste.yaml, linje 5, feltet entries.0.date:\n' +
        '  Feltet er tomt. Skriv en dato med år, måned og dag, for eksempel 2026-07-02.',
      'content/corrections/neste.yaml, linje 7, feltet entries.0.why:\n  Feltet er tomt. Skriv tekst.',
    ]);
  });

  test('an entry that changes a criterion and not the version is told, with the lines that mend it', () => {
    const root = library();
    const path = join(root, 'content', log);
    const told = (lines: string) =>
      'content/corrections/neste.yaml, linje 9, feltet entries.0.fields:\n' +
      '  Et krav er endret, men ikke versjonen av kravene. Gi «criteriaVersion» i content/call/neste.yaml et nytt ' +
      `nummer. Lim så inn linjene under nederst i «fields», med nummeret etter «new».\n\n${lines}`;
    change(root, criterion, requirement, 'requirement: Noe annet.');
    const [message = ''] = says(root);
    const field = '      - field: "utlysningen: criteriaVersion"\n        old: andre utgave\n        new:';
    expect(afterPasting(root, message)).toEqual([told(field)]);
    raised(root);
    expect(says(root)).toEqual([told(`${field} andre utgave og litt til`)]);
    const pastedHere = '        new: Noe annet.\n';
    change(root, log, pastedHere, `${pastedHere}${pasted(says(root)[0] ?? '')}\n`);
    expect(says(root)).toEqual([]);
    expect(readFileSync(path, 'utf8')).toContain(`${field} andre utgave og litt til\n`);
  });

  test('an older entry that does not raise the version is told with what the version was then', () => {
    const version =
      '      - field: "utlysningen: criteriaVersion"\n        old: første utgave\n        new: andre utgave\n';
    const said = saysAfter(log, version, '');
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('linje 16, feltet entries.1.fields');
    expect(pasted(said[0] ?? '')).toBe(version.trimEnd());
  });

  test('what is not for suppliers to answer may be mended without an entry', () => {
    expect(saysAfter(criterion, 'purpose: Kommunen må', 'purpose: Kommunen skal')).toEqual([]);
    expect(saysAfter(calendar, 'text: Kommunen kunngjør', 'text: Vi kunngjør')).toEqual([]);
    expect(saysAfter(calendar, 'role: kunngjøring', 'role: null')).toHaveLength(1);
  });

  /** Fills in what an open call must have. */
  function openAll(root: string): void {
    change(root, call, 'contact: null', 'contact:\n  name: Kontoret\n  email: null\n  phone: null');
    change(root, call, 'submitTo: null', 'submitTo: Last opp pakken.');
  }

  test('a call that is announced must have its first version, a draft and history need not', () => {
    const root = library();
    rmSync(join(root, 'content/corrections/neste.first.json'));
    expect(says(root)).toEqual([]);
    for (const status of ['åpen', 'lukket']) {
      change(
        root,
        call,
        /status: .*/.exec(readFileSync(join(root, 'content', call), 'utf8'))?.[0] ?? '',
        `status: ${status}`,
      );
      if (status === 'åpen') openAll(root);
      expect(says(root)).toEqual([
        'content/call/neste.yaml, linje 4, feltet status:\n' +
          '  Utlysningen er kunngjort, men ingen har tatt vare på den første versjonen av krav og datoer. ' +
          'Skriv npm run first-version -- neste',
      ]);
    }
    change(root, call, 'status: lukket', 'status: historisk');
    change(root, 'answers/neste.yaml', 'answer: Ja.', 'answer: Nei.');
    expect(says(root)).toEqual([]);
  });

  test('history is not played: its criteria may have become those of the next call', () => {
    const root = library();
    change(root, call, 'status: utkast', 'status: historisk');
    change(root, criterion, requirement, 'requirement: Noe annet.');
    expect(says(root)).toEqual([]);
  });

  test('a first version of no call, and one without a log, are told', () => {
    const root = library();
    writeFileSync(join(root, 'content/corrections/forrige.first.json'), '{}\n');
    rmSync(join(root, 'content', log));
    expect(says(root)).toEqual([
      'content/corrections/forrige.first.json:\n' +
        '  Det er ingen fil content/call/forrige.yaml. Lag den, eller rett id-en.',
      'content/corrections/neste.first.json:\n' +
        '  Det er ingen fil content/corrections/neste.yaml. Lag den: Endringer må stå der.',
    ]);
  });

  test('a file that is refused makes nobody believe that its fields are gone', () => {
    expect(saysAfter(criterion, 'kind: kvalifikasjonskrav', 'kind: krav')).toHaveLength(1);
    expect(saysAfter(calendar, 'origin: lov', 'origin: loven')).toHaveLength(1);
  });

  const write = (root: string, ...words: string[]) =>
    spawnSync(process.execPath, [resolve('scripts/first-version.ts'), ...words], {
      cwd: root,
      encoding: 'utf8',
    });

  test('the first version is written once, and says what the content says', () => {
    const root = library();
    const path = join(root, 'content/corrections/neste.first.json');
    rmSync(path);
    change(root, log, readFileSync(join(root, 'content', log), 'utf8').split('entries:')[1] ?? '', ' []\n');
    expect(write(root, 'neste').stdout).toBe(
      'content/corrections/neste.first.json er skrevet, med 13 felter. Fra nå av må hver endring stå i loggen.\n' +
        'Skriv dagens dato i «openedOn» i content/corrections/neste.yaml.\n',
    );
    expect(says(root)).toEqual([]);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      'K01-registrering: evidence': 'Firmaattest · legges ved',
      'kalender: søknadsfrist': '1. september 2026 klokka 12.00',
      'kalender: signering': 'uke 41 (5. oktober 2026 – 9. oktober 2026)',
    });
    const before = readFileSync(path, 'utf8');
    const again = write(root, 'neste');
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('finnes fra før og blir ikke skrevet på nytt');
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  test('no first version is written of a call that is not there, or of content that is not sound', () => {
    const root = library();
    expect(write(root, 'forrige').stderr).toBe(
      'Det er ingen utlysning «forrige». Skriv én av disse etter kommandoen: neste.\n',
    );
    expect(write(root).status).toBe(1);
    rmSync(join(root, 'content/corrections/neste.first.json'));
    change(root, criterion, 'kind: kvalifikasjonskrav', 'kind: krav');
    expect(write(root, 'neste').stderr).toContain('Innholdet må være i orden først.');
    expect(existsSync(join(root, 'content/corrections/neste.first.json'))).toBe(false);
  });
});

test('a page that is refused still has an address', () => {
  const [said, ...rest] = saysAfter('pages/leverandorer/papirer.yaml', 'order: 1', 'order: en');
  expect(rest).toEqual([]);
  expect(said).toContain('Skriv et tall.');
});

test('addresses of the site that are made from content, and those out on the web, are no fault', () => {
  const links = [
    '/',
    '/krav/alle/',
    '/krav/k01-registrering/',
    '/krav/type/kvalifikasjonskrav/',
    '/krav/fase/ved-behov/',
    '/krav/krav.csv',
    '/soknad/',
    '/soknad/#/steg',
    '/sporsmal/frist/',
    '/sok/?sok=frist',
    '/forhandsvisning/?dag=2026-09-01',
    '/ordliste/#vedtak',
    '/lov/#eksempelloven',
    '/utlysning/neste/#signering',
    '/utlysning/neste/#enklere',
    '/utlysning/neste/dokumenter/',
    '/utlysning/neste/sporsmal.xml',
    '/utlysning/neste/kalender.ics',
    'https://lovdata.no/',
    'mailto:post@eksempel.example',
    'tel:+4700000000',
  ];
  const all = links.map((link) => `[x](${link})`).join(' ');
  expect(saysAfter(page, 'Les [kravene](/krav/) først.', all)).toEqual([]);
});

test('a call has a feed of its news as long as there is some', () => {
  const root = library();
  const link = join(root, 'content', page);
  writeFileSync(link, readFileSync(link, 'utf8').replace('(/krav/)', '(/utlysning/neste/nytt.xml)'));
  expect(says(root).join()).toContain('Lenken «/utlysning/neste/nytt.xml» går ikke til noen side.');
  const path = join(root, 'content', call);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, before.replace('news: []', 'news:\n  - date: 2026-07-02\n    text: Lagt ut.'));
  expect(says(root)).toEqual([]);
});

test('a call that is history has a log to link to as long as one is kept', () => {
  const root = library();
  const path = join(root, 'content', call);
  writeFileSync(path, readFileSync(path, 'utf8').replace('status: utkast', 'status: historisk'));
  const question = readFileSync(join(root, 'content/faq/frist.yaml'), 'utf8');
  writeFileSync(
    join(root, 'content/faq/logg.yaml'),
    question.replace('id: frist', 'id: logg').replace('/utlysning/neste/', '/utlysning/neste/endringer/'),
  );
  expect(says(root)).toEqual([]);
  for (const folder of ['answers', 'corrections', 'documents'])
    rmSync(join(root, 'content', folder), { recursive: true });
  expect(says(root)).toEqual([
    'content/faq/logg.yaml, linje 6, feltet answer:\n  Lenken «/utlysning/neste/endringer/» går ikke til noen side. ' +
      'En adresse her begynner og slutter med /, for eksempel /krav/.',
  ]);
});

test('a call that cannot be read does not make its criteria look unused', () => {
  expect(saysAfter(call, 'status: utkast', 'status: ukjent')).toHaveLength(1);
});

test('the site reads the same folders with the same schemas as this check', () => {
  const config = readFileSync('src/content.config.ts', 'utf8');
  const loaders = [...config.matchAll(/(folder|list)\('([^']+)'[^)]*\)[^}]*?schema: (\w+)/g)];
  const files = [...config.matchAll(/pattern: '([^*']+)', base: 'content' \}\),\s*schema: (\w+)/g)];
  const read = readFileSync('scripts/content/folders.ts', 'utf8');
  for (const [, kind, path = '', schema = ''] of loaders) {
    expect(folderOf(`content/${path}${kind === 'folder' ? '/x.yaml' : ''}`), path).toBeDefined();
    // A list is read whole here, and entry by entry there.
    if (kind === 'folder') expect(read).toContain(`{ path: 'content/${path}', schema: ${schema}`);
  }
  for (const [, path, schema] of files)
    expect(read).toContain(`{ path: 'content/${path}', schema: ${schema}`);
  expect(loaders.length + files.length).toBe(folders.length);
});

test('the content of the site is sound', () => {
  expect(says(process.cwd())).toEqual([]);
});
