// What the page said was saved: heard from the page itself, each time it says so, with what stood in its fields just then.
import type { BrowserContext } from '@playwright/test';

export interface Acknowledged {
  /** The view, as the address says it. */
  readonly place: string;
  /** What stands in each field of text, by its id. */
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}

/** Runs in the page before its own code. */
const listen = (): void => {
  let last = '';
  const tell = (): void => {
    if (document.querySelector('.save-status')?.getAttribute('data-state') !== 'saved') return;
    const fields = [
      ...document.querySelectorAll<HTMLTextAreaElement>('.tool textarea, .tool input[type=text]'),
    ];
    const said = {
      place: location.hash,
      fields: Object.fromEntries(fields.map(({ id, value }) => [id, value])),
      files: [...document.querySelectorAll('.file-name')].map(({ textContent }) => textContent),
    };
    if (JSON.stringify(said) === last) return;
    last = JSON.stringify(said);
    Reflect.get(window, 'acknowledge')?.(said);
  };
  new MutationObserver(tell).observe(document, { subtree: true, childList: true, attributes: true });
};

/** `hear` is called for every page of the context, in the order they said it. */
export async function hearWhatIsSaved(
  context: BrowserContext,
  hear: (said: Acknowledged) => void,
): Promise<void> {
  await context.exposeFunction('acknowledge', hear);
  await context.addInitScript(listen);
}
