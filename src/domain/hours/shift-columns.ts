// The columns of a table of shifts, as files and pasted tables name them.

/** The first name of each is the one we write. Compared in small letters. */
export const shiftColumns = {
  day: ['dato', 'dag'],
  from: ['fra', 'start', 'begynner', 'tid', 'klokkeslett'],
  to: ['til', 'slutt', 'slutter'],
  assistant: ['initialer', 'assistent'],
  isAbroad: ['utlandet', 'utland', 'i utlandet'],
} as const;

export type ShiftColumn = keyof typeof shiftColumns;
export const columnOrder = Object.keys(shiftColumns) as readonly ShiftColumn[];
