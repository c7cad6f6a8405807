import { expect, it } from 'vitest';
import { purge } from './purge.ts';

const page = '<ol class="used" data-size="lg"><li>unused table</li></ol>';

it('keeps what tags use and drops what only the text mentions', async () => {
  expect(await purge('.used{a:b}.unused{a:b}table{a:b}', [page], [])).toBe('.used{a:b}');
});

it('keeps the classes that scripts set', async () => {
  expect(await purge('.later{a:b}', [page], ['el.class="later"'])).toBe('.later{a:b}');
});

it('drops what is only a name in the code, or a word of a sentence', async () => {
  expect(await purge('.change{a:b}.number{a:b}', [page], ['let change=`Skriv et number her.`'])).toBe('');
});

it('keeps what scripts set among other classes, and in attributes', async () => {
  const script = 'o(`div`,{class:`one later`,"data-size":`md`,type:`radio`})';
  const css = '.later{a:b}div[data-size=md]{a:b}[type=radio]{a:b}';
  expect(await purge(css, [page], [script])).toBe(css);
});

it('keeps the headings of a table that only a script draws', async () => {
  const script = 'o(`table`,{class:`sums`,children:[o(`th`,{scope:`col`}),o(`td`)]})';
  const css = '.sums *:is(td,th[scope=col]){a:b}';
  expect(await purge(css, [page], [script])).toBe(css);
});

it('judges a selector that begins with a pseudo-class by what stands in it', async () => {
  expect(await purge(':is(.used>ol):not([hidden]){a:b}', [page], [])).toContain('.used');
  expect(await purge(':is(.unused>ol):not([hidden]){a:b}', [page], [])).toBe('');
  expect(await purge(':focus-visible{a:b}', [page], [])).toContain(':focus-visible');
});

it('drops a custom property that nothing reads', async () => {
  expect(await purge('.used{--a:1;--b:2;c:var(--a)}', [page], [])).toBe('.used{--a:1;c:var(--a)}');
});

it('drops a rule of which nothing is left, and keeps the place of a layer', async () => {
  expect(await purge('@layer a{.used{--b:2}}@layer b{}.used{c:d}', [page], [])).toBe(
    '@layer a{}@layer b{}.used{c:d}',
  );
});
