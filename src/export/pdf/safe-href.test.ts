import { expect, test } from 'vitest';
import { safeHref } from './safe-href.ts';

test('addresses of pages and of people are followed, in ASCII', () => {
  expect(safeHref('https://kommune.example/utlysning')).toBe('https://kommune.example/utlysning');
  expect(safeHref('http://blåbær.example/søk?q=æ')).toBe('http://xn--blbr-roah.example/s%C3%B8k?q=%C3%A6');
  expect(safeHref('mailto:post@kommune.example')).toBe('mailto:post@kommune.example');
});

test('other schemes, and what is no address, are not', () => {
  for (const href of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '/krav/',
    'kommune.example',
    '',
  ])
    expect(safeHref(href)).toBeNull();
});
