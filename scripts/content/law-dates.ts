// The days of the law: each wording ends after it began, and what a provision said before ends the day the next begins.
import type { EarlierVersion } from '#domain/law/earlier.schema.ts';
import type { ContentProblem } from '#domain/shared/content-problem.ts';
import { addDays } from '#domain/shared/dates.ts';
import type { ContentFiles, Read } from './files.ts';
import { problem } from './problem.ts';

export function lawDateProblems(all: ContentFiles): ContentProblem[] {
  return [
    ...all.laws.flatMap((file) => {
      const { validFrom, validTo } = file.value;
      return validFrom !== null && validTo !== null && validTo < validFrom
        ? [problem(file, 'validToBeforeFrom', ['validTo'], validTo, validFrom)]
        : [];
    }),
    ...all.lawEarlier.flatMap((file) =>
      file.value.flatMap((version, index) => versionProblems(file, version, index, all)),
    ),
  ];
}

function versionProblems(
  file: Read<readonly EarlierVersion[]>,
  { provision, validFrom, validTo }: EarlierVersion,
  index: number,
  all: ContentFiles,
): ContentProblem[] {
  if (!all.known.laws.has(provision))
    return [problem(file, 'provisionUnknown', [index, 'provision'], provision)];
  if (validTo < validFrom)
    return [problem(file, 'validToBeforeFrom', [index, 'validTo'], validTo, validFrom)];
  const next = nextAfter(validFrom, provision, file.value, all);
  if (next === null || addDays(validTo, 1) === next) return [];
  return [problem(file, 'versionsApart', [index, 'validTo'], validTo, addDays(next, -1))];
}

/** First day of the version that follows; null when the present wording says no day, or was refused. */
function nextAfter(
  day: string,
  provision: string,
  versions: readonly EarlierVersion[],
  { laws }: ContentFiles,
): string | null {
  const [earlier] = versions
    .filter((version) => version.provision === provision && version.validFrom > day)
    .map(({ validFrom }) => validFrom)
    .sort();
  return earlier ?? laws.find(({ value }) => value.id === provision)?.value.validFrom ?? null;
}
