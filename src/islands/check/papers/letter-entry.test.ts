import { expect, test } from 'vitest';
import { newCheckDraft } from '#domain/eligibility/answers.schema.ts';
import { type LetterEntry, newEntry, readLetter } from './letter-entry.ts';

const today = '2026-11-22';
const draft = newCheckDraft();
const answered = { ...draft.answers, age: { kind: 'birthDate', date: '1990-03-08' } } as const;
const entry = newEntry(draft);
const typed = (day: string, month: string, year: string) => ({ day, month, year });
const withDays = (days: Partial<LetterEntry['days']>): LetterEntry => ({
  ...entry,
  days: { ...entry.days, ...days },
});

test('nothing is filled in but what the answers say, and nothing is wrong with that', () => {
  const { fields, problems } = readLetter('complaint', entry, 'self', today);
  expect(problems).toEqual([]);
  expect([fields.name, fields.birthDate, fields.knownOn, fields.ownWords]).toEqual(['', '', '', '']);
});

test('nothing is ticked before the reader ticks it', () => {
  const { subjects, grounds, requests, attachments } = entry;
  expect([subjects, grounds, requests, attachments]).toEqual([[], [], [], []]);
});

test('a birth date that was given is the writer’s, or that of the one who is written for', () => {
  const born = typed('08', '03', '1990');
  expect(newEntry({ ...draft, answers: { ...answered, role: 'self' } }).days.birthDate).toEqual(born);
  const forAnother = newEntry({ ...draft, answers: { ...answered, role: 'represented' } }).days;
  expect([forAnother.birthDate.year, forAnother.aboutBirthDate]).toEqual(['', born]);
});

test('a day that does not exist, or is to come, is told and left empty', () => {
  const wrong = withDays({ knownOn: typed('31', '4', '2026'), decidedOn: typed('23', '11', '2026') });
  const { fields, problems } = readLetter('complaint', wrong, 'self', today);
  expect(problems).toEqual([
    { field: 'decidedOn', code: 'tooLate' },
    { field: 'knownOn', code: 'notADay' },
  ]);
  expect([fields.decidedOn, fields.knownOn]).toEqual(['', '']);
});

test('nobody knows of a decision before it is made', () => {
  const days = { decidedOn: typed('10', '11', '2026'), knownOn: typed('9', '11', '2026') };
  const { fields, problems } = readLetter('complaint', withDays(days), 'self', today);
  expect(problems).toEqual([{ field: 'knownOn', code: 'beforeDecision' }]);
  expect(fields.knownOn).toBe('');
  const sameDay = withDays({ ...days, knownOn: days.decidedOn });
  expect(readLetter('complaint', sameDay, 'self', today).fields.knownOn).toBe('2026-11-10');
});

test('only what a paper asks for can be wrong with it', () => {
  const wrong = withDays({
    knownOn: typed('x', '', ''),
    birthDate: typed('x', '', ''),
    aboutBirthDate: typed('x', '', ''),
  });
  const fieldsOf = (
    ...args: ['meeting' | 'application' | 'complaint', 'self' | 'child']
  ): readonly string[] => readLetter(args[0], wrong, args[1], today).problems.map(({ field }) => field);
  expect(fieldsOf('meeting', 'child')).toEqual([]);
  expect(fieldsOf('application', 'self')).toEqual(['birthDate']);
  expect(fieldsOf('application', 'child')).toEqual(['birthDate', 'aboutBirthDate']);
  expect(fieldsOf('complaint', 'self')).toEqual(['knownOn', 'birthDate']);
});

test('each letter has its own words and encloses its own papers', () => {
  const filled: LetterEntry = {
    ...entry,
    ownNeed: 'behov',
    ownReasons: 'grunner',
    attachments: ['medical', 'decision'],
  };
  const application = readLetter('application', filled, 'self', today).fields;
  const complaint = readLetter('complaint', filled, 'self', today).fields;
  expect([application.ownWords, application.attachments]).toEqual(['behov', ['medical']]);
  expect([complaint.ownWords, complaint.attachments]).toEqual(['grunner', ['decision']]);
});
