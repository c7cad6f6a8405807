// The words of the line that says whether a price regulation is kept. Bokmål.
import { formatClock } from '../format.ts';

export const indexationKeepingBar = {
  memory: 'Reguleringen står bare på denne siden.',
  saving: 'Lagrer …',
  saved: (at: string) => `Reguleringen du ser, er tatt vare på. Lagret kl. ${formatClock(at)}`,
  failed: 'Ikke lagret',
  keep: 'Ta vare på',
  /** Of those that are kept, of the files, and of what stands here. */
  yours: 'Dine prisreguleringer',
  /** Those beside the one on the page. */
  see: (count: number, isOneMore: boolean) =>
    isOneMore
      ? `Se ${count === 1 ? 'den andre reguleringen' : `de ${count} andre reguleringene`} du har her`
      : `Se ${count === 1 ? 'reguleringen' : `de ${count} reguleringene`} du har her`,
  toFiles: 'Gi navn eller lagre til fil',
} as const;
