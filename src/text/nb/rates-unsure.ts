// What a price rests on that is not sure: rates that nobody has confirmed, and rates that others retell. The page and the files say
// the same. Bokmål.

import type { TermId } from '#domain/rates/price/terms.ts';
import type { Certainty } from '#domain/rates/rate.schema.ts';
import { termNames } from './rates-price-lines.ts';

/** The least sure first. What we computed from found figures, and what was found, needs no warning. */
const unsure = ['unconfirmed', 'secondary'] as const satisfies readonly Certainty[];
type Unsure = (typeof unsure)[number];

export interface UnsureFigures {
  readonly certainty: Unsure;
  readonly count: number;
  /** «2 tall er ikke bekreftet: tillegg for helg, timelønn.» */
  readonly sentence: string;
}

/** One for each kind that there is. @param certaintyOf null for a figure that has no rate */
export function unsureFigures(
  terms: readonly TermId[],
  certaintyOf: (id: TermId) => Certainty | null,
): readonly UnsureFigures[] {
  return unsure.flatMap((certainty) => {
    const those = terms.filter((id) => certaintyOf(id) === certainty);
    const names = those.map((id) => lowerFirst(termNames[id])).join(', ');
    const told = `${counted(those.length)} er ${what[certainty]}: ${names}.`;
    return those.length === 0 ? [] : [{ certainty, count: those.length, sentence: told }];
  });
}

const what: Readonly<Record<Unsure, string>> = {
  unconfirmed: 'ikke bekreftet',
  secondary: 'gjengitt av andre',
};

const counted = (count: number): string => (count === 1 ? 'Ett tall' : `${count} tall`);
const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

export const ratesUnsure = {
  check: 'Kontroller slike satser før prisen brukes.',
  rates: 'Se satsene og hvor sikre de er',
  /** Of the zone of employer's contribution that a municipality lies in. */
  zone: (municipality: string, zone: string, certainty: string) =>
    `At ${municipality} ligger i ${lowerFirst(zone)}, er ${lowerFirst(certainty)}.`,
} as const;
