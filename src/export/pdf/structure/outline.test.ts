import { expect, test } from 'vitest';
import type { ObjectWriter } from '../file/jspdf.ts';
import { writeOutline } from './outline.ts';

function collect() {
  const written = new Map<number, string>();
  let last = 0;
  const objects: ObjectWriter = {
    reserve: () => ++last,
    put: (id, body) => written.set(id, body),
    pageId: (page) => 100 + page,
  };
  return { written, objects };
}

const bookmark = (level: number, title: string) => ({ level, title, page: 0, top: 700 });

test('bookmarks are nested as the headings are', () => {
  const { written, objects } = collect();
  expect(
    writeOutline([bookmark(1, 'A'), bookmark(2, 'B'), bookmark(3, 'C'), bookmark(2, 'D')], objects),
  ).toBe(1);
  expect(written.get(1)).toBe('<</Type /Outlines /First 2 0 R /Last 2 0 R /Count 4>>');
  expect(written.get(2)).toBe(
    '<</Title <FEFF0041> /Parent 1 0 R /First 3 0 R /Last 5 0 R /Count 3 /Dest [100 0 R /XYZ null 700 null]>>',
  );
  expect(written.get(5)).toBe(
    '<</Title <FEFF0044> /Parent 2 0 R /Prev 3 0 R /Dest [100 0 R /XYZ null 700 null]>>',
  );
});

test('without headings there is no outline', () => {
  const { written, objects } = collect();
  expect(writeOutline([], objects)).toBeNull();
  expect(written.size).toBe(0);
});
