// What is told of the state's grant for training: who applies, what it asks for, and that today's rates are not confirmed. The same on
// the page and in the files. Bokmål.
// @source content/sources.yaml, opplaeringstilskudd (older pages). Checked 2026-11-21.

import { olderGrantRates } from '#domain/training/grant.ts';
import { formatDecimal } from '../decimals.ts';

const kroner = (rate: (typeof olderGrantRates)[keyof typeof olderGrantRates]): string =>
  `${formatDecimal(rate, 0)} kroner`;

export const trainingGrant = {
  heading: 'Tilskuddet fra staten',
  unconfirmed: 'Satsene for i år er ikke bekreftet. Det er heller ikke fristen.',
  who: 'Det er kommunen som søker Statsforvalteren om tilskudd. Leverandøren søker ikke, men rapporten kan støtte søknaden.',
  asks: 'Kommunen må kunne vise hvilken opplæring som er gitt. Penger som ikke er brukt, går tilbake.',
  older: `Eldre sider hos Helsedirektoratet nevner ${kroner(olderGrantRates.workLeaders)} for opplæring av arbeidsledere. For assistenter nevner de ${kroner(olderGrantRates.assistants)}.`,
  noAmount:
    'Vi vet ikke om satsene gjelder ennå, eller om de var for én person eller ett kurs. Derfor regner vi ikke ut noe tilskudd.',
} as const;
