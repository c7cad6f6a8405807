// Each bad text goes the whole way: kept, shown, printed, packed and opened again, unchanged. Or it is refused in words.

import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { complete } from '#domain/application/complete.ts';
import { type Draft, draftSchema, maxTextLength } from '#domain/application/draft.schema.ts';
import { newReference } from '#domain/application/draft.ts';
import { applicationDocument } from '#export/document/application-document.ts';
import { selfAssessmentDocument } from '#export/document/self-assessment-document.ts';
import { DocumentView } from '#export/html/document-view.tsx';
import { openApplication } from '#export/open-application.ts';
import { criteria, draftSaying, madeOf, orderOf } from '#export/testing/order.ts';
import { memoryStore } from '#store/memory-store.ts';
import { nb } from '#text/index.ts';
import { asTyped } from '../pdf/as-typed.ts';
import { openFile } from '../pdf/file.ts';
import { cellSaid, nodesOf, readTextTree } from '../pdf/marked-text.ts';
import { typedTexts } from './typed-texts.ts';

/** The text in a field of each kind: a name, one line, many lines, the name of a file. */
function draftWith(text: string): Draft {
  const draft = draftSaying(text);
  const isLong = text.length > 1_000;
  const short = isLong ? 'kort' : text;
  return {
    ...draft,
    supplier: { ...draft.supplier, name: short, organisationNumber: short, website: short },
    contact: { ...draft.contact, email: short, phone: short },
    references: [{ ...newReference('r1'), client: short, scope: short }],
    attachments: draft.attachments.map((file) => ({ ...file, name: short })),
  };
}

function papersOf(draft: Draft) {
  const { call, createdAt } = orderOf(draft);
  const subject = { draft, criteria, completion: complete(draft, criteria), call, createdAt };
  return { application: applicationDocument(subject), assessment: selfAssessmentDocument(subject) };
}

const markup = (draft: Draft): string =>
  Object.values(papersOf(draft))
    .map((model) => render(h(DocumentView, { model, below: 1 })))
    .join('');

function elementsIn(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}

function textIn(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

/** As it stands on a page: escaped, and read by a parser of HTML. */
const onPage = (text: string): string =>
  textIn(parseFragment(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')));

const plainTags = new Set(
  elementsIn(parseFragment(markup(draftWith('vanlig')))).map(({ tagName }) => tagName),
);

async function cellsIn(pdf: Uint8Array): Promise<string[]> {
  const tree = readTextTree(await openFile(pdf));
  return tree === null ? [] : nodesOf(tree, 'TD').map(cellSaid);
}

/** What a reader of PDF would run: nothing. */
async function actionsIn(pdf: Uint8Array): Promise<unknown> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const document = await task.promise;
  // A place to open at is no action.
  const opened: { readonly action?: unknown } | null = await document.getOpenAction();
  const found = [await document.getJSActions(), opened?.action ?? null];
  await task.destroy();
  return found;
}

/** Few packages, each with many texts: as references, and as the names of files. */
const perPackage = 27;
const packages = Array.from({ length: Math.ceil(typedTexts.length / perPackage) }, (_, index) =>
  packed(typedTexts.slice(index * perPackage, (index + 1) * perPackage).map(([, text]) => text)),
);

const packageWith = (text: string) =>
  packages[Math.floor(typedTexts.findIndex(([, each]) => each === text) / perPackage)] ?? packed([text]);

async function packed(texts: readonly string[]) {
  const base = draftSaying('Slik');
  const draft: Draft = {
    ...base,
    references: texts.map((text, index) => ({ ...newReference(`r${index}`), client: text, scope: text })),
    attachments: base.attachments.flatMap((file) =>
      texts.map((text, index) => ({ ...file, id: `f${index}`, name: text.slice(0, 1_000) })),
    ),
    answers: {},
  };
  const { zip, files } = await madeOf(draft);
  const papers = [...files].filter(([path]) => path.endsWith('.pdf')).map(([, bytes]) => bytes);
  const pdf = files.get('data/soknad.pdf') ?? new Uint8Array();
  return {
    draft,
    papers,
    paths: [...files.keys()],
    fromZip: await draftIn(zip),
    fromPdf: await draftIn(new Blob([pdf])),
    cells: await cellsIn(pdf),
  };
}

async function draftIn(file: Blob): Promise<Draft | null> {
  const opened = await openApplication(file);
  return opened.status === 'opened' ? opened.envelope.draft : null;
}

const named = typedTexts.map(([number, text]) => ({
  number,
  text,
  shown: JSON.stringify(text).slice(0, 60),
}));

describe.each(named)('bad text $number: $shown', ({ text }) => {
  const draft = draftWith(text);

  test('is kept as it was typed', async () => {
    const store = memoryStore(() => '2026-11-22T12:00:00Z');
    expect(await store.save(draft, 0)).toMatchObject({ status: 'saved' });
    expect((await store.load(draft.id))?.draft).toStrictEqual(draft);
  });

  test('is shown as text, and makes no element', () => {
    const page = parseFragment(markup(draft));
    const tags = elementsIn(page).map(({ tagName }) => tagName);
    expect(tags.filter((tag) => !plainTags.has(tag))).toEqual([]);
    const links = elementsIn(page).flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'href'));
    expect(links).toEqual([]);
    if (text.trim() !== '') expect(textIn(page)).toContain(onPage(text));
  });

  test('is printed, packed and opened again as it was typed', async () => {
    const { draft: packed, fromZip, fromPdf, cells } = await packageWith(text);
    expect(fromZip).toStrictEqual(packed);
    expect(fromPdf).toStrictEqual(packed);
    expect(JSON.stringify(packed.references)).toContain(JSON.stringify(text));
    if (text.trim() !== '') expect(cells).toContain(asTyped(text));
  });
});

