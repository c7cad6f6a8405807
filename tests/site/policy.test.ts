import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../scripts/host-headers.ts';
import { type Policy, parsePolicy, policyFaults, policyOf } from './policy.ts';
import { base, elementsOf, files, type Page, pages, read } from './site.ts';

const headers = headersFor(parseHeaders(read('_headers')), base);
/** A page may say these, but browsers heed them only in a header. */
const onlyInHeaders = ['frame-ancestors', 'report-to', 'report-uri', 'sandbox'];

const page = (html: string): Page => ({ url: '/', html, elements: elementsOf(html) });
const strict =
  "default-src 'none'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; script-src 'self'; style-src 'self'";
const withPolicy = (policy: string, rest = ''): Page =>
  page(`<meta http-equiv="content-security-policy" content="${policy}">${rest}`);

test('every page has a strict policy that fits its own code', () => {
  expect(pages.flatMap(policyFaults)).toEqual([]);
});

test('the host sends the same policy as the pages carry', () => {
  const sent = parsePolicy(headers.get('Content-Security-Policy') ?? '');
  const together = new Map<string, Set<string>>();
  for (const [name, sources] of pages.flatMap((each) => [...(policyOf(each) ?? [])])) {
    together.set(name, new Set([...(together.get(name) ?? []), ...sources]));
  }
  const plain = (policy: Policy): Record<string, string[]> =>
    Object.fromEntries(
      [...policy]
        .filter(([name]) => !onlyInHeaders.includes(name))
        .map(([name, sources]) => [name, [...sources].sort()]),
    );
  expect(plain(sent)).toEqual(plain(together));
  expect(sent.get('frame-ancestors')).toEqual(new Set(["'none'"]));
});

test('the host keeps the site to itself', () => {
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(headers.get('Referrer-Policy')).toBe('no-referrer');
  expect(headers.get('Permissions-Policy')).toContain('geolocation=()');
  expect(headers.has('Set-Cookie')).toBe(false);
});

test('no script of the site touches cookies', () => {
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((file) => read(file).includes('document.cookie'))).toEqual([]);
});

test('a page without a policy, or with one that comes too late, is seen', () => {
  expect(policyFaults(page('<p></p>'))).toHaveLength(1);
  expect(policyFaults(page(`<link rel="stylesheet" href="a.css">${withPolicy(strict).html}`))).toHaveLength(
    1,
  );
});

test('a weak policy is seen', () => {
  expect(policyFaults(withPolicy(strict))).toEqual([]);
  expect(policyFaults(withPolicy(`${strict} 'unsafe-inline'`))).toHaveLength(1);
  expect(policyFaults(withPolicy(strict.replace("default-src 'none'", "default-src 'self'")))).toHaveLength(
    1,
  );
  expect(policyFaults(withPolicy(`${strict} https://a.example`))).toHaveLength(1);
});

test('code in the page that the policy does not name, and attributes that are code, are seen', () => {
  const rests = [
    '<script>a</script>',
    '<style>a{}</style>',
    '<p style="a">',
    '<p onclick="a">',
    '<a href="javascript:a">',
  ];
  for (const rest of rests) expect(policyFaults(withPolicy(strict, rest))).toHaveLength(1);
  expect(
    policyFaults(withPolicy(strict.replace("script-src 'self'", "script-src 'self' 'sha256-AAAA'"))),
  ).toHaveLength(1);
});
