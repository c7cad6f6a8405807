// Two windows over one draft, and a window that dies in the middle of writing it.
import { expect, test } from '../test.ts';
import { hearWhatIsSaved } from './acknowledged.ts';
import { begin, crash, nameField, typeName } from './application-page.ts';

test('when the window that writes crashes in the middle of it, the other takes over at once with all that was called saved', async ({
  page,
  context,
}) => {
  const saved: number[] = [];
  await hearWhatIsSaved(context, ({ fields }) => {
    const [, count] = /^Skrevet (\d+) ganger$/.exec(Object.values(fields)[0] ?? '') ?? [];
    if (count !== undefined) saved.push(Number(count));
  });
  await begin(page, 'Før krasjet');
  const reader = await context.newPage();
  await reader.goto(page.url());
  await expect(nameField(reader)).toBeDisabled();

  // Keys without end; a save every 60 milliseconds or so.
  void page
    .evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.tool input[type=text]');
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
      let count = 0;
      setInterval(() => {
        count += 1;
        set?.call(field, `Skrevet ${count} ganger`);
        field?.dispatchEvent(new Event('input', { bubbles: true }));
        // A pause now and then, or nothing would ever be called saved.
      }, 30);
    })
    .catch(() => undefined);
  await expect.poll(async () => nameField(reader).inputValue()).toMatch(/^Skrevet \d\d+ ganger$/);
  await crash(page);
  const crashed = Date.now();
  await reader.getByRole('button', { name: 'Ta over' }).click();
  await expect(nameField(reader)).toBeEnabled();
  await expect(reader.getByText('Nå kan dere skrive her.')).toBeFocused();
  expect(Date.now() - crashed).toBeLessThan(10_000);
  const [, count] = /^Skrevet (\d+) ganger$/.exec(await nameField(reader).inputValue()) ?? [];
  expect(Number(count)).toBeGreaterThanOrEqual(Math.max(0, ...saved));
  await typeName(reader, 'Etter krasjet');
  await reader.reload();
  await expect(nameField(reader)).toHaveValue('Etter krasjet');
});
