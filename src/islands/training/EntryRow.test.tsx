import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { readEntry } from '#domain/training/training-entry.ts';
import { EntryRow } from './EntryRow.tsx';

test('money and hours of an entry have two decimals, as in the sums', () => {
  const nothing = () => {};
  const read = readEntry({
    id: 'a',
    day: '2026-03-04',
    group: 'assistants',
    topic: 'Førstehjelp',
    hours: '3,5',
    participants: '12',
    cost: '1234,5',
    documentation: '',
  });
  const html = render(<EntryRow read={read} year={null} change={nothing} remove={nothing} />);
  expect(html.replace(/[\u00a0\u202f]|&nbsp;/g, ' ')).toContain(
    'Assistenter, 3,50 timer, 12 deltakere, 1 234,50 kr',
  );
});
