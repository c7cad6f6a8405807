import { expect, it } from 'vitest';
import { reachedScripts } from './reached-scripts.ts';

const scripts = new Map([
  ['_astro/Check.js', 'import{a}from"./shared.js";const b=()=>import("./Later.js")'],
  ['_astro/Later.js', 'import"./shared.js";import(`./deep/Last.js`)'],
  ['_astro/deep/Last.js', 'import "../shared.js"'],
  ['_astro/shared.js', 'export const a=1'],
  ['_astro/Other.js', 'import"./shared.js"'],
]);
const page = '<astro-island component-url="/bpa/_astro/Check.js" renderer-url="/bpa/_astro/none.js">';

it('follows what a page loads, what that imports, and what it imports later', () => {
  expect([...reachedScripts(page, scripts, '/bpa/')].sort()).toEqual([
    '_astro/Check.js',
    '_astro/Later.js',
    '_astro/deep/Last.js',
    '_astro/shared.js',
  ]);
});

it('finds none on a page without scripts, or under another folder', () => {
  expect([...reachedScripts('<p>Check.js</p>', scripts, '/bpa/')]).toEqual([]);
  expect([...reachedScripts(page, scripts, '/')]).toEqual([]);
});
