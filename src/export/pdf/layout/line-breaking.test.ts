import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable } from '../printable.ts';
import { styles } from '../typography.ts';
import { breakLines, type Run } from './line-breaking.ts';

/** Every character is one point wide. */
const measure = (text: string) => text.length;
const run = (text: string): Run => ({ text, style: styles.body });
const textsOf = (runs: readonly Run[], width: number) =>
  breakLines(runs, width, measure).map((line) => line.segments.map((segment) => segment.text).join(''));

describe('lines', () => {
  test('end after a space, which is drawn but not counted', () => {
    const lines = breakLines([run('hver dag skinner sola')], 9, measure);
    expect(lines.map((line) => line.segments[0]?.text)).toEqual(['hver dag ', 'skinner ', 'sola']);
    expect(lines.map((line) => line.width)).toEqual([8, 7, 4]);
  });

  test('end after a hyphen or slash between letters, but not in figures and dates', () => {
    expect(textsOf([run('BPA-ordning og/eller')], 7)).toEqual(['BPA-', 'ordning ', 'og/', 'eller']);
    expect(textsOf([run('2026-11-21 -5')], 11)).toEqual(['2026-11-21 ', '-5']);
  });

  test('do not end at a no-break space', () => {
    expect(textsOf([run('kr 1\u00a0234')], 6)).toEqual(['kr ', '1\u00a0234']);
  });

  test('end anywhere in a word that is wider than a line', () => {
    expect(textsOf([run('a 0123456789')], 4)).toEqual(['a ', '0123', '4567', '89']);
    expect(textsOf([run('ab')], 0.5)).toEqual(['a', 'b']);
  });

  test('end at a line break, which is read back as a space', () => {
    expect(textsOf([run('a\n\nb\n')], 9)).toEqual(['a ', ' ', 'b ']);
    expect(textsOf([run('')], 9)).toEqual([]);
  });

  test('keep a word of two styles whole', () => {
    const lines = breakLines([run('om '), { text: 'BPA', style: styles.strong }, run('-er nå')], 7, measure);
    expect(lines.map((line) => line.segments.map(({ text, x }) => [text, x]))).toEqual([
      [
        ['om ', 0],
        ['BPA', 3],
        ['-', 6],
      ],
      [['er nå', 0]],
    ]);
  });
});

test('all lines together are the printable text, and none is wider than it may be', () => {
  const texts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem()), { maxLength: 4 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 40 }), (parts, width) => {
      const lines = breakLines(parts.map(run), width, measure);
      const joined = lines.flatMap((line) => line.segments.map((segment) => segment.text)).join('');
      expect(joined).toBe(parts.map(printable).join('').replaceAll('\n', ' '));
      for (const line of lines) expect(line.width).toBeLessThanOrEqual(width);
    }),
  );
});
