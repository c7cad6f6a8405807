// Every mistake that an editor can make in pages, law, words and the rest is planted in a small sound library, and the sentence
// about it is read.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, folders } from '../../scripts/content/folders.ts';
import { library, paths, says, saysAfter, testMistakes } from './library.ts';

const { criterion, calendar, page } = paths;

test('a sound library has no problem', () => {
  expect(says(library())).toEqual([]);
});

testMistakes([
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
    'an event of the law with the anchor of a quotation',
    'law-line.yaml',
    'id: eksempelloven',
    'id: hol-5-4',
    'content/law-line.yaml, linje 1, feltet 0.id:\n  Id-en «hol-5-4» er brukt før. Gi denne en annen.',
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
    'a first version that somebody has written in',
    'corrections/neste.first.json',
    '"Registrert foretak"',
    'Registrert foretak',
    'content/corrections/neste.first.json:\n' +
      '  Filen er ikke slik den ble laget. Den skal aldri endres for hånd. Hent den fram igjen slik den var.',
  ],
]);

test('one mistake is told once', () => {
  expect(saysAfter(criterion, 'kind: kvalifikasjonskrav', 'kind: krav')).toHaveLength(1);
  const ofDates = (said: readonly string[]) => said.filter((message) => message.includes(calendar));
  expect(ofDates(saysAfter(calendar, 'at: 2026-08-03', 'at: 2026-12-24'))).toHaveLength(1);
  expect(saysAfter(criterion, 'newlyFounded: Den samme attesten.', 'newlyFounded:')).toHaveLength(1);
  expect(saysAfter(criterion, 'purpose:', 'purpos:\npurpose:')).toHaveLength(1);
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
