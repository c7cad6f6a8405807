// The timetable as a file for calendars (RFC 5545): steps and days, never a name or an answer. Loaded on the click.
// A day has no time zone: an event that lasts all day is the same day wherever the file is opened.
import ical, { ICalEventTransparency } from 'ical-generator';
import type { JudgedDays } from '#domain/self-assessment/judged-days.ts';
import type { TimetableStep } from '#domain/self-assessment/timetable.ts';
import { daysToCome } from '#domain/self-assessment/timetable-warnings.ts';
import { addDays } from '#domain/shared/dates.ts';
import { timetableWords as words } from '#text/nb/application-timetable.ts';
import { lastDayName } from '#text/timetable.ts';

interface TimetableOrder {
  readonly steps: readonly TimetableStep[];
  readonly days: JudgedDays;
  readonly call: { readonly id: string; readonly shortTitle: string };
  /** Days before it are left out. YYYY-MM-DD */
  readonly today: string;
  /** Where the site lies; part of what makes an event itself, so that a new file replaces it. */
  readonly host: string;
  /** Instant with offset, from the reader's clock. The same order gives the same bytes. */
  readonly createdAt: string;
}

/** One event for each day of the steps that is still to come; steps without one, and those that are done, are left out. */
export function makeTimetableIcs({ steps, days, call, today, host, createdAt }: TimetableOrder): string {
  const file = ical({
    name: escaped(words.calendarName(call.shortTitle)),
    prodId: { company: host, product: 'BPA', language: 'NB' },
  });
  const isOwn = days.deadline?.by === 'supplier';
  const add = (id: string, day: string, summary: string, isProposal: boolean): void => {
    const remarks = [isProposal && words.proposalNote, isOwn && words.ownNoteInFile];
    file.createEvent({
      id: `${call.id}-tidsplan-${id}@${host}`,
      start: day,
      // The end is the first day that the event is not.
      end: addDays(day, 1),
      allDay: true,
      stamp: createdAt,
      summary,
      description: remarks.filter((remark) => remark !== false).join(' ') || null,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  };
  for (const step of steps) {
    const { id, evidence, isProposal } = step;
    const { earliest, latest } = daysToCome(step, today);
    if (earliest !== null) add(`${id}-fra`, earliest, words.earliestEvent(evidence?.what ?? ''), false);
    if (latest !== null) add(id, latest, lastDayName(step), isProposal);
  }
  return `${file.toString()}\r\n`;
}

/** The library escapes the text of events, not the name of a calendar. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&');
}
