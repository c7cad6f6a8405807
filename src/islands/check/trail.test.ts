import { expect, test } from 'vitest';
import { advance, arrival, arrive, beginTrail, stepOf, stopOf, type Trail } from './trail.ts';
import type { Place } from './view-props.ts';

const start: Place = { view: 'start' };
const role: Place = { view: 'question', id: 'role' };
const age: Place = { view: 'question', id: 'age' };
const along = (...places: Place[]): Trail => places.reduce(advance, beginTrail(start));

test('back and forward lead to the places that were seen', () => {
  const trail = along(role, age);
  expect(trail.step).toBe(2);
  expect(stopOf(arrive(trail, 1, start)).place).toEqual(role);
  expect(stopOf(arrive(arrive(trail, 0, start), 2, start)).place).toEqual(age);
});

test('a new way from an earlier step forgets what lay ahead', () => {
  const back = arrive(along(role, age), 1, start);
  const other = advance(back, { view: 'needs' });
  expect(stopOf(other).place).toEqual({ view: 'needs' });
  expect([...other.stops.keys()]).toEqual([0, 1, 2]);
});

test('a step from before the page was loaded is the opening', () => {
  const anew = beginTrail({ view: 'needs' }, 5);
  expect(stopOf(anew).place).toEqual({ view: 'needs' });
  expect(stopOf(arrive(advance(anew, role), 3, start)).place).toEqual(start);
});

test('who comes from the result to change an answer goes back there', () => {
  const changed = along(role, { view: 'result' }, age);
  expect(stopOf(changed).returning).toBe(true);
  expect(stopOf(advance(changed, { view: 'needs' })).returning).toBe(true);
  expect(stopOf(advance(advance(changed, { view: 'needs' }), age)).returning).toBe(true);
  expect(stopOf(along({ view: 'papers' }, age)).returning).toBe(true);
});

test('who answers in order does not', () => {
  expect(stopOf(along(role, age)).returning).toBe(false);
  expect(stopOf(along({ view: 'keeping' }, age)).returning).toBe(false);
  expect(stopOf(advance(along({ view: 'result' }), { view: 'result' })).returning).toBe(false);
});

test('only a whole number is a step', () => {
  expect(stepOf({ step: 3 })).toBe(3);
  for (const state of [null, undefined, 3, 'step', {}, { step: '3' }, { step: 1.5 }])
    expect(stepOf(state)).toBeNull();
});

test('a page loaded anew stays at its step, and tells of what was lost', () => {
  expect(arrival({ step: 3 }, 'reload')).toEqual({ step: 3, reloaded: true });
  expect(arrival(null, 'reload')).toEqual({ step: 0, reloaded: false });
});

test.each(['back_forward', 'navigate', undefined])('whoever comes by %s sees a plain start', (navigation) => {
  expect(arrival({ step: 3 }, navigation)).toEqual({ step: 0, reloaded: false });
});
