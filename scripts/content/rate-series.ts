// Indices and rates of growth: points of one kind, one after the other, none after the last there will ever be, on one base.
import type { IndexSeries } from '#domain/rates/rate.schema.ts';
import type { ContentProblem } from '#domain/shared/content-problem.ts';
import type { Read } from './files.ts';
import { placeOf, pointAt } from './points.ts';
import { problem } from './problem.ts';

export function seriesProblems(file: Read<IndexSeries>): ContentProblem[] {
  const { values, endsWith, frequency } = file.value;
  const wrong = [
    ...Object.keys(values).map((point) => [['values', point], point] as const),
    ...(endsWith === null ? [] : [[['endsWith'], endsWith] as const]),
  ].filter(([, point]) => placeOf(point, frequency) === null);
  return [
    ...baseProblems(file),
    ...(Object.keys(values).length === 0 ? [problem(file, 'seriesEmpty', ['values'])] : []),
    // The order of points of two kinds says nothing.
    ...(wrong.length > 0
      ? wrong.map(([at, point]) => problem(file, 'pointOfOtherKind', at, point, frequency))
      : orderOf(file)),
  ];
}

/** The base of a consumer price index is in its name, so that figures of two bases never meet in one file. */
function baseProblems(file: Read<IndexSeries>): ContentProblem[] {
  const { id, base } = file.value;
  const year = /^kpi-(\d{4})$/.exec(id)?.[1];
  const expected = year === undefined ? null : `${year}=100`;
  if (expected === null || base === expected) return [];
  return [problem(file, 'baseOfOtherSeries', ['base'], base ?? 'null', expected)];
}

function orderOf(file: Read<IndexSeries>): ContentProblem[] {
  const { values, endsWith, frequency } = file.value;
  const points = Object.keys(values);
  const places = points.map((point) => placeOf(point, frequency) ?? 0);
  const last = endsWith === null ? null : placeOf(endsWith, frequency);
  return points.flatMap((point, index) => {
    const at = ['values', point];
    const [before, place] = [places[index - 1], places[index] ?? 0];
    if (last !== null && place > last) return [problem(file, 'pointAfterEnd', at, point, endsWith ?? '')];
    if (before === undefined || place === before + 1) return [];
    return [problem(file, 'pointsApart', at, point, pointAt(before + 1, frequency))];
  });
}
