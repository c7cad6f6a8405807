// What a method lacks, when there is no price by it: figures, changes, or something that no figure can mend. Bokmål.
import type { Missing } from '#domain/rates/indexation-figure.ts';
import { indexationProblems } from './rates-indexation-problems.ts';

type Lack = 'quarter' | 'ended' | 'changes' | 'figures' | 'typed';

const lackOf: Readonly<Partial<Record<Missing['code'], Lack>>> = {
  otherQuarter: 'quarter',
  afterEnd: 'ended',
  noChange: 'changes',
  beforeFirst: 'figures',
  afterLast: 'figures',
  notFound: 'figures',
};

const told: Readonly<Record<Lack, (count: number) => string>> = {
  quarter: () => 'måneder i ulike kvartaler',
  ended: () => 'serien har sluttet',
  changes: (count) => (count === 1 ? 'mangler én endring' : `mangler ${count} endringer`),
  figures: (count) => (count === 1 ? 'mangler ett tall' : `mangler ${count} tall`),
  typed: (count) => (count === 1 ? 'ett tall må rettes' : `${count} tall må rettes`),
};

/** What to do about it. */
const hints: Readonly<Record<Lack, string>> = {
  quarter: indexationProblems.otherQuarter,
  ended: indexationProblems.afterEnd,
  changes: 'Velg en metode som mangler endringer. Da får du felt til å skrive dem i.',
  figures: 'Velg en metode som mangler tall. Da får du felt til å skrive dem i.',
  typed: 'Velg metoden der et tall må rettes. Da ser du hva som er galt.',
};

function lacksIn(missing: readonly Missing[]): readonly Lack[] {
  return missing.map(({ code }) => lackOf[code] ?? 'typed');
}

/** → «mangler 2 tall», «måneder i ulike kvartaler» */
export function lackingInWords(missing: readonly Missing[]): string {
  const lacks = lacksIn(missing);
  return [...new Set(lacks)]
    .map((lack) => told[lack](lacks.filter((other) => other === lack).length))
    .join(', ');
}

/** Each once, of all that the methods lack. */
export function lackingHints(missing: readonly Missing[]): readonly string[] {
  return [...new Set(lacksIn(missing))].map((lack) => hints[lack]);
}
