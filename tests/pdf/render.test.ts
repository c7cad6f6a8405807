// The whole way from a document to bytes, read back by two readers that know nothing of the renderer.

import fc from 'fast-check';
import type { PDFDict } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterEach, describe, expect, test } from 'vitest';
import type { Block, DocumentModel } from '#export/document/model.ts';
import { plain } from '#export/document/model.ts';
import { printable } from '#export/pdf/printable.ts';
import { renderPdf } from '#export/pdf/render.ts';
import { asTyped } from './as-typed.ts';
import { checkStructure } from './check-structure.ts';
import { arrayAt, openFile, textAt } from './file.ts';
import { cellSaid, cellText, nodesOf, readTextTree, saidBy, type TextNode, textOf } from './marked-text.ts';
import { readWithPdfjs } from './read-with-pdfjs.ts';
import { sampleDocument, sampleOptions, sampleWords } from './sample-document.ts';
import { runOn } from './tools.ts';

const render = (model: DocumentModel) => renderPdf(model, sampleWords, sampleOptions);
const withBlocks = (...blocks: readonly Block[]): DocumentModel => ({
  ...sampleDocument,
  blocks: [{ kind: 'heading', level: 1, text: sampleDocument.title }, ...blocks],
});

async function treeOf(bytes: Uint8Array): Promise<TextNode> {
  const tree = readTextTree(await openFile(bytes));
  if (tree === null) throw new Error('There is no tag tree.');
  return tree;
}

async function textsOf(bytes: Uint8Array, role: string): Promise<readonly string[]> {
  return nodesOf(await treeOf(bytes), role).map(textOf);
}

async function cellsOf(bytes: Uint8Array): Promise<readonly string[]> {
  return nodesOf(await treeOf(bytes), 'TD').map(cellText);
}

describe('the sample, with every kind of block over several pages,', () => {
  test('passes the home checker', async () => {
    expect(await checkStructure(await render(sampleDocument))).toEqual([]);
  });

  test('is read by pdf.js as tagged, in Norwegian, with title and bookmarks', async () => {
    const read = await readWithPdfjs(await render(sampleDocument));
    expect(read).toMatchObject({ title: 'Søknad om konsesjon', language: 'nb-NO', isTagged: true });
    const [top] = read.bookmarks;
    expect(top?.title).toBe('Søknad om konsesjon');
    expect(top?.below.map(({ title }) => title)).toEqual(['Leverandør', 'Krav', 'Priser', 'Underskrift']);
    expect(top?.below[1]?.below).toHaveLength(12);
  });

  test('is marked for readers of both kinds, as pdf.js reads it', async () => {
    const task = getDocument({ data: await render(sampleDocument), verbosity: 0 });
    const { metadata } = await (await task.promise).getMetadata();
    const told = ['pdfuaid:part', 'pdfaid:part', 'pdfaid:conformance', 'xmp:createdate'];
    expect(told.map((key) => metadata?.get(key))).toEqual(['1', '3', 'A', '2026-11-21T12:00:00+01:00']);
    await task.destroy();
  });

  test('has header, footer and page number on every page, as artifacts', async () => {
    const { pages } = await readWithPdfjs(await render(sampleDocument));
    for (const [index, { text, tags }] of pages.entries()) {
      const furniture = [
        sampleDocument.kicker,
        sampleDocument.footer,
        `Side ${index + 1} av ${pages.length}`,
      ];
      for (const words of furniture) {
        expect(text).toContain(words);
        expect(tags.map((tag) => tag.text).join('')).not.toContain(words);
      }
    }
  });

  test('says of header and footer that they belong to the page, and not to its layout', async () => {
    const { pages } = await openFile(await render(sampleDocument));
    for (const { operators } of pages) {
      for (const subtype of ['/Header', '/Footer']) {
        const start = operators.findIndex(({ operands }) => operands.includes(subtype));
        const end = operators.findIndex(({ name }, index) => name === 'EMC' && index > start);
        expect(operators.slice(start, end).map(({ name }) => name)).toContain('Tj');
      }
    }
  });

  test("shows a table's header on every page of the table, and says it once", async () => {
    const bytes = await render(sampleDocument);
    const { pages } = await readWithPdfjs(bytes);
    expect(pages.filter(({ text }) => text.includes('Kroner per time')).length).toBeGreaterThan(1);
    expect((await textsOf(bytes, 'TH')).filter((text) => text === 'Kroner per time')).toHaveLength(1);
  });
});

