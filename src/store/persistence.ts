// Asking the browser not to clear the site's storage by itself when the disk fills up.

let answer: Promise<boolean | null> | undefined;

/**
 * Call it after the first save: some browsers ask the reader. Asks once a page, however often it is called.
 * null when the browser cannot be asked. Never throws.
 */
export function requestPersistence(): Promise<boolean | null> {
  answer ??= ask();
  return answer;
}

/** Whether the browser has promised already; nobody is asked. null when it does not tell. Never throws. */
export async function isPersistent(): Promise<boolean | null> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return null;
  }
}

async function ask(): Promise<boolean | null> {
  try {
    return await navigator.storage.persist();
  } catch {
    return null;
  }
}
