// The whole browser is killed, as when a machine runs out of battery: what was called saved is there afterwards.
import { newProfile } from './profile.ts';
import { expect, test } from './test.ts';

test('what was called saved survives the killing of the browser', async ({ baseURL }) => {
  const profile = newProfile(baseURL);
  const first = await (await profile.open()).newPage();
  await first.goto('./soknad/');
  await first.getByRole('button', { name: 'Start en ny søknad' }).click();
  await first.getByLabel('Navn på utkastet').fill('Før strømmen gikk');
  const saved = first.locator('.save-status');
  await expect(saved).toHaveAttribute('data-state', 'saving');
  await expect(saved).toHaveAttribute('data-state', 'saved');
  const address = first.url();
  await profile.kill();

  const again = await profile.open();
  const second = await again.newPage();
  await second.goto(address);
  await expect(second.getByLabel('Navn på utkastet')).toHaveValue('Før strømmen gikk');
  await again.close();
  profile.erase();
});
