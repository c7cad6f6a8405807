// Leads the reader from «Regn ut» to the price: to its heading, with the figure under it in sight.

/** @param id of the heading; what it is in holds the figure too */
export function showResult(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  const { top = 0, bottom = 0 } = heading?.parentElement?.getBoundingClientRect() ?? {};
  // Beside the figures, where there is room for it, it is in sight already.
  if (top < 0 || bottom > innerHeight) heading?.scrollIntoView();
}
