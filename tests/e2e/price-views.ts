// From view to view of Timepris: on a narrow screen the list of them is opened first.
import type { Page } from '@playwright/test';
import { ratesPrice as words } from '#text/nb/rates-price.ts';
import type { Hands } from './hands.ts';

export async function toView(page: Page, hands: Hands, name: string): Promise<void> {
  const menu = page.getByRole('navigation', { name: words.views });
  const opener = menu.getByRole('button', { name: words.allViews });
  if (await opener.isVisible()) await hands.press(opener);
  await hands.press(menu.getByRole('button', { name, exact: true }));
}
