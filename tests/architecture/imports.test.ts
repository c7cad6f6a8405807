import { expect, test } from 'vitest';
import { circles, wrongImports, wrongSubjects } from './checks/imports.ts';
import { readSources } from './checks/source.ts';

const sources = readSources('src', ['.ts', '.tsx', '.astro']);
const file = (path: string, ...specifiers: string[]) => ({
  path,
  text: specifiers.map((specifier) => `import '${specifier}';`).join('\n'),
});

test('imports point left, and every room keeps to the packages it may know', () => {
  expect(sources.flatMap(wrongImports)).toEqual([]);
});

test('inside the domain, application stands on the subjects and the subjects on shared', () => {
  expect(sources.flatMap(wrongSubjects)).toEqual([]);
});

test('no file imports itself by way of others', () => {
  expect(circles(sources)).toEqual([]);
});

test.each([
  ['src/domain/call/call.ts', '#text/index.ts', 'domain may not import from text'],
  ['src/text/nb/domain.ts', '#ui/field.tsx', 'text may not import from ui'],
  ['src/store/rows.ts', '#export/make-package.ts', 'store may not import from export'],
  ['src/ui/field.tsx', '#islands/application/steps.ts', 'ui may not import from islands'],
  ['src/islands/rates/rates.tsx', '#components/frame/Foot.astro', 'islands may not import from components'],
  ['src/pages/index.astro', '#store/draft-store.ts', 'pages may not import from store'],
  ['src/pages/index.astro', '#export/make-package.ts', 'pages may not import from export'],
  ['src/components/frame/Foot.astro', '../../layouts/Base.astro', 'components may not import from layouts'],
  ['src/store/rows.ts', '../domain/call/call.schema.ts', 'write #domain/…'],
  ['src/store/rows.ts', '#store/failure.ts', 'inside a room, paths are relative'],
  ['src/islands/application/save.ts', 'dexie', 'only store knows it'],
  ['src/islands/application/save.ts', 'jspdf', 'only export knows it'],
  ['src/store/rows.ts', '@zip.js/zip.js', 'only export knows it'],
  ['src/islands/rates/keep.ts', 'write-excel-file/universal', 'only export knows it'],
  [
    'src/domain/call/call.ts',
    'zod/mini',
    'the domain imports zod/mini in *.schema.ts, fraction.js in shared/exact.ts, and no other package',
  ],
  [
    'src/domain/call/call.schema.ts',
    'big.js',
    'the domain imports zod/mini in *.schema.ts, fraction.js in shared/exact.ts, and no other package',
  ],
  ['src/domain/call/call.schema.ts', 'zod', 'use zod/mini'],
  ['src/export/package/zip.ts', 'node:fs', 'this room does not know Node'],
])('%s may not import %s', (path, specifier, why) => {
  const text = path.endsWith('.astro')
    ? `---\nimport '${specifier}';\n---\n<p></p>`
    : `import '${specifier}';`;
  expect(wrongImports({ path, text })).toEqual([`${path} imports ${specifier}: ${why}`]);
});

test('imports for types, dynamic imports and scripts of a page are seen', () => {
  const path = 'src/pages/a.astro';
  const type = { path, text: "---\nimport type { A } from '#store/a.ts';\n---\n<p></p>" };
  const dynamic = { path, text: "---\nconst a = await import('#store/a.ts');\n---\n<p></p>" };
  const script = { path, text: "<p></p>\n<script>import '#store/a.ts';</script>" };
  for (const source of [type, dynamic, script]) expect(wrongImports(source)).toHaveLength(1);
});

test('shared may not import a subject, and a subject may not import the application', () => {
  expect(wrongSubjects(file('src/domain/shared/a.ts', '../call/call.schema.ts'))).toHaveLength(1);
  expect(wrongSubjects(file('src/domain/call/a.ts', '../application/draft.ts'))).toHaveLength(1);
  expect(
    wrongSubjects(file('src/domain/application/a.ts', '../call/call.schema.ts', '../shared/b.ts')),
  ).toEqual([]);
});

test('a circle is found, however long', () => {
  const round = [
    file('src/store/a.ts', './b.ts'),
    file('src/store/b.ts', './c.ts'),
    file('src/store/c.ts', './b.ts'),
  ];
  expect(circles(round)).toEqual(['src/store/b.ts → src/store/c.ts → src/store/b.ts']);
  expect(circles(round.slice(0, 2))).toEqual([]);
});
