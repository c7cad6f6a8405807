// A storm: typing, attaching, changing windows, crashing and killing in an order drawn by chance, over one draft.
// After each reopening the database is held against what the page had when it last said «Lagret».
import { createHash } from 'node:crypto';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { newProfile, type Profile } from '../profile.ts';
import { type Acknowledged, hearWhatIsSaved } from './acknowledged.ts';
import { crash, expectSaved, present } from './application-page.ts';
import { stored } from './stored.ts';

/** `pause`: milliseconds before the next step, so that faults come before, in the middle of and after a save. */
type Step = {
  readonly do: 'type' | 'attach' | 'go' | 'otherWindow' | 'crash' | 'kill';
  readonly pause: number;
};

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.oneof(
    { weight: 6, arbitrary: fc.constant('type' as const) },
    { weight: 2, arbitrary: fc.constant('attach' as const) },
    { weight: 1, arbitrary: fc.constant('go' as const) },
    { weight: 1, arbitrary: fc.constant('otherWindow' as const) },
    { weight: 2, arbitrary: fc.constant('crash' as const) },
  ),
  pause: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 150 })),
});

/** Every storm ends with the power going, and a look at what is left. */
const steps = fc
  .tuple(fc.array(step, { minLength: 4, maxLength: 8 }), fc.integer({ min: 0, max: 150 }))
  .map(([before, pause]): readonly Step[] => [...before, { do: 'type', pause }, { do: 'kill', pause: 0 }]);

/** Runs so many storms in one browser. `seed` decides all of them. */
export async function runStorms(baseURL: string | undefined, seed: number, count: number): Promise<void> {
  const profile = newProfile(baseURL);
  const storm = new Storm(profile);
  for (const [nth, drawn] of fc.sample(steps, { seed, numRuns: count }).entries()) {
    const told = `seed ${seed}, storm ${nth + 1}: ${drawn.map((each) => `${each.do} ${each.pause}`).join(', ')}`;
    await storm.run(drawn, told);
  }
  await storm.end();
  profile.erase();
}

/** What was typed into one field, in order, and the last of it that the page called saved. */
interface Field {
  typed: string[];
  saved: number;
}

class Storm {
  readonly #profile: Profile;
  #context: BrowserContext | null = null;
  #page: Page | null = null;
  #address = '';
  #criteria: readonly string[] = [];
  #at = 0;
  #count = 0;
  #fields = new Map<string, Field>();
  /** Digests of files by name, and which of them the page called saved. */
  #files = new Map<string, string>();
  #savedFiles = new Set<string>();

  constructor(profile: Profile) {
    this.#profile = profile;
  }

  async run(drawn: readonly Step[], told: string): Promise<void> {
    await this.#begin();
    for (const { do: what, pause } of drawn) {
      await this.#do(what, told);
      await this.#open.waitForTimeout(pause);
    }
  }

  async end(): Promise<void> {
    await this.#context?.close();
  }

  get #open(): Page {
    return present(this.#page, 'an open page');
  }

  async #newPage(): Promise<Page> {
    if (this.#context === null) {
      this.#context = await this.#profile.open();
      await hearWhatIsSaved(this.#context, (said) => this.#hear(said));
    }
    return this.#context.newPage();
  }

  async #begin(): Promise<void> {
    this.#fields = new Map();
    this.#files = new Map();
    this.#savedFiles = new Set();
    this.#page ??= await this.#newPage();
    const page = this.#page;
    await page.goto('./soknad/');
    await page.getByRole('button', { name: 'Start en ny søknad' }).click();
    await page.locator('a[href^="#/utkast/"][href*="/krav/"]').first().waitFor();
    const links = await page
      .locator('a[href^="#/utkast/"][href*="/krav/"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    this.#address = page.url().split('#')[0] ?? '';
    this.#criteria = [...new Set(links)].slice(0, 2);
    for (const hash of this.#criteria) {
      this.#fields.set(hash, { typed: [''], saved: 0 });
      await this.#goTo(page, hash);
      await page.getByRole('radio').first().check({ force: true });
      await expectSaved(page);
    }
    this.#at = this.#criteria.length - 1;
  }

