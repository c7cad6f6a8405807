// The words of the line that says whether a price regulation is kept. Bokmål.
import { formatClock } from '../format.ts';

export const indexationKeepingBar = {
  memory: 'Reguleringen står bare på denne siden.',
  saving: 'Lagrer …',
  saved: (at: string) => `Lagret kl. ${formatClock(at)}`,
  failed: 'Ikke lagret',
  keep: 'Ta vare på',
  /** Of those that are kept, of the files, and of what stands here. */
  yours: 'Dine prisreguleringer',
  see: (count: number) =>
    count === 1 ? 'Se reguleringen du har her' : `Se de ${count} reguleringene du har her`,
  toFiles: 'Gi navn eller lagre til fil',
} as const;
