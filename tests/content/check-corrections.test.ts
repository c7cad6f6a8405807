// What the log of a call must say of every change, and the first version that it is compared with.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { change, library, paths, says, saysAfter, testMistakes } from './library.ts';

const { criterion, call, calendar, log } = paths;

testMistakes([
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
    'a correction that is newer than the one above it',
    log,
    'date: 2026-08-12',
    'date: 2026-08-21',
    'content/corrections/neste.yaml, linje 13, feltet entries.1.date:\n' +
      '  2026-08-21 er nyere enn 2026-08-20, som står over. Det nyeste skal stå øverst. Flytt det opp.',
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
]);

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
