// What the state has paid for training of those who lead and assist. Only older rates are known: today's rates and deadline are not
// confirmed, nor what one rate was for, so no grant is ever computed. The municipality applies, not the supplier.
// @source Helsedirektoratet on grants for training in BPA (older pages). Checked 2026-11-21.

import { type Exact, exact } from '../shared/exact.ts';
import type { TrainedGroup } from './training.schema.ts';

/** Kroner, as the older pages tell them. */
export const olderGrantRates: Readonly<Record<TrainedGroup, Exact>> = {
  workLeaders: exact(30_000),
  assistants: exact(10_000),
};
