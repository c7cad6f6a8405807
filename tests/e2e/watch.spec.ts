// The watch and the measures themselves: each thing they are to see is done once, and seen.
import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { overflow, smallTargets } from './measure.ts';
import { expect, test } from './test.ts';

/** A page of our own address, with nothing that holds it back. */
async function openWith(page: Page, body: string, headers: Record<string, string> = {}): Promise<void> {
  const html = `<!doctype html><html lang="nb"><title>Prøve</title><body style="margin: 0">${body}</body></html>`;
  await page.route('**/prove/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html, headers }),
  );
  await page.goto('prove/');
}

const faults: readonly (readonly [name: string, body: string, fault: RegExp])[] = [
  ['an error in the console', '<script>console.error("au")</script>', /Console error: au/],
  ['a warning in the console', '<script>console.warn("hm")</script>', /Console warning: hm/],
  ['an error that nobody caught', '<script>throw new Error("au")</script>', /Error in the page: au/],
  ['a dialog', '<script>alert("hei")</script>', /Dialog: alert hei/],
  ['a request elsewhere', '<img alt="" src="http://127.0.0.2:9/a.png">', /Request to another place/],
  ['a cookie', '<script>document.cookie = "a=b"</script>', /A cookie was set/],
];

for (const [name, body, fault] of faults) {
  test(`${name} is seen`, async ({ page, watch }) => {
    await openWith(page, body);
    await expect.poll(() => watch.faults()).toContainEqual(expect.stringMatching(fault));
    watch.allow(/./);
  });
}

test('code that the policy refuses is seen', async ({ page, watch }) => {
  await openWith(page, '<script>1</script>', { 'Content-Security-Policy': "script-src 'self'" });
  await expect
    .poll(() => watch.faults())
    .toContainEqual(expect.stringMatching(/Refused by the policy: script-src/));
  watch.allow(/./);
});

test('a cookie from a server is seen', async ({ page, watch }) => {
  await openWith(page, '', { 'Set-Cookie': 'a=b' });
  expect(await watch.faults()).toContain('Cookie: a');
  watch.allow(/./);
});

for (const [place, script] of [
  ['address', 'location.hash = this.value'],
  ['title', 'document.title = this.value'],
  ['console', 'console.log(this.value)'],
] as const) {
  test(`an answer in the ${place} is seen`, async ({ page, watch }) => {
    await openWith(page, `<input aria-label="Svar" onchange="${script}">`);
    await page.getByLabel('Svar').fill('Hemmelig svar');
    await page.keyboard.press('Tab');
    await expect
      .poll(() => watch.faults())
      .toContainEqual(expect.stringMatching(/An answer in .*Hemmelig svar/));
    watch.allow(/./);
  });
}

test('a page of another context is watched too', async ({ browser, page, watch }) => {
  const context = await browser.newContext();
  await openWith(await context.newPage(), '<script>console.error("der")</script>');
  await openWith(page, '');
  await expect.poll(() => watch.faults()).toContainEqual(expect.stringMatching(/Console error: der/));
  watch.allow(/./);
  await context.close();
});

test('what axe finds, what sticks out and what is too small to hit are seen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  await openWith(
    page,
    '<img src="data:,"><div style="width: 400px">bred</div><button style="width: 20px">a</button>',
  );
  expect((await axe(page)).join()).toContain('image-alt');
  expect(await overflow(page)).toHaveLength(1);
  expect(await smallTargets(page)).toHaveLength(1);
});

test('axe judges the colours that a reader has forced, not those that stood there before', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await openWith(page, '<p style="background: black; color: #eee">Tvunget</p>');
  expect((await axe(page)).join()).not.toContain('color-contrast');
  await openWith(page, '<p style="forced-color-adjust: none; background: Canvas; color: #eee">Egen</p>');
  expect((await axe(page)).join()).toContain('color-contrast');
});

test('axe looks again at a page that was in order, when its colours or its code have changed', async ({
  page,
}) => {
  const dark = '@media (prefers-color-scheme: dark) { p { background: black; color: #222 } }';
  await openWith(page, `<style>${dark}</style><main><h1>Lys</h1><p>Lys</p></main>`);
  expect(await axe(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect((await axe(page)).join()).toContain('color-contrast');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(() => document.querySelector('p')?.setAttribute('role', 'finnes-ikke'));
  expect((await axe(page)).join()).toContain('aria-roles');
});

test('a link in a sentence and a box with a large label are large enough', async ({ page }) => {
  const label = '<label style="display: block; height: 44px; width: 200px"><input type="radio"> Ja</label>';
  await openWith(page, `<p>Les mer på <a href="#a">siden</a>.</p>${label}`);
  expect(await smallTargets(page)).toEqual([]);
});
