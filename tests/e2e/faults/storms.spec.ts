// Ten storms over the application, the same in every run. What is drawn is told when one fails.
import { test } from '../test.ts';
import { runStorms } from './storms.ts';

for (const part of [1, 2])
  test(`nothing that was called saved is lost in five storms of typing, crashing and killing (${part} of 2)`, ({
    baseURL,
  }) => runStorms(baseURL, 20_261_122 + part, 5));
