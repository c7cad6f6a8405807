import { expect, test } from 'vitest';
import { pdfDate, titlePlaceholder, withTitle, xmpPacket } from './metadata.ts';

test('an instant keeps its wall clock and offset', () => {
  expect(pdfDate('2026-11-21T12:34:56+01:00')).toBe("D:20261121123456+01'00'");
  expect(pdfDate('2026-11-21T12:34:56.789Z')).toBe("D:20261121123456+00'00'");
  expect(pdfDate('2026-11-21T12:34:56-03:30')).toBe("D:20261121123456-03'30'");
});

test('what is no full instant is refused', () => {
  for (const wrong of ['2026-11-21', '2026-11-21T12:34:56', '2026-11-21T12:34+01:00', 'nå'])
    expect(() => pdfDate(wrong)).toThrow(RangeError);
});

test('markup in a title stays text in XMP', () => {
  const packet = xmpPacket({
    title: '</rdf:li><script>&',
    language: 'nb-NO',
    createdAt: '2026-11-21T12:34:56.789+01:00',
    producer: 'test',
  });
  expect(packet).toContain('&lt;/rdf:li&gt;&lt;script&gt;&amp;');
  expect(packet).toContain('<xmp:CreateDate>2026-11-21T12:34:56+01:00</xmp:CreateDate>');
});

test('the title takes the place of its placeholder without moving a byte', () => {
  const file = `before /Title (${titlePlaceholder('č (')}) after`;
  expect(withTitle(file, 'č (')).toBe('before /Title <FEFF010D00200028> after');
  expect(withTitle(file, 'č (')).toHaveLength(file.length);
});
