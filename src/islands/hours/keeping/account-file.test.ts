import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openFile } from '../../shared/saved-file/saved-file.ts';
import { emptyAccount, withShifts } from '../edit.ts';
import { accountFile, accountForm } from './account-file.ts';

const shift = { day: '2026-11-16', from: '22:00', to: '07:00', assistant: 'AB', isAbroad: false };

test('an account comes back from its file as it was', async () => {
  const { account } = withShifts({ ...emptyAccount('own'), name: 'Høst' }, [shift]);
  const made = accountFile(account, '2026-11-22');
  if (!made) throw new Error('No file was made.');
  expect(await openFile(accountForm, made.file)).toMatchObject({ status: 'opened', content: { account } });
});

test('the name of the file tells nothing of what is in it', () => {
  expect(accountFile({ ...emptyAccount('own'), name: 'Kari' }, '2026-11-22')?.name).toBe(
    'regnskap-2026-11-22.json',
  );
});

test('a file with as many shifts as an account holds can be opened', async () => {
  const { account } = withShifts(
    emptyAccount('own'),
    Array.from({ length: 20_000 }, () => shift),
  );
  const made = accountFile(account, '2026-11-22');
  expect(made?.file.size).toBeLessThan(accountForm.limits.maxBytes);
});

test('every version ever saved is read', async () => {
  const text = readFileSync('tests/fixtures/account-v1.json', 'utf8');
  expect(await openFile(accountForm, new Blob([text]))).toEqual({
    status: 'opened',
    content: JSON.parse(text),
  });
});

test.each([
  ['{"format":"bpa-sjekken"}', 'notOurs'],
  ['{"format":"bpa-timeregnskap","schemaVersion":2}', 'newerFormat'],
  ['{"format":"bpa-timeregnskap","schemaVersion":1,"account":{}}', 'fileDamaged'],
])('%s is refused as %s', async (text, code) => {
  expect(await openFile(accountForm, new Blob([text]))).toEqual({ status: 'refused', code });
});
