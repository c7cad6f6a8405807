// Every piece of text in a value, with the way to it.
import type { Path } from './read.ts';

export interface Piece {
  readonly path: Path;
  readonly text: string;
}

export function piecesOf(value: unknown, path: Path = []): Piece[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => piecesOf(inner, [...path, key]));
}

/** Pieces that stand directly in a list of that name: `law: [hol-5-4]`. */
export function inListsNamed(name: string, pieces: readonly Piece[]): Piece[] {
  return pieces.filter(({ path }) => path.at(-2) === name && typeof path.at(-1) === 'number');
}
