// The words of the line that says whether a price regulation is kept. Bokmål.
import { formatClock } from '../format.ts';

export const indexationKeepingBar = {
  memory: 'Reguleringen står bare på denne siden.',
  saving: 'Lagrer …',
  saved: (at: string) => `Lagret kl. ${formatClock(at)}`,
  failed: 'Ikke lagret',
  keep: 'Ta vare på',
} as const;
