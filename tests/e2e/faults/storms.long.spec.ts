// Two hundred storms over the application, new in every run unless STORM_SEED says which; a failure tells its seed.
import { test } from '../test.ts';
import { runStorms } from './storms.ts';

const parts = 8;

for (let part = 0; part < parts; part += 1)
  test(`nothing that was called saved is lost in 25 storms (${part + 1} of ${parts})`, async ({
    baseURL,
  }) => {
    test.setTimeout(900_000);
    await runStorms(baseURL, Number(process.env.STORM_SEED ?? Math.floor(Math.random() * 2 ** 31)), 25);
  });
