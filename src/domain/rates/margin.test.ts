import { expect, test } from 'vitest';
import { exact, toDecimals } from '../shared/exact.ts';
import { priceOf } from './margin.ts';

const price = (cost: string, percent: string, of: 'price' | 'cost') => {
  const found = priceOf(exact(cost), exact(percent), of);
  return found && toDecimals(found, 4);
};

test('4 per cent of the price is 353.51 kr, and on top of the same cost 352.94 kr', () => {
  expect(price('339.37', '4', 'price')).toBe('353.5100');
  expect(price('339.37', '4', 'cost')).toBe('352.9400');
});

test('a margin of nothing is the cost', () => {
  expect([price('339.37', '0', 'price'), price('339.37', '0', 'cost')]).toEqual(['339.3700', '339.3700']);
});

test('the whole price as margin leaves nothing for the cost', () => {
  expect(price('339.37', '99.99', 'price')).toBe('3393700.0000');
  expect(price('339.37', '100', 'price')).toBeNull();
  expect(price('339.37', '101', 'price')).toBeNull();
  expect(price('339.37', '100', 'cost')).toBe('678.7400');
});
