// The order of a calendar's dates: the stops stand as they happen, and what must come before a deadline does.
import type { Calendar, Stop, StopRole } from '#domain/call/calendar.schema.ts';
import { startsBefore } from '#domain/call/stops.ts';
import type { ContentProblem, ContentProblemCode } from '#domain/shared/content-problem.ts';
import type { Read } from './files.ts';
import { problem } from './problem.ts';

/** Roles whose dates have one order, wherever their stops stand. */
const rolesInOrder: readonly StopRole[] = ['kunngjøring', 'spørsmålsfrist', 'søknadsfrist'];

/** A stop with a date, and its place in the calendar. */
interface Dated {
  readonly index: number;
  readonly stop: Stop & { readonly at: string };
}

/** The first date that cannot be right: one wrong date may stand wrongly towards many. */
export function orderProblems(file: Read<Calendar>): ContentProblem[] {
  const dated = file.value.stops.flatMap((stop, index) =>
    stop.at === null ? [] : [{ index, stop: { ...stop, at: stop.at } }],
  );
  const byRole = rolesInOrder.flatMap((role) => dated.filter(({ stop }) => stop.role === role));
  return [
    ...byRole.flatMap((one, place) =>
      wrongly(file, 'rolesOutOfOrder', one, byRole.slice(place + 1).find(isBefore(one))),
    ),
    ...dated.flatMap((one, place) =>
      wrongly(file, 'stopsOutOfOrder', one, dated.slice(0, place).findLast(isAfter(one))),
    ),
  ].slice(0, 1);
}

const isBefore =
  ({ stop }: Dated) =>
  (other: Dated): boolean =>
    startsBefore(other.stop.at, stop.at);

const isAfter =
  ({ stop }: Dated) =>
  (other: Dated): boolean =>
    startsBefore(stop.at, other.stop.at);

function wrongly(
  file: Read<Calendar>,
  code: ContentProblemCode,
  { index, stop }: Dated,
  other: Dated | undefined,
): ContentProblem[] {
  return other ? [problem(file, code, ['stops', index, 'at'], named(stop), named(other.stop))] : [];
}

const named = ({ title, at }: Dated['stop']): string => `«${title}» (${at})`;
