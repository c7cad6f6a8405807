import render from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { LineChart } from './line-chart.tsx';

const points = (...values: (number | null)[]) =>
  values.map((value, index) => ({ label: String(2020 + index), value }));
const chart = (...lines: ReturnType<typeof points>[]) =>
  render(
    <LineChart
      title="Kurve"
      unit="kroner"
      series={lines.map((line, index) => ({ name: `Linje ${index + 1}`, points: line }))}
    />,
  );
const linesIn = (html: string): string[] =>
  [...html.matchAll(/class="chart-line" data-line="\d" d="([^"]*)"/g)].map(([, path = '']) => path);

test('a line goes from the first point to the last, high values high up', () => {
  expect(linesIn(chart(points(0, 2, 4)))).toEqual(['M0 100L100 50L200 0']);
});

test('a figure that was not found breaks the line, and one alone is still seen', () => {
  expect(linesIn(chart(points(0, 4, null, 4, null, 0)))[0]).toBe('M0 100L40 0M118.5 0h3M197 100h3');
  // The outermost stay within the axes.
  expect(linesIn(chart(points(4, null, 0, 4)))[0]).toBe('M0 0h3M133.3 100L200 0');
});

test('points that lie level are left out', () => {
  expect(linesIn(chart(points(0, 4, 4, 4, 4)))[0]).toBe('M0 100L50 0L200 0');
});

test('it is one picture with a name, has words on its axes, and carries no style of its own', () => {
  const html = chart(points(0, 2, 4));
  expect(html.match(/<svg/g)).toHaveLength(1);
  expect(html).toContain('role="img" aria-label="Kurve"');
  for (const words of ['kroner', '>0<', '>4<', '>2020<', '>2021<', '>2022<']) expect(html).toContain(words);
  expect(html).not.toContain('style');
  expect(html).not.toContain('Linje 1');
});

test('several lines have a key', () => {
  const html = chart(points(0, 1), points(1, 2));
  expect(html).toContain('Linje 1');
  expect(html).toContain('Linje 2');
  expect(html).toContain('data-line="2"');
});

test('nothing is drawn of nothing', () => {
  expect(chart(points(null, null))).toBe('');
});
