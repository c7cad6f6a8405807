import { expect, test } from 'vitest';
import { partTasksName } from './part-file-name.ts';

test('a part is told from another by its tasks, as long as they are few', () => {
  expect(partTasksName(['references', 'K06-b', 'K05-a', 'contact'])).toBe('k05-k06-kontakt-referanser');
  const many = ['K01-a', 'K02-b', 'K03-c', 'K04-d', 'K05-e'];
  expect(partTasksName(many)).toBe('k01-k02-k03-k04-k05');
  expect(partTasksName([...many, 'supplier'])).toBe('6-oppgaver');
  expect(partTasksName(['../x', 'Kari', 'K05-a'])).toBe('k05');
});
