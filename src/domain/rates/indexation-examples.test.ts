import { describe, expect, test } from 'vitest';
import { isIndexationExample, typedInstead } from './indexation-examples.ts';

describe('a figure is an example', () => {
  const begun = { price: '100,00', wageShare: '85' };

  test('as the tool begins: a price of 100 kr, and 85 per cent on wages', () => {
    expect(isIndexationExample({ ...begun, own: [] }, 'price')).toBe(true);
    expect(isIndexationExample({ ...begun, own: [] }, 'wageShare')).toBe(true);
  });

  test('where nothing tells who typed it, as in what was kept before that was', () => {
    expect(isIndexationExample(begun, 'price')).toBe(true);
    expect(isIndexationExample({ ...begun, own: undefined }, 'wageShare')).toBe(true);
  });

  test('never when it is another, as the 353.51 kr of 2019', () => {
    expect(isIndexationExample({ ...begun, price: '353,51' }, 'price')).toBe(false);
    expect(isIndexationExample({ ...begun, price: '353,51', own: ['price'] }, 'price')).toBe(false);
    expect(isIndexationExample({ ...begun, price: '' }, 'price')).toBe(false);
  });

  test('until the reader types it, also when it is the same: the other stays one', () => {
    const typed = { ...begun, own: ['price' as const] };
    expect(isIndexationExample(typed, 'price')).toBe(false);
    expect(isIndexationExample(typed, 'wageShare')).toBe(true);
  });
});

describe('what is typed', () => {
  test('is kept as it was typed, and as the reader’s own', () => {
    expect(typedInstead({}, 'price', '353,51 kr')).toEqual({ price: '353,51 kr', own: ['price'] });
    expect(typedInstead({ own: [] }, 'wageShare', '')).toEqual({ wageShare: '', own: ['wageShare'] });
  });

  test('is told once however often it is typed, and takes nothing from the other', () => {
    expect(typedInstead({ own: ['price'] }, 'price', '360').own).toEqual(['price']);
    expect(typedInstead({ own: ['price'] }, 'wageShare', '80').own).toEqual(['price', 'wageShare']);
  });
});
