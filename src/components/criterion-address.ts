// The number and the page of a criterion, both taken from its permanent id.

/** `K01-registrering` → `K01` */
export function criterionNumber(id: string): string {
  return id.slice(0, 3);
}

/** The last part of the address of its page: `k01-registrering` */
export function criterionSlug(id: string): string {
  return id.toLowerCase();
}

/** `/krav/k01-registrering/`, from the site's root. */
export function criterionPath(id: string): string {
  return `/krav/${criterionSlug(id)}/`;
}
