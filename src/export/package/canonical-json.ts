// One spelling for one value: keys sorted by code unit as in RFC 8785, indented to be read by people.

/** JSON text ending in a line break. Equal values give equal text, in whatever order their keys were set. */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(value, sorted, 2)}\n`;
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
