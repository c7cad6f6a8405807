// The words above every view of the check: whether the answers are kept, and the way out. By themselves, as they come with
// the page. Bokmål.
import { formatClock } from '../format.ts';

export const keepingBar = {
  /** One line above every view. */
  status: {
    memory: 'Svarene er bare i minnet.',
    saving: 'Lagrer …',
    saved: (at: string) => `Husket på denne enheten kl. ${formatClock(at)}.`,
    failed: 'Siste endring er ikke lagret på enheten.',
    keep: 'Ta vare på svarene',
    change: 'Endre eller slett det som er husket',
  },

  leave: {
    /** Where a reader who leaves in a hurry is sent: a page that everybody has reason to read. */
    address: 'https://www.yr.no/',
    link: 'Forlat siden raskt',
    text: 'Sletter alle svarene og åpner Yr.',
  },
} as const;