  async #goTo(page: Page, hash: string): Promise<void> {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    const number = /K\d\d/.exec(hash)?.[0] ?? '';
    await expect(page.getByRole('heading', { level: 1 })).toContainText(number);
  }

  get #place(): string {
    return this.#criteria[this.#at] ?? '';
  }

  async #do(what: Step['do'], told: string): Promise<void> {
    switch (what) {
      case 'type':
        return this.#type();
      case 'attach':
        return this.#attach();
      case 'go':
        this.#at = (this.#at + 1) % this.#criteria.length;
        return this.#goTo(this.#open, this.#place);
      case 'otherWindow':
        return this.#changeWindow();
      case 'crash':
        await crash(this.#open);
        await this.#open.close();
        this.#page = null;
        return this.#reopen(told);
      case 'kill':
        await this.#profile.kill();
        this.#context = null;
        this.#page = null;
        return this.#reopen(told);
    }
  }

  async #type(): Promise<void> {
    this.#count += 1;
    const text = `Svar ${this.#count}: «æøå» Áŋŋel\nlinje to`;
    this.#fields.get(this.#place)?.typed.push(text);
    await this.#open.locator('#forklaring').fill(text);
  }

  async #attach(): Promise<void> {
    this.#count += 1;
    const name = `fil-${this.#count}.txt`;
    const buffer = Buffer.from(`Innholdet i ${name}\n`.repeat(2_000));
    this.#files.set(name, createHash('sha256').update(buffer).digest('hex'));
    await this.#open.locator('#filer').setInputFiles({ name, mimeType: 'text/plain', buffer });
  }

  /** The first window is left open behind, and reads. */
  async #changeWindow(): Promise<void> {
    const before = this.#open;
    this.#page = await this.#newPage();
    await this.#page.goto(this.#address + this.#place);
    await this.#page.getByRole('button', { name: 'Ta over' }).click();
    await expect(this.#page.locator('#forklaring')).toBeEnabled();
    await before.close();
  }

  async #reopen(told: string): Promise<void> {
    await this.#page?.close();
    this.#page = await this.#newPage();
    await this.#page.goto(this.#address + this.#place);
    await expect(this.#page.locator('#forklaring'), told).toBeEnabled();
    await this.#expectNothingLost(told);
  }

  async #expectNothingLost(told: string): Promise<void> {
    const page = this.#open;
    const { rows, files } = await stored(page);
    const id = /utkast\/([^/]+)/.exec(this.#place)?.[1];
    const draft = present(rows.find((row) => row.id === id)?.body, `the draft; ${told}`);
    for (const [hash, field] of this.#fields) {
      const now = draft.answers[hash.split('/').at(-1) ?? '']?.explanation ?? '';
      const found = field.typed.indexOf(now);
      expect(
        found,
        `${JSON.stringify(now)} is not what was saved or typed after it; ${told}`,
      ).toBeGreaterThanOrEqual(field.saved);
      field.typed = field.typed.slice(0, found + 1);
      field.saved = found;
      if (hash === this.#place) await expect(page.locator('#forklaring'), told).toHaveValue(now);
    }
    for (const name of this.#savedFiles) {
      const attachment = draft.attachments.find((each) => each.name === name);
      const file = files.find((each) => each.draftId === id && each.attachmentId === attachment?.id);
      expect(file?.digest, `${name}; ${told}`).toBe(this.#files.get(name));
    }
  }

  #hear({ place, fields, files }: Acknowledged): void {
    const field = this.#fields.get(place);
    const text = fields.forklaring;
    if (field !== undefined && text !== undefined)
      field.saved = Math.max(field.saved, field.typed.indexOf(text));
    for (const name of files) if (this.#files.has(name)) this.#savedFiles.add(name);
  }
}
