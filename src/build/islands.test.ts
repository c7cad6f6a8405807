import { expect, it } from 'vitest';
import { tidyIslands } from './islands.ts';

it('gives islands numbers that do not depend on where the project lies', () => {
  const page = (one: string, other: string): string =>
    `<astro-island uid="${one}" props="{}"></astro-island><astro-island uid="${other}"></astro-island>`;
  expect(tidyIslands(page('Z1aB', 'x9'))).toBe(page('1', '2'));
});

it('takes out the style that Astro puts in the body, and no other', () => {
  const style = '<style>a{b:c}</style>';
  expect(
    tidyIslands(`<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>${style}`),
  ).toBe(style);
});
