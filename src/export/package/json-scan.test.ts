import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { countKeys, scanJson } from './json-scan.ts';

test('brackets and colons in strings do not count', () => {
  expect(scanJson(String.raw`{"a:[\"{": [["]]:\\"]]}`)).toEqual({ depth: 3, keys: 1 });
});

test('the keys of text and of what it becomes are as many, unless one is repeated', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(scanJson(text).keys).toBe(countKeys(JSON.parse(text)));
    }),
  );
  expect(countKeys(JSON.parse('{"a":1,"a":2}'))).toBeLessThan(scanJson('{"a":1,"a":2}').keys);
});

test('depth is told of a hundred thousand brackets, and of a hundred thousand quotes that never end', () => {
  expect(scanJson('['.repeat(100_000)).depth).toBe(100_000);
  expect(scanJson(`"${'\\"'.repeat(100_000)}`).depth).toBe(0);
});

test('text does not depend on the order in which keys were set', () => {
  expect(canonicalJson({ b: 1, a: { d: [2], c: null } })).toBe(
    canonicalJson({ a: { c: null, d: [2] }, b: 1 }),
  );
  expect(canonicalJson({ b: 'å', a: 1 })).toBe('{\n  "a": 1,\n  "b": "å"\n}\n');
});

test('a key called __proto__ stays a key', () => {
  expect(canonicalJson(JSON.parse('{"__proto__":{"a":1}}'))).toBe(
    '{\n  "__proto__": {\n    "a": 1\n  }\n}\n',
  );
});
