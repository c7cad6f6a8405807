// Where a Chromium may be, and how one is got when there is none: from what costs nothing to what costs most.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { aptInstall } from '../setup/apt.mjs';

export interface Launch {
  readonly executablePath?: string;
  readonly channel?: string;
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Candidate {
  readonly name: string;
  readonly launch: Launch;
}

export async function* candidates(): AsyncGenerator<Candidate> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) yield { name: `CHROMIUM_PATH (${chosen})`, launch: { executablePath: chosen } };
  yield* playwrightsOwn();
  yield* installed();
  download();
  yield* playwrightsOwn();
  yield* fromPackage();
  if (aptInstall(['chromium'])) yield* installed();
}

function* playwrightsOwn(): Generator<Candidate> {
  if (existsSync(chromium.executablePath())) yield { name: 'the one that Playwright downloaded', launch: {} };
}

function* installed(): Generator<Candidate> {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of ['chromium', 'chromium-browser']) {
    const executablePath = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
    if (executablePath) yield { name: executablePath, launch: { executablePath } };
  }
  for (const channel of ['chrome', 'msedge']) yield { name: channel, launch: { channel } };
}

function download(): void {
  console.error('No browser is installed. Asking Playwright to download one …');
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: 300_000,
  });
}

/** The Chromium inside an npm package, with the libraries and fonts that a bare machine lacks. Linux only. */
async function* fromPackage(): AsyncGenerator<Candidate> {
  if (process.platform !== 'linux') return;
  const folder = resolve('.cache/chromium');
  const launch = {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
  const candidate = { name: 'the one in @sparticuz/chromium', launch };
  if (existsSync(launch.executablePath)) yield candidate;
  // Not there, or not whole: an unpacking that was interrupted leaves a file that does not start.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await unpack(folder).catch((error: unknown) => console.error(`It cannot be unpacked: ${error}`));
  yield candidate;
}

/** The package unpacks into the folder for temporary files, and nowhere else. */
async function unpack(folder: string): Promise<void> {
  const { default: chromiumPackage, inflate } = await import('@sparticuz/chromium');
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    await chromiumPackage.executablePath();
    await inflate('node_modules/@sparticuz/chromium/bin/al2023.tar.br');
    writeFileSync(join(folder, 'fonts/fonts.conf'), fontsIn(folder));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** The package's own file names folders that are only there where it is at home; without a font the browser crashes. */
function fontsIn(folder: string): string {
  const folders = [join(folder, 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`).join('');
  return `<fontconfig>${folders}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`;
}
