// The words of the line that says whether the hours account is kept. Bokmål.
import { formatClock } from '../format.ts';

export const keepingBar = {
  memory: 'Regnskapet står bare på denne siden. Det blir borte når du lukker den.',
  example: 'Du ser et eksempel. Det blir ikke lagret.',
  saving: 'Lagrer …',
  saved: (at: string) => `Husket på denne enheten kl. ${formatClock(at)}.`,
  failed: 'Siste endring er ikke lagret på enheten.',
} as const;
