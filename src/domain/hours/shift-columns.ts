// The columns of a table of shifts, as files and pasted tables name them.

/** The first name of each is the one we write. Compared in small letters, dashes alike and without a full stop or a colon at the end. */
export const shiftColumns = {
  day: ['dato', 'dag'],
  from: [
    ...['fra', 'start', 'begynner', 'fra kl', 'fra klokken'],
    ...['tid', 'tidspunkt', 'klokkeslett', 'klokken', 'klokka', 'kl', 'fra-til', 'fra og til'],
  ],
  to: ['til', 'slutt', 'slutter', 'til kl', 'til klokken'],
  assistant: ['initialer', 'assistent', 'hvem'],
  isAbroad: ['utlandet', 'utland', 'i utlandet'],
} as const;

export type ShiftColumn = keyof typeof shiftColumns;
export const columnOrder = Object.keys(shiftColumns) as readonly ShiftColumn[];
