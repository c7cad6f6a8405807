// Leaving at once: nothing of the answers stays on the screen, in the page, in its history or in the browser's storage.

/** Milliseconds that deleting may take, with the page already blank, before the reader is sent on all the same. */
const patience = 700;

/**
 * Blanks the page, then deletes, then goes to the address in place of this page.
 * @param deleteAll empties memory and storage; the page is left whether it succeeds or not
 */
export async function leave(address: string, deleteAll: () => Promise<unknown>): Promise<void> {
  document.documentElement.hidden = true;
  document.body.replaceChildren();
  document.title = '';
  // A browser that brings back the page as it was left brings back a blank one; then it starts anew.
  // Its step goes first: else the page would say that answers were lost.
  addEventListener('pageshow', () => {
    history.replaceState(null, '');
    location.reload();
  });
  const enough = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([deleteAll().catch(() => {}), enough]);
  location.replace(address);
}
