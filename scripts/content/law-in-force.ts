// That the check of the right to BPA rests on law: every rule's provision is here, and was in force when the rule is used.
import type { ContentProblem } from '#domain/shared/content-problem.ts';
import type { ContentFiles } from './files.ts';
import { problem } from './problem.ts';
import type { Ruling } from './rulings.ts';

/** One problem for each provision and reason, with the rules that it leaves without law. */
export function rulingProblems(all: ContentFiles, rulings: readonly Ruling[]): ContentProblem[] {
  const byProvision = Map.groupBy(rulings, ({ provision }) => provision);
  return [...byProvision].flatMap(([provision, own]) => {
    const named = [...new Set(own.map(({ rule }) => rule))].join(', ');
    const file = all.laws.find(({ value }) => value.id === provision);
    if (!file) return all.known.laws.has(provision) ? [] : [missing(provision, named)];
    const days = [...new Set(own.flatMap((ruling) => ruling.days))].sort();
    const day = days.find((one) => !isInForce(all, provision, one));
    return day === undefined ? [] : [problem(file, 'ruleNotInForce', ['validFrom'], named, day)];
  });
}

/** By the quotation, or as we tell it in our own words. A wording whose first day is not known is taken to be old. */
function isInForce({ laws, lawEarlier }: ContentFiles, provision: string, day: string): boolean {
  return [
    ...laws.map(({ value }) => value).filter(({ id }) => id === provision),
    ...lawEarlier.flatMap(({ value }) => value).filter((version) => version.provision === provision),
  ].some(
    ({ validFrom, validTo }) =>
      (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo),
  );
}

function missing(provision: string, rules: string): ContentProblem {
  const file = { path: `content/law/${provision}.yaml`, lineOf: () => null };
  return problem(file, 'ruleWithoutProvision', [], rules);
}
