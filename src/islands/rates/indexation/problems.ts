// What keeps a price from being regulated, as a summary tells it and as it stands at its field.
import type { IndexationCode, IndexationProblem } from '#domain/rates/indexation-draft.ts';
import { pointInWords } from '#text/nb/months.ts';
import { ratesAnalysis } from '#text/nb/rates-analysis.ts';
import { ratesIndexation as words } from '#text/nb/rates-indexation.ts';
import { indexationProblems } from '#text/nb/rates-indexation-problems.ts';
import type { FieldProblem } from '#ui/error-summary.tsx';
import type { IndexationSite } from './site.ts';
import { seriesBy } from './view-props.ts';

export interface PlacedProblem extends FieldProblem {
  readonly at: string;
  /** A figure that is not there is nobody's slip. */
  readonly isFinding: boolean;
}

const findings: readonly IndexationCode[] = [
  'beforeFirst',
  'afterLast',
  'notFound',
  'afterEnd',
  'noChange',
  'otherQuarter',
];

/** A month after the end of a series is mended by another series. */
const placeOf = ({ at, code }: IndexationProblem): string => (code === 'afterEnd' ? 'index' : at);

export function placedProblems(
  problems: readonly IndexationProblem[],
  site: IndexationSite,
): readonly PlacedProblem[] {
  return problems.map((problem) => {
    const inline = indexationProblems[problem.code];
    const at = placeOf(problem);
    const sentence = ratesAnalysis.problemAt(nameOf(problem, site), inline);
    return { at, id: at, inline, sentence, isFinding: findings.includes(problem.code) };
  });
}

function nameOf({ at, figure }: IndexationProblem, site: IndexationSite): string {
  if (figure) return `${seriesBy(site, figure.series)?.title}, ${pointInWords(figure.point)}`;
  if (at.startsWith('change:')) {
    const [, from = '', to = ''] = at.split(':');
    return words.changes.label(from, to);
  }
  return names[at] ?? words.inputs;
}

const names: Readonly<Record<string, string>> = {
  price: words.price.label,
  from: words.from,
  to: words.to,
  first: words.first.typed,
  wageShare: words.wageShare.label,
};
