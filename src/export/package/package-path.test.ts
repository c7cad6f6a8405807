import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAttachmentPath } from './layout.ts';
import { packagePath } from './package-path.ts';

test.each([
  ['Skatteattest 2026.PDF', 'data/vedlegg/01-skatteattest-2026.pdf'],
  ['Næring på Røros.docx', 'data/vedlegg/01-naering-pa-roros.docx'],
  ['Áŋŋel Čađđe Šuvŧŧá Žž.pdf', 'data/vedlegg/01-annel-cadde-suvtta-zz.pdf'],
  ['A\u030Arsrapport.pdf', 'data/vedlegg/01-arsrapport.pdf'],
  ['firma.tar.gz', 'data/vedlegg/01-firma.tar.gz'],
  ['versjon_2.1-endelig.pdf', 'data/vedlegg/01-versjon_2.1-endelig.pdf'],
  ['con.pdf', 'data/vedlegg/01-con.pdf'],
  ['a/b.pdf', 'data/vedlegg/01-a-b.pdf'],
  ['..\\..\\windows\\win.ini', 'data/vedlegg/01-windows-win.ini'],
  ['..pdf', 'data/vedlegg/01-vedlegg.pdf'],
  ['.pdf', 'data/vedlegg/01-vedlegg.pdf'],
  ['__proto__', 'data/vedlegg/01-proto'],
  ['навн.pdf', 'data/vedlegg/01-vedlegg.pdf'],
  ['🧑‍🦽', 'data/vedlegg/01-vedlegg'],
  ['slutt. ', 'data/vedlegg/01-slutt'],
  ['', 'data/vedlegg/01-vedlegg'],
  ['faktura\u202Efdp.exe', 'data/vedlegg/01-faktura-fdp.exe'],
  ['Ｆｕｌｌ ﬁl ℡.pdf', 'data/vedlegg/01-full-fil-tel.pdf'],
])('%j is packed as %s', (name, path) => {
  expect(packagePath(0, name)).toBe(path);
});

test('the number is the place in the draft, counted from one', () => {
  expect(packagePath(8, 'a.pdf')).toBe('data/vedlegg/09-a.pdf');
  expect(packagePath(299, 'a.pdf')).toBe('data/vedlegg/300-a.pdf');
});

test('a long name is cut before its extension, at 80 characters', () => {
  const [, , name = ''] = packagePath(0, `${'x'.repeat(255)}.pdf`).split('/');
  expect(name).toHaveLength(80);
  expect(name.endsWith('x.pdf')).toBe(true);
});

test('every name gives a path that opening accepts', () => {
  fc.assert(
    fc.property(fc.nat(299), fc.string({ unit: 'binary', maxLength: 120 }), (index, name) => {
      const path = packagePath(index, name);
      expect(isAttachmentPath(path), path).toBe(true);
      expect(path).not.toContain('..');
    }),
  );
});

test('two places never give the same path', () => {
  fc.assert(
    fc.property(fc.nat(299), fc.nat(299), fc.string(), fc.string(), (a, b, first, second) => {
      fc.pre(a !== b);
      expect(packagePath(a, first)).not.toBe(packagePath(b, second));
    }),
  );
});
