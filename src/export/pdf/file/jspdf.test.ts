import { expect, test } from 'vitest';
import { buildFile, createDocument } from './jspdf.ts';

const additions = { page: () => '', objects: () => undefined, catalogue: () => '' };
const fail = () => {
  throw new Error('planted');
};

test.each(['page', 'objects', 'catalogue'] as const)(
  'a fault in the additions of the %s is not swallowed',
  (place) => {
    const doc = createDocument("D:20261121120000+01'00'", '0'.repeat(32));
    expect(() => buildFile(doc, { ...additions, [place]: fail })).toThrow('planted');
  },
);

test('page 1 is object 3, as the catalogue says', () => {
  const doc = createDocument("D:20261121120000+01'00'", '0'.repeat(32));
  const page = (_: number, objects: { pageId(page: number): number; reserve(): number }) => {
    objects.reserve();
    expect(objects.pageId(0)).toBe(3);
    return '';
  };
  expect(buildFile(doc, { ...additions, page })).toContain('/OpenAction [3 0 R');
});
