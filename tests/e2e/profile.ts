// A browser of its own with a profile on disk, which can be killed as when the power goes, and started again on what is left.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';

export interface Profile {
  readonly folder: string;
  /** Starts the browser on the profile; close or kill the one before it first. */
  open(): Promise<BrowserContext>;
  /** Every process of the browser at once, without a chance to tidy up. */
  kill(): Promise<void>;
  erase(): void;
}

/** `preferences` are the browser's own, as it keeps them. */
export function newProfile(baseURL: string | undefined, preferences?: object): Profile {
  const folder = mkdtempSync(path.join(tmpdir(), 'bpa-profile-'));
  if (preferences !== undefined) {
    mkdirSync(path.join(folder, 'Default'));
    writeFileSync(path.join(folder, 'Default/Preferences'), JSON.stringify(preferences));
  }
  let context: BrowserContext | null = null;
  return {
    folder,
    async open() {
      const launch = JSON.parse(process.env.E2E_LAUNCH ?? '{}');
      context = await chromium.launchPersistentContext(folder, {
        ...launch,
        ...(baseURL !== undefined && { baseURL }),
        locale: 'nb-NO',
        timezoneId: 'Europe/Oslo',
      });
      return context;
    },
    async kill() {
      const closed = context?.waitForEvent('close');
      killAllThatUse(folder);
      await closed;
      for (const name of readdirSync(folder))
        if (name.startsWith('Singleton')) rmSync(path.join(folder, name), { force: true });
    },
    erase: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

function killAllThatUse(profile: string): void {
  for (const { pid, command } of existsSync('/proc/self') ? processes() : processesByPs())
    if (command.includes(profile)) process.kill(pid, 'SIGKILL');
}

interface Running {
  readonly pid: number;
  readonly command: string;
}

function processes(): Running[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [{ pid: Number(name), command: readFileSync(`/proc/${name}/cmdline`, 'utf8') }];
      } catch {
        return []; // Processes come and go while they are listed.
      }
    });
}

function processesByPs(): Running[] {
  const lines = execFileSync('ps', ['-axo', 'pid=,command=']).toString().split('\n');
  return lines.map((line) => ({ pid: Number.parseInt(line, 10), command: line }));
}
