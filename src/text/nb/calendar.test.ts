import { expect, it } from 'vitest';
import { calendar } from './calendar.ts';

const when = '15. februar 2027 klokka 12.00';

it('says of no deadline but that of a call which is announced that it is decided', () => {
  expect(calendar.deadline('utkast', when)).toBe(`Foreslått søknadsfrist: ${when}.`);
  expect(calendar.deadline('utkast', null)).toBe('Søknadsfristen er ikke fastsatt.');
  expect(calendar.deadline('åpen', when)).toBe(`Søknadsfristen er ${when}.`);
  expect(calendar.deadline('lukket', when)).toBe(`Søknadsfristen var ${when}.`);
});
