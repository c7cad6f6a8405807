import { expect, test } from 'vitest';
import { easterSunday } from './easter.ts';

/** Earliest and latest of all, the first of the calendar, and years that a rule with a fault gets wrong. */
const known = [
  '1583-04-10',
  '1598-03-22',
  '1609-04-19',
  '1666-04-25',
  '1734-04-25',
  '1761-03-22',
  '1818-03-22',
  '1886-04-25',
  '1900-04-15',
  '1913-03-23',
  '1943-04-25',
  '1954-04-18',
  '1961-04-02',
  '1981-04-19',
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2019-04-21',
  '2020-04-12',
  '2021-04-04',
  '2022-04-17',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
  '2100-03-28',
  '2285-03-22',
];

test.each(known)('Easter Sunday is %s', (day) => {
  expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
});

/** By golden number and epact, as Clavius counted it for the reform. @source Knuth, The Art of Computer Programming 1.3.2, exercise 14 */
function byEpact(year: number): string {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const leapYearsLeftOut = Math.floor((3 * century) / 4) - 12;
  const moon = Math.floor((8 * century + 5) / 25) - 5;
  const sunday = Math.floor((5 * year) / 4) - leapYearsLeftOut - 10;
  const epact = (((11 * golden + 20 + moon - leapYearsLeftOut) % 30) + 30) % 30;
  const mended = (epact === 25 && golden > 11) || epact === 24 ? epact + 1 : epact;
  const fullMoon = 44 - mended < 21 ? 74 - mended : 44 - mended;
  const day = fullMoon + 7 - ((sunday + fullMoon) % 7);
  const [month, date] = day > 31 ? ['04', day - 31] : ['03', day];
  return `${year}-${month}-${String(date).padStart(2, '0')}`;
}

test('another way of counting gives the same day every year from 1583 to 9999', () => {
  for (let year = 1583; year <= 9999; year++) expect(easterSunday(year)).toBe(byEpact(year));
});

test('Easter Sunday is a Sunday from 22 March to 25 April', () => {
  for (let year = 1583; year <= 2299; year++) {
    const day = easterSunday(year);
    expect(new Date(day).getUTCDay()).toBe(0);
    expect(day >= `${year}-03-22` && day <= `${year}-04-25`).toBe(true);
  }
});
