import { afterEach, expect, test, vi } from 'vitest';
import { openForgottenChannel } from './forgotten.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

test('the other pages hear it, and the page that says it does not', async () => {
  const [here, there] = [vi.fn(), vi.fn()];
  const [speaking, listening] = [openForgottenChannel(here), openForgottenChannel(there)];
  speaking.tell();
  await vi.waitFor(() => expect(there).toHaveBeenCalledOnce());
  expect(here).not.toHaveBeenCalled();
  speaking.close();
  listening.close();
});

test('whatever else is said there is ignored', async () => {
  const heard = vi.fn();
  const listening = openForgottenChannel(heard);
  const stranger = new BroadcastChannel('bpa-sjekk');
  for (const junk of ['', 'Forgotten', null, 1, ['forgotten'], { forgotten: true }, { __proto__: null }])
    stranger.postMessage(junk);
  await settle();
  expect(heard).not.toHaveBeenCalled();
  stranger.postMessage('forgotten');
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
  stranger.close();
  listening.close();
});

test('a page that is left hears nothing more', async () => {
  const heard = vi.fn();
  openForgottenChannel(heard).close();
  const other = openForgottenChannel(() => {});
  other.tell();
  await settle();
  expect(heard).not.toHaveBeenCalled();
  other.close();
});

test('a browser without channels says nothing, and nothing breaks', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const channel = openForgottenChannel(() => {});
  expect(() => channel.tell()).not.toThrow();
  expect(() => channel.close()).not.toThrow();
});
