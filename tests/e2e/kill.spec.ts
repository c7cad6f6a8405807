// The whole browser is killed, as when a machine runs out of battery: what was called saved is there afterwards.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { expect, test } from './test.ts';

test('what was called saved survives the killing of the browser', async ({ baseURL }) => {
  const profile = mkdtempSync(path.join(tmpdir(), 'bpa-profile-'));
  const open = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, JSON.parse(process.env.E2E_LAUNCH ?? '{}'));
  const first = await (await open()).newPage();
  await first.goto(`${baseURL}soknad/`);
  await first.getByRole('button', { name: 'Start en ny søknad' }).click();
  await first.getByLabel('Navn på utkastet').fill('Før strømmen gikk');
  const saved = first.locator('.save-status');
  await expect(saved).toHaveAttribute('data-state', 'saving');
  await expect(saved).toHaveAttribute('data-state', 'saved');
  const address = first.url();
  const closed = first.waitForEvent('close');
  killAllThatUse(profile);
  await closed;

  const again = await open();
  const second = await again.newPage();
  await second.goto(address);
  await expect(second.getByLabel('Navn på utkastet')).toHaveValue('Før strømmen gikk');
  await again.close();
  rmSync(profile, { recursive: true, force: true });
});

/** Every process of the browser at once, without a chance to tidy up. */
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
