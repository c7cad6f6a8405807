// What is pressed or filled in while a tool's code is still on the way, and is done again once the tool can hear it.

/** Astro marks an island so until its code has come. */
const asleep = 'astro-island[ssr]';

export function overhear(): void {
  /** The last one alone: who presses again and again, or regrets, means one thing. */
  let pressed: HTMLElement | null = null;

  addEventListener(
    'click',
    (event) => {
      const button = event.target instanceof Element && event.target.closest<HTMLElement>(`${asleep} button`);
      if (!button) return;
      pressed = button;
      // Nor may a form be sent, and the page be loaded anew.
      event.preventDefault();
    },
    true,
  );

  // It does not bubble, but is met on its way down.
  addEventListener(
    'astro:hydrate',
    ({ target }) => {
      tellFields(target as Element);
      // The tool does what it has to do after its first frame, such as finding its place in the history; then it is pressed.
      requestAnimationFrame(() => setTimeout(() => pressed?.click()));
    },
    true,
  );
}

/** At once, before the tool draws its own empty fields over them. */
function tellFields(tool: Element): void {
  for (const field of tool.querySelectorAll('input')) {
    if (field.checked !== field.defaultChecked) field.dispatchEvent(new Event('change', { bubbles: true }));
    if (field.value !== field.defaultValue) field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