test('no text makes a PDF do anything, or a path in a package that is not plain', async () => {
  for (const { papers, paths } of await Promise.all(packages)) {
    for (const paper of papers) expect(await actionsIn(paper)).toEqual([null, null]);
    expect(paths.filter((path) => !/^[a-z0-9./-]+$/.test(path))).toEqual([]);
  }
});

test('38: a megabyte in one field is refused in words, and what was kept before stays', async () => {
  const draft = draftSaying('x'.repeat(1_000_000));
  expect(draftSchema.safeParse(draft).success).toBe(false);
  const store = memoryStore(() => '2026-11-22T12:00:00Z');
  await store.save(draftSaying('før'), 0);
  expect(await store.save(draft, 1)).toEqual({ status: 'failed', code: 'tooLong' });
  expect(nb.problems.save.tooLong).toContain('100 000 tegn');
  expect(maxTextLength).toBe(100_000);
  expect((await store.load(draft.id))?.draft).toStrictEqual(draftSaying('før'));
});

describe('identifiers are kept as they were typed, and told of when they cannot be right:', () => {
  const gapOf = (part: 'supplier' | 'contact', field: string, text: string) => {
    const draft = draftWith('x');
    const completion = complete({ ...draft, [part]: { ...draft[part], [field]: text } }, []);
    const gaps = completion.status === 'incomplete' ? completion.gaps : [];
    return gaps.find(({ at }) => at === `${part}.${field}`)?.code ?? null;
  };

  test.each([
    [41, 'supplier', 'organisationNumber', '  999 999 999  ', null],
    [42, 'supplier', 'organisationNumber', '\u200F999999999', 'organisationNumberInvalid'],
    [62, 'supplier', 'organisationNumber', '999 999 998', 'organisationNumberInvalid'],
    [65, 'contact', 'phone', '+47 12 34 56 78', null],
    [65, 'contact', 'phone', '0047 12 34 56 78', null],
    [65, 'contact', 'phone', '12 34 56 78', null],
    [65, 'contact', 'phone', '1234', 'phoneInvalid'],
    [66, 'contact', 'email', 'kåre@blåbær.example', null],
    [39, 'supplier', 'name', ' \u00A0\u2003 ', 'required'],
  ] as const)('%i in %s.%s: %j', (_number, part, field, text, code) => {
    expect(gapOf(part, field, text)).toBe(code);
  });
});
