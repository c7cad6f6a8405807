// How old a document may be stands twice, in words and as a figure: they must say the same.
import type { Criterion } from '#domain/call/criterion.schema.ts';
import type { ContentProblem } from '#domain/shared/content-problem.ts';
import type { Read } from './files.ts';
import { problem } from './problem.ts';

const numbers = 'null en to tre fire fem seks sju åtte ni ti elleve tolv'.split(' ');
const monthsOf = { måned: 1, år: 12 } as const;

export function ageProblems(file: Read<Criterion>): ContentProblem[] {
  return file.value.evidence.flatMap(({ fresh, maxAgeMonths }, index) => {
    const said = ageSaid(fresh ?? '');
    if (said === maxAgeMonths) return [];
    const at = ['evidence', index, 'maxAgeMonths'];
    return [problem(file, 'ageDiffers', at, String(maxAgeMonths), String(said))];
  });
}

/** The months that the words set as the highest age: 6 for «ikke eldre enn seks måneder»; null when they set none. */
function ageSaid(fresh: string): number | null {
  const [, count = '', unit] = /eldre enn (\S+) (måned|år)/i.exec(fresh) ?? [];
  if (unit === undefined) return null;
  const word = count.toLowerCase().replace(/^(?:ett|én|et)$/, 'en');
  const number = /^\d+$/.test(word) ? Number(word) : numbers.indexOf(word);
  return number > 0 ? number * monthsOf[unit as keyof typeof monthsOf] : null;
}
