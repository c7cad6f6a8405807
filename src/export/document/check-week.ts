// The week on a paper: every row of needs as it was written, and the hours that count with those that do not.

import { factsOf } from '#domain/eligibility/questions.ts';
import { isSeasonal } from '#domain/needs/averaging.ts';
import { type HelpGiven, type Service, type Verdict, verdictOn } from '#domain/needs/counted.ts';
import type { NeedsRow } from '#domain/needs/needs.schema.ts';
import { linesOf, sharesOf, sumOf } from '#domain/needs/shares.ts';
import { hoursOf } from '#domain/needs/sum-needs.ts';
import { type Hours, sum } from '#domain/shared/hours.ts';
import { formatHours, hoursInWords } from '#text/hours.ts';
import { type HelpPart, helpParts, paperWeek } from '#text/nb/check-papers-week.ts';
import { needs as needsWords } from '#text/nb/needs.ts';
import { needsCounted } from '#text/nb/needs-counted.ts';
import { part, says } from './check-frame.ts';
import { apartOf } from './check-hours.ts';
import type { CheckSubject } from './check-subject.ts';
import type { Block, Column } from './model.ts';

const words = paperWeek;

interface Shown {
  /** Why hours do not surely count, and who gives that help: spoken to the reader, so not in a letter. */
  readonly withReasons: boolean;
  /** When and where on one line: for what must be short. */
  readonly isTight: boolean;
  /** Of the headings. */
  readonly level: 2 | 3;
}

/** Nothing when neither rows nor hours are given. */
export function weekTables(subject: CheckSubject, shown: Shown): readonly Block[] {
  const { needs } = subject.draft;
  return [
    ...part(words.week, needs.length > 0 ? rowsTable(needs, shown) : [], shown.level),
    ...part(words.counted, countedTable(subject, shown), shown.level),
    ...says(...(isSeasonal(needs) ? [needsCounted.average.rule] : [])),
  ];
}

function rowsTable(rows: readonly NeedsRow[], { isTight }: Shown): readonly Block[] {
  const { hours, ...others } = words.rowColumns;
  const all = sum(rows.map(hoursOfAll));
  return [
    {
      kind: 'table',
      caption: words.week,
      columns: columns(Object.values(others), hours),
      rows: rows.map((row, index) => [
        lines(row.activity.trim() || needsWords.rows.unnamed(index + 1), row.comment, helpedBy(row)),
        needsWords.kinds[row.kind],
        isTight ? words.whenAndWhere(row) : lines(needsWords.parts[row.part], needsWords.places[row.place]),
        lines(often(row), row.helpers === 2 && words.twoHelpers, weeksOf(row)),
        formatHours(hoursOfAll(row)),
      ]),
    },
    totalOf(needsCounted.total, all),
  ];
}

function totalOf(label: string, hours: Hours): Block {
  return { kind: 'facts', caption: '', rows: [{ label, value: hoursInWords(hours) }] };
}

/** Every helper's hours a week in a row. */
function hoursOfAll(row: NeedsRow): Hours {
  return hoursOf(row).mul(row.helpers);
}

function columns(start: readonly string[], end: string): readonly Column[] {
  return [...start.map((header): Column => ({ header, align: 'start' })), { header: end, align: 'end' }];
}

/** What is empty or false is left out. */
function lines(...texts: readonly (string | false | null)[]): string {
  return texts
    .map((text) => (text || '').trim())
    .filter(Boolean)
    .join('\n');
}

function helpedBy({ helpedBy: who }: NeedsRow): string | false {
  return who.trim() !== '' && words.helpedBy(who.trim());
}

function often({ timesPerWeek, minutes }: NeedsRow): string {
  return timesPerWeek === null || minutes === null
    ? needsWords.rows.noSum
    : words.often(timesPerWeek, minutes);
}

function weeksOf({ weeksPerYear }: NeedsRow): string | false {
  return weeksPerYear !== null && needsWords.rows.season(weeksPerYear);
}

interface CountedLine extends Pick<Verdict, 'standing' | 'reason' | 'service'> {
  readonly name: string;
  readonly hours: Hours;
}

/** From the rows where the check takes its hours from them, else from the hours as they were answered. */
function countedTable(subject: CheckSubject, shown: Shown): readonly Block[] {
  const shares = sharesOf(subject.draft.needs, factsOf(subject.draft, subject.today));
  const ofRows = sumOf(shares, ({ standing }) => standing === 'counts');
  const { countable } = subject.result;
  const isFromRows = shares.length > 0 && (countable === null || countable.equals(ofRows));
  const told = isFromRows
    ? linesOf(shares).map((line) => ({ ...line, name: needsWords.kinds[line.kind] }))
    : answeredLines(subject);
  if (told.length === 0) return [];
  const total =
    countable ?? sum(told.filter(({ standing }) => standing === 'counts').map(({ hours }) => hours));
  const { help, counts, hours } = words.countedColumns;
  return [
    {
      kind: 'table',
      caption: words.counted,
      columns: columns([help, counts], hours),
      rows: added(told, shown).map((line, index, all) => inWords(line, all[index - 1], shown)),
    },
    ...(isOfTwo(subject) ? [] : [totalOf(words.total, total)]),
  ];
}

/** A parent's and a child's hours are not added: the Act does not say that they are. */
function isOfTwo(subject: CheckSubject): boolean {
  const apart = apartOf(subject);
  return apart !== null && apart.own !== null && apart.respite !== null;
}

/** Hours of the same name that are told alike, added: what tells them apart is not shown. */
function added(lines: readonly CountedLine[], shown: Shown): readonly CountedLine[] {
  const isAlike = (one: CountedLine, other: CountedLine): boolean =>
    one.name === other.name && one.standing === other.standing && whyOf(one, shown) === whyOf(other, shown);
  const first = lines.filter((line, index) => lines.findIndex((other) => isAlike(line, other)) === index);
  return first.map((line) => ({
    ...line,
    hours: sum(lines.filter((other) => isAlike(line, other)).map(({ hours }) => hours)),
  }));
}

/** A reason that was given in the line above is not given again. */
function inWords(line: CountedLine, above: CountedLine | undefined, shown: Shown): readonly string[] {
  const why = whyOf(line, shown);
  const isSame = above !== undefined && why !== '' && why === whyOf(above, shown);
  const standing = needsCounted.standing[line.standing];
  return [line.name, lines(standing, isSame ? words.sameReason : why), formatHours(line.hours)];
}

/** Empty where there is nothing to say. */
function whyOf({ standing, reason, service }: CountedLine, { withReasons }: Shown): string {
  if (!withReasons) return '';
  return [standing !== 'counts' && needsCounted.reasons[reason], service && ask(service)]
    .filter(Boolean)
    .join(' ');
}

function ask(service: Service): string {
  return `${needsCounted.ask} ${needsCounted.services[service]}`;
}

const given = {
  personal: { kind: 'personalCare', night: false, second: false },
  night: { kind: 'personalCare', night: true, second: false },
  secondHelper: { kind: 'personalCare', night: false, second: true },
  nightSecondHelper: { kind: 'personalCare', night: true, second: true },
  respite: { kind: 'respite', night: false, second: false },
} satisfies Record<HelpPart, HelpGiven>;

function answeredLines({ draft, today }: CheckSubject): readonly CountedLine[] {
  const known = factsOf(draft, today);
  return helpParts.flatMap((id) => {
    const hours = known[id];
    if (hours === null || hours.equals(0)) return [];
    return [{ name: words.part[id], hours, ...verdictOn(given[id], known) }];
  });
}
