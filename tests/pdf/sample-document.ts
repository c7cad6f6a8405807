// A document with every kind of block, long enough for tables, boxes and headings to meet the end of a page.

import type { Block, DocumentModel } from '#export/document/model.ts';
import { plain } from '#export/document/model.ts';

const answer =
  'Vi rekrutterer sammen med arbeidslederen, lærer opp nye assistenter før første vakt og har vikarer å kalle på hele ' +
  'døgnet. Opplæringen er skrevet ned, og hver arbeidsleder får tilbud om veiledning minst to ganger i året.';

const opening: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Søknad om konsesjon' },
  {
    kind: 'notice',
    title: 'Utkast med mangler',
    content: [
      { kind: 'text', text: 'Søknaden er ikke ferdig. Før du sender den, må du svare på ' },
      { kind: 'strong', text: '3 av 36 krav' },
      { kind: 'text', text: '. Se ' },
      {
        kind: 'link',
        text: 'hele utlysningen på kommunens sider',
        href: 'https://kommune.example/utlysning',
      },
      {
        kind: 'text',
        text: ' for det som gjelder alle søkere, og kravene slik de står der den dagen du søker.',
      },
    ],
  },
  { kind: 'heading', level: 2, text: 'Leverandør' },
  {
    kind: 'facts',
    caption: 'Opplysninger om leverandøren',
    rows: [
      { label: 'Navn', value: 'Eksempel Assistanse AS' },
      { label: 'Organisasjonsnummer', value: '999\u00a0999\u00a0999' },
      { label: 'Adresse', value: 'Prøvegata 1\n7000 Trondheim' },
      { label: 'Kontaktperson', value: 'Áŋŋel Čađđe Šuvŧŧá' },
      { label: 'Andre språk', value: 'Nuõrttsääʹmǩiõll, åarjelsaemien gïele, julevsámegiella' },
      { label: 'Om virksomheten', value: `${answer}\n\n${answer}` },
    ],
  },
];

const criteria: readonly Block[] = Array.from({ length: 12 }, (_, index): readonly Block[] => [
  { kind: 'heading', level: 3, text: `${index + 1}. Opplæring av assistenter og arbeidsledere` },
  {
    kind: 'paragraph',
    content: plain('Leverandøren skal ha rutiner for opplæring, og skal kunne vise dem fram.'),
  },
  {
    kind: 'quotation',
    text: 'Kommunen kan tildele brukerstyrt personlig assistanse til den som har behov for det.',
    source: 'Eksempelloven § 1',
  },
  { kind: 'paragraph', content: plain(answer) },
  {
    kind: 'list',
    ordered: index % 2 === 0,
    items: [
      plain('Opplæringsplan, 3 sider'),
      [
        { kind: 'text', text: 'Kursbevis fra ' },
        { kind: 'link', text: 'Eksempelskolen', href: 'https://skole.example/kurs?a=1&b=2' },
      ],
      plain(answer),
    ],
  },
]).flat();

const closing: readonly Block[] = [
  { kind: 'heading', level: 2, text: 'Priser' },
  {
    kind: 'table',
    caption: 'Timepris slik den er satt sammen',
    columns: [
      { header: 'Del av prisen', align: 'start' },
      { header: 'Slik er den regnet ut', align: 'start' },
      { header: 'Kroner per time', align: 'end' },
    ],
    rows: Array.from({ length: 30 }, (_, index) => [
      `Del ${index + 1}`,
      index % 7 === 3 ? answer : 'Grunnlønn ganget med satsen for dagen',
      `${index * 113}\u2009${String(100 + index)},50`,
    ]),
  },
  {
    kind: 'figure',
    alt: 'Prisen er 353,51 kr. Mest er lønn, 180,55 kr.',
    drawing: {
      width: 451,
      height: 32,
      boxes: [
        { left: 150, top: 4, width: 200, height: 8 },
        { left: 150, top: 20, width: 90.5, height: 8 },
      ],
      words: [
        { text: 'Lønn', x: 0, baseline: 11, align: 'start' },
        { text: '180,55', x: 451, baseline: 11, align: 'end' },
        { text: 'Feriepenger', x: 0, baseline: 27, align: 'start' },
        { text: '24,01', x: 451, baseline: 27, align: 'end' },
      ],
    },
  },
  { kind: 'pageBreak' },
  { kind: 'heading', level: 2, text: 'Underskrift' },
  { kind: 'paragraph', content: plain('Den som skriver under, kan forplikte leverandøren.') },
  { kind: 'blankLines', labels: ['Sted og dato', 'Underskrift', 'Navn med blokkbokstaver'] },
];

export const sampleDocument: DocumentModel = {
  title: 'Søknad om konsesjon',
  kicker: 'Konsesjon for brukerstyrt personlig assistanse',
  footer: 'Eksempel Assistanse AS · utkast 21. november 2026',
  language: 'nb-NO',
  blocks: [...opening, { kind: 'heading', level: 2, text: 'Krav' }, ...criteria, ...closing],
};

export const sampleWords = { page: (page: number, total: number) => `Side ${page} av ${total}` };

export const sampleOptions = { createdAt: '2026-11-21T12:00:00+01:00' };

export const sampleAssociated = {
  name: 'soknad.json',
  mediaType: 'application/json',
  bytes: new TextEncoder().encode(
    JSON.stringify({
      svar: 'Áŋŋel Čađđe «א» endstream endobj 7 0 obj <</Type /Filespec>>',
      bytes: '€\u{1f642}',
    }),
  ),
  description: 'De samme svarene.',
  relationship: 'Source',
} as const;