test('roles follow the blocks', async () => {
  const bytes = await render(
    withBlocks(
      { kind: 'heading', level: 2, text: 'To' },
      { kind: 'list', ordered: true, items: [plain('første'), plain('andre')] },
      { kind: 'facts', caption: 'Fakta', rows: [{ label: 'Navn', value: 'Eksempel' }] },
      { kind: 'quotation', text: 'Ordene', source: 'Kilden' },
      { kind: 'blankLines', labels: ['Sted og dato'] },
    ),
  );
  const outline = (node: TextNode): string =>
    `${node.role}(${node.kids.map((kid) => (typeof kid === 'string' ? kid : outline(kid))).join(' ')})`;
  expect(outline(await treeOf(bytes))).toBe(
    'Document(H1(Søknad om konsesjon) H2(To)' +
      ' L(LI(Lbl(1.) LBody(første)) LI(Lbl(2.) LBody(andre)))' +
      ' Table(Caption(Fakta) TR(TH(Navn) TD(Eksempel)))' +
      ' BlockQuote(P(Ordene) P(Kilden)) P(Sted og dato))',
  );
});

test('a caption that repeats the heading above it is said once', async () => {
  const rows = [{ label: 'Navn', value: 'Eksempel' }];
  const bytes = await render(
    withBlocks({ kind: 'heading', level: 2, text: 'Navn' }, { kind: 'facts', caption: 'Navn', rows }),
  );
  expect(await textsOf(bytes, 'Caption')).toEqual([]);
});

test('a link over several lines is one link, and leads only to pages and people', async () => {
  const link = (text: string, href: string) => ({ kind: 'link', text, href }) as const;
  const long =
    'en adresse som er så lang at den ikke får plass på en linje, og heller ikke på to linjer '.repeat(2);
  const bytes = await render(
    withBlocks({
      kind: 'paragraph',
      content: [
        link(long, 'https://kommune.example/søk'),
        link('klikk', 'javascript:alert(1)'),
        link('skriv', 'mailto:post@kommune.example'),
      ],
    }),
  );
  expect(await textsOf(bytes, 'Link')).toEqual([long, 'skriv']);
  expect(await textsOf(bytes, 'P')).toEqual([`${long}klikkskriv`]);
  expect(await checkStructure(bytes)).toEqual([]);
});

test('the title keeps every letter, also those whose code has a byte that reads as a line break', async () => {
  const title = 'Čađđe (čč) \\ Ċ ༊ \u{1f642}\nlinje';
  const bytes = await render({ ...sampleDocument, title });
  const shown = 'Čađđe (čč) \\ Ċ [U+0F0A] [U+1F642] linje';
  expect((await readWithPdfjs(bytes)).title).toBe(shown);
  expect(await checkStructure(bytes)).toEqual([]);
});

describe('text that tries to be something else', () => {
  const hostile = [
    ')>>/OpenAction<</S/JavaScript/JS(app.alert(1))>>',
    '\\) Tj ET endstream endobj 1 0 obj <</JS (app.alert(1))>>',
    '%%EOF',
    '</rdf:RDF><script>alert(1)</script>',
    'a\u202efdp.exe',
    '\r\n5 0 obj\r\n<</S /JavaScript>>\r\nendobj',
    'EMC /Artifact BMC',
    '/P <</MCID 0>> BDC',
    '<FEFF0041>',
  ];

  test.each(hostile)('is printed as the words it is: %j', async (text) => {
    const bytes = await render({
      ...withBlocks(
        { kind: 'heading', level: 2, text },
        { kind: 'facts', caption: text, rows: [{ label: text, value: text }] },
        { kind: 'paragraph', content: [{ kind: 'link', text, href: 'https://kommune.example/?q=)>>' }] },
      ),
      title: text,
      kicker: text,
      footer: text,
    });
    const shown = printable(text).replaceAll('\n', ' ');
    for (const role of ['H2', 'TH', 'Link']) expect(await textsOf(bytes, role)).toEqual([shown]);
    expect(await cellsOf(bytes)).toEqual([printable(text)]);
    const annotations = arrayAt((await openFile(bytes)).pages[0]?.dict, 'Annots');
    expect(textAt(annotations?.lookup(0) as PDFDict, 'Contents')).toBe(shown);
    expect(await checkStructure(bytes)).toEqual([]);
  });
});

