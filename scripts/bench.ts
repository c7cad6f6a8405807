// `npm run bench`: how long the built site takes to pack 100 MB, beside a copy and a SHA-256 of the same bytes. Needs `npm run build`.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { newDraft } from '#domain/application/draft.ts';
import { type PackingTimes, packInPage } from '../tests/bench/packing.ts';
import { findBrowser } from './browser/find.ts';
import { freePort } from './browser/port.ts';

/** Packing may take this many times what a copy and a digest of the same bytes take. */
const mostTimes = 3;
/** Milliseconds in which the page does not answer. */
const longestTask = 200;
const order = {
  draft: newDraft('bench', { id: 'neste', criteriaVersion: '1' }),
  files: 10,
  size: 10_000_000,
  rounds: 5,
};

const folder = process.env.SITE_DIST ?? 'dist';
const chunk = readdirSync(`${folder}/_astro`).find((name) => name.startsWith('make-package.'));
if (!chunk) throw new Error('The site is not built: run `npm run build` first.');
const port = await freePort();
const server = spawn(process.execPath, ['scripts/serve.ts'], {
  env: { ...process.env, PORT: String(port) },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((resolve) => server.stdout.once('data', resolve));
const browser = await chromium.launch((await findBrowser()) ?? {});
try {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/soknad/`);
  tell(await page.evaluate(packInPage, { ...order, chunk: `/_astro/${chunk}` }));
} finally {
  await browser.close();
  server.kill();
}

function tell({ least, packed, papers, longTasks, packageSize }: PackingTimes): void {
  const list = (times: readonly number[]): string => times.map((time) => time.toFixed(0)).join(', ');
  // The papers are made before anything is packed, and take as long without attachments.
  const packing = packed.map((time, round) => time - (papers[round] ?? 0));
  const ratio = median(packing) / median(least);
  console.log(`copied and digested, ms: ${list(least)}`);
  console.log(`papers and package, ms: ${list(packed)} (${packageSize} bytes)`);
  console.log(`the papers alone, ms: ${list(papers)}`);
  console.log(`packing, ms: ${list(packing)}`);
  console.log(`tasks over 50 ms while packing: ${list(longTasks) || 'none'}`);
  console.log(`packed in ${ratio.toFixed(2)} times a copy and a digest (at most ${mostTimes})`);
  if (ratio > mostTimes || longTasks.some((time) => time > longestTask)) process.exitCode = 1;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
