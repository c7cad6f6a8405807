// The order of texts by their characters, which is that of days, clock times and plain initials. No language has a say in it.

/** For sorting: −1, 0 or 1. */
export function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function first(a: string, b: string): string {
  return a < b ? a : b;
}

export function last(a: string, b: string): string {
  return a > b ? a : b;
}
