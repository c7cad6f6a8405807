// What the ear hears of saving, beside what the eye sees.
import { expect, test } from 'vitest';
import { type Heard, heardAfter, heardNothing } from './save-status.tsx';

type Seen = Parameters<typeof heardAfter>[1] & { readonly at: number };

const saving = (at: number): Seen => ({ words: 'Lagrer …', state: 'saving', at });
const saved = (time: string, at: number): Seen => ({ words: `Lagret kl. ${time}`, state: 'saved', at });

/** What stands for the ear after each, in turn. */
function heard(seen: readonly Seen[]): readonly string[] {
  let last: Heard = heardNothing;
  return seen.map((status) => {
    last = heardAfter(last, status, status.at);
    return last.spoken;
  });
}

test('no older time stands for the ear than the one the eye sees', () => {
  const course = [saved('01.12', 0), saving(2000), saved('01.13', 3000), saving(4000), saved('01.13', 5000)];
  expect(heard(course)).toEqual(['Lagret kl. 01.12', 'Lagret kl. 01.12', '', '', '']);
});

test('it is told at most every ten seconds, and the same minute once', () => {
  const course = [
    saved('01.12', 0),
    saving(9000),
    saved('01.12', 9500),
    saving(15_000),
    saved('01.12', 16_000),
  ];
  expect(new Set(heard(course))).toEqual(new Set(['Lagret kl. 01.12']));
  expect(heard([...course, saved('01.13', 40_000)]).at(-1)).toBe('Lagret kl. 01.13');
});

test('a failure empties it, and what is saved after that is told at once', () => {
  const failed: Seen = { words: 'Ikke lagret', state: 'failed', at: 1000 };
  expect(heard([saved('01.12', 0), failed, saved('01.12', 2000)])).toEqual([
    'Lagret kl. 01.12',
    '',
    'Lagret kl. 01.12',
  ]);
});
