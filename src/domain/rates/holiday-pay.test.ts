import { expect, test } from 'vitest';
import { exact, toDecimals } from '../shared/exact.ts';
import { holidayPay } from './holiday-pay.ts';

const pay = (basis: string, percent: string, g: string | null) => {
  const { ordinary, over60, total } = holidayPay(exact(basis), exact(percent), g === null ? null : exact(g));
  return [ordinary, over60, total].map((each) => toDecimals(each, 3));
};

test('12 per cent of the basis, or 10.2 by the Act alone', () => {
  expect(pay('451923', '12', null)).toEqual(['54230.760', '0.000', '54230.760']);
  expect(pay('451923', '10.2', null)).toEqual(['46096.150', '0.000', '46096.150']);
});

test('over 60 there are 2.3 per cent more, of pay up to 6 G', () => {
  // 6 × 130 160 is 780 960.
  expect(pay('850000', '12', '130160')).toEqual(['102000.000', '17962.080', '119962.080']);
  expect(pay('780960', '12', '130160')[1]).toBe('17962.080');
  expect(pay('780950', '12', '130160')[1]).toBe('17961.850');
  expect(pay('400000', '12', '130160')).toEqual(['48000.000', '9200.000', '57200.000']);
});

test('each part is rounded to øre, and the total is of the rounded ones', () => {
  // 12 per cent of 0.04 is 0.0048, and 2.3 per cent of 0.22 is 0.00506.
  expect(pay('0.04', '12', null)).toEqual(['0.000', '0.000', '0.000']);
  expect(pay('0.22', '12', '130160')).toEqual(['0.030', '0.010', '0.040']);
});
