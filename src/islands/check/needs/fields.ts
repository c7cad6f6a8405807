// The controls of a row: their ids, what they show, and what is wrong with what was typed in them.
import { gapsIn } from '#domain/needs/gaps.ts';
import type { NeedsRow } from '#domain/needs/needs.schema.ts';
import { type Reading, readMinutes, readTimes, readWeeks, readWords } from '#domain/needs/read-needs.ts';
import { needs as words } from '#text/nb/needs.ts';
import type { FieldProblem } from '#ui/error-summary.tsx';
import { asksForKind, typedIn } from './memory.ts';

const readers = {
  timesPerWeek: readTimes,
  minutes: readMinutes,
  weeksPerYear: readWeeks,
  activity: readWords,
  helpedBy: readWords,
  comment: readWords,
} as const;
export type TypedField = keyof typeof readers;

export const labels: Readonly<Record<TypedField, string>> = {
  timesPerWeek: words.rows.times,
  minutes: words.rows.minutes,
  weeksPerYear: words.fields.weeks,
  activity: words.fields.activity,
  helpedBy: words.fields.helpedBy,
  comment: words.fields.comment,
};

function labelOf(field: TypedField | 'kind'): string {
  return field === 'kind' ? words.fields.kind : labels[field];
}

export function fieldId(row: Pick<NeedsRow, 'id'>, field: keyof NeedsRow): string {
  return `need-${row.id}-${field}`;
}

export function readField(field: TypedField, text: string): Reading<number | string | null> {
  return readers[field](text);
}

/** What stands in a control: the reader's own text, or what the row says. */
export function shownIn(row: NeedsRow, field: TypedField): string {
  const text = typedIn(fieldId(row, field), (typed) => readField(field, typed).value, row[field]);
  return text ?? String(row[field] ?? '');
}

export function nameOf(row: NeedsRow, nth: number): string {
  return row.activity.trim() || words.rows.unnamed(nth);
}

/** What cannot be read, and what is missing; row by row. */
export function problemsIn(rows: readonly NeedsRow[]): readonly FieldProblem[] {
  const gaps = gapsIn(rows);
  return rows.flatMap((row, index) => {
    const wrong = (Object.keys(readers) as TypedField[]).flatMap((field) => {
      const { problem } = readField(field, shownIn(row, field));
      return problem === null ? [] : [{ field, inline: words.problems[problem] }];
    });
    const missing = gaps
      .filter(({ rowId, at }) => rowId === row.id && !wrong.some(({ field }) => field === at))
      .map(({ at, code }) => ({ field: at, inline: words.gaps[code] }));
    const kind = asksForKind(row.id) ? [{ field: 'kind' as const, inline: words.kindMissing }] : [];
    return [...kind, ...missing, ...wrong].map(({ field, inline }) => ({
      id: fieldId(row, field),
      inline,
      sentence: words.problemAt(nameOf(row, index + 1), labelOf(field), inline),
    }));
  });
}
