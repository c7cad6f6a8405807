// Rows of needs for tests: one with what a test says of it, and any row there can be.
import fc from 'fast-check';
import type { Circumstances } from '../counted.ts';
import { dayParts, highest, type NeedsRow, needKinds } from '../needs.schema.ts';
import { newRow } from '../suggestions.ts';

let made = 0;

/** Once a week for an hour, of personal care, by day, unless the test says otherwise. */
export function row(said: Partial<NeedsRow> = {}): NeedsRow {
  made += 1;
  return { ...newRow(`row-${made}`), timesPerWeek: 1, minutes: 60, ...said };
}

export const anyRow: fc.Arbitrary<NeedsRow> = fc
  .record({
    kind: fc.constantFrom(...needKinds),
    part: fc.constantFrom(...dayParts),
    place: fc.constantFrom('home', 'out'),
    timesPerWeek: fc.option(fc.nat(highest.times)),
    minutes: fc.option(fc.nat(highest.minutes)),
    helpers: fc.constantFrom(1, 2),
    weeksPerYear: fc.option(fc.nat(highest.weeks)),
  })
  .map((said) => row(said as Partial<NeedsRow>));

export const anyRows = fc.array(anyRow, { maxLength: 12 });

/** Of an adult who asks for themself, and has said nothing of nights and second helpers. */
export const asksForSelf: Circumstances = {
  role: 'self',
  nightContinuous: null,
  secondHelperContinuous: null,
  childAge: null,
  childHome: null,
  childDisabled: null,
  parentalResponsibility: null,
  home: 'home',
  movesHome: null,
};

/** Of a parent whose respite counts. */
export const asksAsParent: Circumstances = {
  ...asksForSelf,
  role: 'parent',
  childAge: 9,
  childHome: true,
  childDisabled: true,
  parentalResponsibility: true,
};
