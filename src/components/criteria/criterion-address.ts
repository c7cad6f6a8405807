// The page of a criterion, taken from its permanent id.

/** The last part of the address of its page: `k01-registrering` */
export function criterionSlug(id: string): string {
  return id.toLowerCase();
}

/** `/krav/k01-registrering/`, from the site's root. */
export function criterionPath(id: string): string {
  return `/krav/${criterionSlug(id)}/`;
}
