// What JSON text would become, told without making it: how deep it goes, and how many keys it names.

export interface JsonScan {
  /** Levels of brackets. */
  readonly depth: number;
  /** Keys that the text names, repeated ones counted each time. */
  readonly keys: number;
}

/** One pass over the text. Of text that is not JSON it says something, but nothing that can be relied on. */
export function scanJson(text: string): JsonScan {
  let [level, depth, keys, inString] = [0, 0, 0, false];
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[' || character === '{') depth = Math.max(depth, ++level);
    else if (character === ']' || character === '}') level--;
    else if (character === ':') keys++;
  }
  return { depth, keys };
}

/** Keys in a value that `JSON.parse` made, at every level. Fewer than the text names: some were repeated. */
export function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const below = Object.values(value).reduce<number>((sum, each) => sum + countKeys(each), 0);
  return Array.isArray(value) ? below : below + Object.keys(value).length;
}
