// Which fields of a call count: a change of one of them must be told in the call's change log, field by field.
import type { Stop, StopRole } from './calendar.schema.ts';
import type { Call } from './call.schema.ts';
import type { Criterion } from './criterion.schema.ts';
import type { FieldChange, Fields } from './replay.ts';

/** How values that are no words are said. */
export interface FieldWords {
  /** The date of a stop; null when it has none. */
  readonly date: (stop: Pick<Stop, 'at' | 'until'>) => string | null;
  readonly notSettled: string;
  readonly attached: string;
  readonly shown: string;
}

/** What changed at one time: an entry of the log, or what is not logged yet. */
interface Changed {
  readonly fields: readonly Pick<FieldChange, 'field'>[];
}

export const versionField = 'utlysningen: criteriaVersion';
const dateField = (role: StopRole): string => `kalender: ${role}`;

/** Whether an entry of the log changes the date of the stop with that role. */
export function changesDate({ fields }: Changed, role: StopRole): boolean {
  return fields.some(({ field }) => field === dateField(role));
}

/** Whether a change of these fields is one of the criteria, and their version is not among them. */
export function leavesVersion({ fields }: Changed): boolean {
  return (
    fields.some(({ field }) => /^K\d{2}-/.test(field)) && fields.every(({ field }) => field !== versionField)
  );
}

/** The fields of the call's criteria in the call's order, then its version of them, then the dates that have a role. */
export function countedFields(
  call: Pick<Call, 'criteriaVersion'>,
  criteria: readonly Criterion[],
  stops: readonly Stop[],
  words: FieldWords,
): Fields {
  return Object.fromEntries([
    ...criteria.flatMap((criterion) => criterionFields(criterion, words)),
    ...(call.criteriaVersion === null ? [] : [[versionField, call.criteriaVersion]]),
    ...stops.flatMap((stop) => (stop.role === null ? [] : [[dateField(stop.role), dateOf(stop, words)]])),
  ]);
}

function criterionFields(criterion: Criterion, words: FieldWords): [string, string][] {
  const { id, title, kind, phases, priority, requirement, proposedPart, newlyFounded, judgement } = criterion;
  const fields: [string, string | undefined][] = [
    ['title', title],
    ['kind', kind],
    ['phases', phases.join(', ')],
    ['priority', priority],
    ['requirement', requirement],
    ['proposedPart', proposedPart],
    ['evidence', evidenceOf(criterion, words)],
    ['newlyFounded', newlyFounded],
    ['judgement', `${judgement.rule}: ${judgement.text}`],
    ['question', criterion.question],
  ];
  return fields.flatMap(([name, value]) => (value === undefined ? [] : [[`${id}: ${name}`, value.trim()]]));
}

/** One line for each; undefined when there is none. */
function evidenceOf({ evidence }: Criterion, words: FieldWords): string | undefined {
  const lines = evidence.map(({ what, fresh, attach }) =>
    [what, fresh, attach ? words.attached : words.shown].filter((part) => part !== null).join(' · '),
  );
  return lines.length > 0 ? lines.join('\n') : undefined;
}

/** A date that is said in words of its own keeps them, and the date beside them. */
function dateOf(stop: Stop, { date, notSettled }: FieldWords): string {
  const known = date(stop);
  if (stop.words === null) return known ?? notSettled;
  return known === null ? stop.words : `${stop.words} (${known})`;
}
