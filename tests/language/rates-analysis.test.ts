import { expect, test } from 'vitest';
import { steps } from '#domain/rates/price/weights.ts';
import { exact, zero } from '#domain/shared/exact.ts';
import { hoursOf, ratesAnalysis } from '#text/nb/rates-analysis.ts';
import { ratesBackwards } from '#text/nb/rates-analysis-backwards.ts';
import { ratesCompare } from '#text/nb/rates-analysis-compare.ts';
import { ratesHours } from '#text/nb/rates-analysis-hours.ts';
import { analysisViewNames } from '#text/nb/rates-analysis-views.ts';
import { ratesWeights, stepInWords, weighedName } from '#text/nb/rates-analysis-weights.ts';
import { longestSentence } from './checks.ts';
import { countsOf, lixOf } from './lix.ts';
import { sentencesOf, wordsOf } from './sentences.ts';
import { ownWords, spellerWith } from './spelling.ts';

const amount = exact('12.30');
const monthly = exact(12);
const alternative = 'Alternativ';

const called = [
  ratesAnalysis.incomplete.text(alternative),
  ratesAnalysis.nowShown(alternative, '441,30 kr'),
  ratesAnalysis.givenPrice.hint(null),
  ratesAnalysis.givenPrice.hint('450 kroner.'),
  ...[amount, amount.neg(), zero].map((difference) =>
    ratesCompare.told(alternative, difference, alternative),
  ),
  ratesCompare.most('Margin', '+12,30 kr'),
  ratesCompare.noPrice(alternative),
  ratesCompare.linesCaption(alternative),
  ratesWeights.told('Margin', '440,00 kr', '442,00 kr'),
  ratesWeights.chart('441,30 kr'),
  ratesWeights.widest(8),
  ratesWeights.capped('168 timer'),
  ratesWeights.zero('margin'),
  ratesHours.lead('400,00 kr', monthly, true),
  ratesHours.lead('400,00 kr', monthly, false),
  ratesHours.reached('450,00 kr', 1),
  ratesHours.reached('450,00 kr', 12),
  ratesHours.neverReached('450,00 kr', '460,00 kr'),
  ratesHours.spreadLead('2,31 kr', hoursOf(exact(40)), '400,00 kr', monthly),
  ratesHours.spreadCaption('2,31 kr', monthly),
  ...[amount, amount.neg(), zero].map((difference) => ratesHours.short(difference)),
  ...[amount, amount.neg()].map((left) => ratesBackwards.marginTold(left)),
  ratesBackwards.wageLead(exact(4), 'price'),
  ratesBackwards.marginLead(alternative),
  ratesBackwards.wageTold('212,09 kr', alternative),
  ratesBackwards.belowTariff.told('225,40 kr'),
  ratesBackwards.kept(ratesBackwards.keptName('400,00 kr')),
  ratesBackwards.full(4),
];

const terms = Object.keys(steps) as (keyof typeof steps)[];
const all = [
  ...wordsIn([ratesAnalysis, ratesCompare, ratesWeights, ratesHours, ratesBackwards, analysisViewNames]),
  ...called,
  ...terms.flatMap((term) => [weighedName(term), stepInWords(term, steps[term])]),
];
const running = all.filter((text) => /[.?!]$/.test(text));

/** Those that wait for figures are among `called`. */
function wordsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' ? Object.values(words as object).flatMap(wordsIn) : [];
}

test('the words beside the price are light to read: LIX 40 at most, and no sentence over 25 words', () => {
  expect(running.length).toBeGreaterThan(40);
  expect(lixOf(countsOf(running))).toBeLessThanOrEqual(40);
  const lengths = running.flatMap(sentencesOf).map((sentence) => wordsOf(sentence).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(longestSentence);
});

test('every word beside the price is known', () => {
  expect(spellerWith(ownWords).unknownIn(all.join('\n'))).toEqual([]);
});
