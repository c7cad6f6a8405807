// The project speaks of itself alone: no file names the machines or tools it happened to be written on.
import type { Source } from './source.ts';

/** Written in pieces, so that this file does not name them either. */
const foreign = [
  ['/wor', 'k/'],
  ['/far', 'm/'],
  ['/roo', 't/'],
  ['bash', '_jobs'],
  ['.lib', 'rary'],
  ['sub', 'agent'],
  ['before', '-stop'],
  ['registry', '.npmjs'],
  ['npm', 'mirror'],
  ['verd', 'accio'],
  ['artif', 'actory'],
].map((pieces) => pieces.join(''));

export function foreignWords({ path, text }: Source): string[] {
  const lower = text.toLowerCase();
  return foreign.filter((word) => lower.includes(word)).map((word) => `${path} names ${word}`);
}
