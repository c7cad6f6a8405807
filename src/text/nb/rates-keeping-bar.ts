// The words of the line that says whether a calculation is kept, and the names of the views about it. Bokmål.
import { formatClock } from '../format.ts';

export const keepingBar = {
  views: { keeping: 'Dine kalkyler', attach: 'Legg ved søknaden' },
  memory: 'Kalkylen står bare på denne siden.',
  saving: 'Lagrer …',
  saved: (at: string) => `Kalkylen du ser, er tatt vare på. Lagret kl. ${formatClock(at)}`,
  failed: 'Ikke lagret',
  keep: 'Ta vare på',
  /** Those beside the one on the page. */
  count: (kept: number, isOneMore: boolean) =>
    isOneMore
      ? `Du har ${kept === 1 ? 'én annen kalkyle' : `${kept} andre kalkyler`} på denne enheten.`
      : `Du har ${kept === 1 ? 'én kalkyle' : `${kept} kalkyler`} på denne enheten.`,
  see: (kept: number) => (kept === 1 ? 'Se kalkylen' : 'Se kalkylene'),
} as const;
