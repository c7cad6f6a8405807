import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../scripts/host-headers.ts';

const rules = parseHeaders(`# comment
/*
  X-Frame-Options: DENY
  Link: <https://example.example/>; rel="canonical"

/_astro/*
  Cache-Control: public, immutable
`);

test('a path gets the headers of every rule that fits it', () => {
  expect([...headersFor(rules, '/krav/')]).toEqual([
    ['X-Frame-Options', 'DENY'],
    ['Link', '<https://example.example/>; rel="canonical"'],
  ]);
  expect(headersFor(rules, '/_astro/a.js').get('Cache-Control')).toBe('public, immutable');
});

test('what is special in a regular expression is plain in a path', () => {
  const [rule] = parseHeaders('/a.b\n  X-A: 1\n');
  expect(headersFor([rule ?? { path: '', headers: [] }], '/aXb').size).toBe(0);
});
