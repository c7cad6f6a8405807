import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mostChanges } from '#domain/billing/billing-draft.schema.ts';
import { openFile } from '../shared/saved-file/saved-file.ts';
import { restored, withChange, without, withValue } from './edit.ts';
import { billingFile, billingForm } from './keeping/billing-file.ts';
import { change, moreInMay, risingInJuly } from './testing/drafts.ts';

it('a change that is removed comes back where it stood', () => {
  const removal = { list: 'hours', index: 1, change: change('change-1', '15.05', '45') } as const;
  const less = without(moreInMay, removal);
  expect(less.hours).toHaveLength(1);
  expect(restored(less, removal)).toEqual(moreInMay);
});

it('one is changed, and no other', () => {
  const changed = withValue(moreInMay.hours, 'change-1', { value: '46' });
  expect(changed.map(({ value }) => value)).toEqual(['30', '46']);
});

it('a change is added until there is room for no more', () => {
  let draft = moreInMay;
  for (let at = 0; at < mostChanges; at += 1) draft = withChange(draft, 'prices').draft;
  expect(draft.prices).toHaveLength(mostChanges);
  expect(new Set(draft.prices.map(({ id }) => id)).size).toBe(mostChanges);
  expect(withChange(draft, 'prices').id).toBeNull();
  expect(withChange(moreInMay, 'hours').id).toBe('change-2');
});

it('a plan that is saved to a file is the same when it is opened', async () => {
  const made = billingFile(risingInJuly, '2025-12-31');
  expect(made?.name).toBe('fakturaplan-2025-12-31.json');
  const opened = await openFile(billingForm, made?.file ?? new Blob());
  expect(opened).toMatchObject({ status: 'opened', content: { plan: risingInJuly } });
});

it('a file of the first form is opened, as it always will be', async () => {
  const json = readFileSync('tests/fixtures/billing-v1.json');
  const opened = await openFile(billingForm, new Blob([json]));
  expect(opened).toMatchObject({
    status: 'opened',
    content: { plan: { year: '2025', hours: moreInMay.hours, used: ['380,5', '', '', ''] } },
  });
});

it('another file is refused', async () => {
  const other = new Blob([JSON.stringify({ format: 'bpa-priskalkyle', schemaVersion: 1 })]);
  expect(await openFile(billingForm, other)).toEqual({ status: 'refused', code: 'notOurs' });
});