describe('whatever the text is', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      maxLength: 60,
    }),
    fc.string({
      unit: fc.constantFrom('a', ' ', '\n', '-', 'å', '\u00a0', '\u2009', '\u2011'),
      maxLength: 300,
    }),
  );
  const texts = fc.array(text, { minLength: 1, maxLength: 6 });

  test('a paragraph is read back exactly, with a space for each line break', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const bytes = await render(
          withBlocks(...given.map((each): Block => ({ kind: 'paragraph', content: plain(each) }))),
        );
        expect(await textsOf(bytes, 'P')).toEqual(given.map((each) => printable(each).replaceAll('\n', ' ')));
        expect(await checkStructure(bytes)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('a cell is read back exactly, line breaks included', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const bytes = await render(
          withBlocks(
            { kind: 'facts', caption: '', rows: given.map((value) => ({ label: 'x', value })) },
            {
              kind: 'table',
              caption: '',
              columns: ['x', ...given].map(() => ({ header: 'x', align: 'end' })),
              rows: [['x', ...given]],
            },
          ),
        );
        const shown = given.map(printable);
        expect(await cellsOf(bytes)).toEqual([...shown, ...shown]);
        const cells = nodesOf(await treeOf(bytes), 'TD').map(cellSaid);
        const typed = given.map(asTyped);
        expect(cells).toEqual([...typed, ...typed]);
        expect(await checkStructure(bytes)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('pdf.js reads the letters that were typed', async () => {
    const bare = (words: string) => words.replace(/\s/g, '');
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const { pages } = await readWithPdfjs(
          await render(
            withBlocks(...given.map((each): Block => ({ kind: 'paragraph', content: plain(each) }))),
          ),
        );
        const paragraphs = pages.flatMap(({ tags }) => tags.filter(({ role }) => role === 'P'));
        expect(bare(paragraphs.map((tag) => tag.text).join(''))).toBe(bare(given.map(asTyped).join('')));
      }),
      { numRuns: 20 },
    );
  });
});

test('a word that is longer than a page is broken, and nothing of it is lost', async () => {
  const word = 'x'.repeat(50_000);
  const bytes = await render({
    ...withBlocks(
      { kind: 'facts', caption: '', rows: [{ label: 'Ord', value: word }] },
      { kind: 'heading', level: 2, text: word },
      { kind: 'paragraph', content: [{ kind: 'link', text: word, href: 'https://kommune.example/' }] },
    ),
    title: word,
  });
  expect(await textsOf(bytes, 'TD')).toEqual([word]);
  expect(await checkStructure(bytes)).toEqual([]);
});

test('a header or footer that does not fit ends in a sign that something is missing', async () => {
  const bytes = await render({ ...sampleDocument, kicker: 'navn '.repeat(100), footer: 'x'.repeat(900) });
  const { pages } = await readWithPdfjs(bytes);
  expect(pages[0]?.text.match(/…/g)).toHaveLength(2);
});

test('what the font lacks is painted as its code and said as it was typed, on whichever line it stands', async () => {
  const typed = `${'שלום '.repeat(30)}🧑‍🦽 x\u030a \u202e ${'ב'.repeat(90)}`;
  const bytes = await render(withBlocks({ kind: 'paragraph', content: plain(typed) }));
  const [paragraph] = nodesOf(await treeOf(bytes), 'P');
  expect(paragraph && saidBy(paragraph)).toBe(typed);
  expect(paragraph && textOf(paragraph)).toBe(printable(typed));
  expect(await checkStructure(bytes)).toEqual([]);
});

test('poppler is told what was typed, too', async (context) => {
  const bytes = await render(withBlocks({ kind: 'paragraph', content: plain('Áŋŋel Жук 🙂 Łódź') }));
  const { output } = runOn(context, bytes, 'pdftotext', ['in.pdf', '-']);
  expect(output.toString()).toContain('Áŋŋel Жук 🙂 Łódź');
});

describe('the same document gives the same bytes', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
    if (zone === undefined) delete process.env.TZ;
  });

  test('twice, and in any time zone', async () => {
    process.env.TZ = 'Europe/Oslo';
    const offset = new Date(0).getTimezoneOffset();
    const first = await render(sampleDocument);
    process.env.TZ = 'America/New_York';
    expect(new Date(0).getTimezoneOffset()).not.toBe(offset);
    expect(await render(sampleDocument)).toEqual(first);
  });

  test('and another instant or file id gives others', async () => {
    const first = await render(sampleDocument);
    const later = await renderPdf(sampleDocument, sampleWords, { createdAt: '2026-11-21T12:00:01+01:00' });
    const named = await renderPdf(sampleDocument, sampleWords, { ...sampleOptions, fileId: '0'.repeat(32) });
    expect(later).not.toEqual(first);
    expect(named).not.toEqual(first);
  });

  test('dated as it was told', async () => {
    const { document } = await openFile(await render(sampleDocument));
    expect(
      textAt(document.context.lookup(document.context.trailerInfo.Info) as PDFDict, 'CreationDate'),
    ).toBe("D:20261121120000+01'00'");
  });
});
