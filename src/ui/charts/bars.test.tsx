import { render } from 'preact-render-to-string';
import { describe, expect, it, test } from 'vitest';
import { Bars } from './bars.tsx';
import { paintOf } from './paints.tsx';
import { type BarPart, PartsTable, StackedBar } from './stacked-bar.tsx';

const part = (id: string, value: number): BarPart => ({
  id,
  label: `Part ${id}`,
  value,
  amount: `${value} kr`,
  share: `${value} %`,
});
const areas = (html: string): { x: number; width: number }[] =>
  [...html.matchAll(/<rect class="bar-area" data-paint="\w+" x="([\d.-]+)%" y="0" width="([\d.-]+)%"/g)].map(
    ([, x, width]) => ({ x: Number(x), width: Number(width) }),
  );

describe('a stacked bar', () => {
  const parts = [part('a', 30), part('b', 0), part('c', 65), part('d', 5)];
  const html = render(<StackedBar title="The whole, 100 kr" parts={parts} total={100} captionId="t" />);

  it('is a picture with a name, described by the caption of its table', () => {
    expect(html).toMatch(
      /^<svg class="bar-stack" role="img" aria-label="The whole, 100 kr" aria-describedby="t">/,
    );
  });

  it('lays its parts end to end, and leaves out what is nothing', () => {
    expect(areas(html)).toEqual([
      { x: 0, width: 30 },
      { x: 30, width: 65 },
      { x: 95, width: 5 },
    ]);
  });

  it('numbers what there is room to number, as the table does', () => {
    expect([...html.matchAll(/x="([\d.]+)%" y="3.75em">(\d+)</g)].map(([, x, n]) => [x, n])).toEqual([
      ['15', '1'],
      ['62.5', '3'],
    ]);
  });

  it('is told part by part in the table', () => {
    const table = render(
      <PartsTable
        parts={parts}
        captionId="t"
        caption="Parts"
        columns={{ part: 'Part', amount: 'Kr', share: 'Share' }}
        total={{ label: 'Sum', amount: '100 kr' }}
      />,
    );
    const rows = table.replace(/<svg.*?<\/svg>/g, '').replace(/<[^>]*>/g, ' ');
    expect(table).toContain('<caption id="t">Parts</caption>');
    expect(rows.replace(/\s+/g, ' ')).toContain('3. Part c 65 kr 65 % 4. Part d 5 kr 5 % Sum 100 kr');
  });

  it('of nothing is empty', () => {
    const empty = render(<StackedBar title="Nothing" parts={[part('a', 0)]} total={0} captionId="t" />);
    expect(areas(empty)).toEqual([]);
    expect(empty).not.toContain('NaN');
  });
});

test('twenty parts in a row have twenty looks, and no two neighbours share a colour or a hatching', () => {
  const looks = Array.from({ length: 20 }, (_, index) => paintOf(index));
  expect(new Set(looks.map(({ paint, hatch }) => `${paint} ${hatch}`)).size).toBe(20);
  for (const [index, { paint, hatch }] of looks.slice(1).entries()) {
    expect(looks[index]?.paint).not.toBe(paint);
    expect(looks[index]?.hatch).not.toBe(hatch);
  }
});

describe('bars', () => {
  const html = render(
    <Bars
      title="Weights"
      captionId="w"
      kinds={['Less', 'More']}
      scale={{ from: 90, to: 110 }}
      middle={100}
      rows={[
        {
          id: 'a',
          label: 'Wage',
          figures: '95–105',
          spans: [
            { from: 100, to: 95, kind: 0 },
            { from: 100, to: 105, kind: 1 },
          ],
        },
      ]}
    />,
  );

  it('go from the lesser to the greater, whichever way they are given', () => {
    const [, , ...rows] = areas(html);
    expect(rows).toEqual([
      { x: 25, width: 25 },
      { x: 50, width: 25 },
    ]);
    expect(html).toContain('x1="50%" x2="50%"');
  });

  it('are named, and describe what each pattern is', () => {
    expect(html).toContain('role="img" aria-label="Weights" aria-describedby="w"');
    expect(html).toMatch(/Less.*More.*Wage.*95–105/);
  });
});

test('nothing has a style of its own', () => {
  const html = render(<StackedBar title="a" parts={[part('a', 1), part('b', 2)]} total={3} captionId="t" />);
  expect(html).not.toMatch(/style=|<style/);
});
