// Every mistake that an editor can make in a call, its calendar or its answers is planted in a small sound library, and the sentence
// about it is read.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { library, paths, says, saysAfter, testMistakes } from './library.ts';

const { call, calendar, page } = paths;

testMistakes([
  [
    'a field that is not settled and left out',
    call,
    'hourlyPrice: null\n',
    '',
    'content/call/neste.yaml, linje 1, feltet hourlyPrice:\n' +
      '  Feltet mangler. Skriv tekst. Er det ikke fastsatt, skriver du null.',
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
    'a proposed part of a term that is a proposal altogether',
    call,
    'terms: []',
    'terms:\n  - term: Brukervalg\n    text: Brukerne velger.\n    origin: forslag\n    proposedPart: Resten.\n' +
      '    source: Eksempel\n    checkedOn: 2026-07-02',
    'content/call/neste.yaml, linje 15, feltet terms.0.proposedPart:\n' +
      '  Alt her er et forslag («origin: forslag»). Da skal «proposedPart» ikke stå her.',
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
    'an answer from before the question',
    'answers/neste.yaml',
    'answeredOn: 2026-08-05',
    'answeredOn: 2026-08-03',
    'content/answers/neste.yaml, linje 12, feltet entries.1.answeredOn:\n' +
      '  Svaret er fra 2026-08-03, men spørsmålet kom 2026-08-04.',
  ],
]);

test('what is not settled may be null however it is written, and no date has an order with it', () => {
  expect(saysAfter(call, 'submitTo: null', 'submitTo: ~')).toEqual([]);
  expect(saysAfter(calendar, 'words: uke 41', 'words: null')).toHaveLength(1);
});

test('a version of no criteria is told', () => {
  expect(saysAfter(call, 'criteria:\n  - K01-registrering\n', 'criteria: []\n')).toContain(
    'content/call/neste.yaml, linje 14, feltet criteriaVersion:\n' +
      '  Utlysningen har ingen krav. Da skal «criteriaVersion» være null.',
  );
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
