// The number of a criterion, taken from its permanent id.

/** `K01-registrering` → `K01` */
export function criterionNumber(id: string): string {
  return id.slice(0, 3);
}
