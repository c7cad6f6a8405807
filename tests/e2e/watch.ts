// Watches every page of every browser context for what the site must never do.
import type { Browser, BrowserContext, ConsoleMessage, Page, Request } from '@playwright/test';

/** Runs in the page before its own code: tells of refused code, cookies and typed answers in the one way we listen to. */
const tell = (): void => {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
    console.error(`Refused by the policy: ${violatedDirective} ${blockedURI} ${sourceFile}`);
  });
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set: () => console.error('A cookie was set by a script.'),
  });
  const report = (event: Event): void => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    const names = field instanceof HTMLInputElement ? Array.from(field.files ?? [], (file) => file.name) : [];
    const isText =
      field instanceof HTMLTextAreaElement || !['radio', 'checkbox', 'file'].includes(field.type);
    for (const answer of isText ? [field.value] : names) Reflect.get(window, 'watchAnswer')?.(answer);
  };
  document.addEventListener('change', report, { capture: true });
};

/** Short words turn up by chance. */
const shortestAnswer = 6;

export class Watch {
  readonly #origin: string;
  readonly #faults: string[] = [];
  readonly #allowed: RegExp[] = [];
  readonly #answers = new Set<string>();
  /** Addresses, titles and lines in the console, in the order they were seen. */
  readonly #shown: string[] = [];
  readonly #contexts = new Set<BrowserContext>();

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Something this test provokes on purpose. */
  allow(fault: RegExp): void {
    this.#allowed.push(fault);
  }

  follow(browser: Browser): () => void {
    const onContext = (context: BrowserContext): void => void this.#followContext(context);
    browser.on('context', onContext);
    return () => browser.off('context', onContext);
  }

  /** Everything that was wrong, each once. Call it while the pages are still open. */
  async faults(): Promise<string[]> {
    for (const context of this.#contexts) {
      for (const page of context.pages()) this.#shown.push(await page.title().catch(() => ''));
      const cookies = await context.cookies().catch(() => []);
      this.#faults.push(...cookies.map(({ name }) => `Cookie: ${name}`));
    }
    const leaks = [...this.#answers].filter((answer) => this.#isShown(answer));
    const all = [
      ...this.#faults,
      ...leaks.map((answer) => `An answer in an address, a title or the console: ${answer}`),
    ];
    return [...new Set(all)].filter((fault) => !this.#allowed.some((allowed) => allowed.test(fault)));
  }

  async #followContext(context: BrowserContext): Promise<void> {
    this.#contexts.add(context);
    context.on('console', (message) => this.#onConsole(message));
    context.on('weberror', (error) => this.#faults.push(`Error in the page: ${error.error().message}`));
    context.on('request', (request) => this.#onRequest(request));
    context.on('page', (page) => this.#followPage(page));
    await Promise.all([
      context.addInitScript(tell),
      context.exposeFunction('watchAnswer', (answer: string) => this.#onAnswer(answer)),
    ]).catch(() => undefined);
  }

  #followPage(page: Page): void {
    page.on('dialog', (dialog) => {
      this.#faults.push(`Dialog: ${dialog.type()} ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('framenavigated', async (frame) => {
      this.#shown.push(frame.url());
      this.#shown.push(await page.title().catch(() => ''));
    });
  }

  #onConsole(message: ConsoleMessage): void {
    this.#shown.push(message.text());
    if (!['error', 'warning'].includes(message.type())) return;
    this.#faults.push(`Console ${message.type()}: ${message.text()} (${message.location().url})`);
  }

  #onRequest(request: Request): void {
    const url = request.url();
    const own = url.startsWith(`${this.#origin}/`) || url.startsWith(`blob:${this.#origin}/`);
    if (!own && !url.startsWith('data:')) this.#faults.push(`Request to another place: ${url}`);
  }

  /** What stood in an address or a title before it was typed, is no leak: a town in the name of the site. */
  #onAnswer(answer: string): void {
    const known = answer.length < shortestAnswer || this.#isShown(answer);
    if (!known) this.#answers.add(answer);
  }

  #isShown(answer: string): boolean {
    return this.#shown.some((text) =>
      [answer, encodeURIComponent(answer)].some((form) => text.includes(form)),
    );
  }
}
