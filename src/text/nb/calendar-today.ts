// What pages say about the calendar in the browser, where today is known. Every reader of such a page is sent these words,
// in a script that shares nothing with the tools; so they are few, and dates come to them in words. Bokmål.
import type { CallStanding } from '#domain/call/standing.ts';
import type { StopState } from '#domain/call/stops.ts';

export const calendarToday = {
  state: {
    past: 'forbi',
    now: 'nå',
    next: 'neste',
    later: '',
    notSettled: '',
  } satisfies Record<StopState, string>,

  /**
   * @param isDraft no date of the call is decided, and no word says that one is
   * @param inWords a date of the calendar → «15. februar 2027 klokka 12.00»
   * @returns null when what the page says without today is all there is to say
   */
  standing(standing: CallStanding, isDraft: boolean, inWords: (at: string) => string): string | null {
    if (standing.state === 'historical' || standing.state === 'notSettled' || standing.deadline === null)
      return null;
    const { deadline } = standing;
    const clock = deadline.includes('T') ? ` klokka ${deadline.slice(11, 16).replace(':', '.')}` : '';
    const tell = (what: string, does: string, rest: string): string =>
      isDraft ? `Etter forslaget ${does} ${what.toLowerCase()} ${rest}.` : `${what} ${does} ${rest}.`;
    switch (standing.state) {
      case 'beforePublication': {
        const { publication } = standing;
        const before = publication
          ? tell('Utlysningen', 'blir', `kunngjort ${inWords(publication)}`)
          : 'Utlysningen er ikke kunngjort ennå.';
        return `${before} ${isDraft ? 'Foreslått søknadsfrist:' : 'Søknadsfristen er'} ${inWords(deadline)}.`;
      }
      case 'open':
        return standing.daysLeft === 1
          ? tell('Søknadsfristen', 'går', `ut i morgen${clock}`)
          : tell('Det', 'er', `${standing.daysLeft} dager igjen til søknadsfristen ${inWords(deadline)}`);
      case 'lastDay':
        return tell('Fristen', 'går', `ut i dag${clock}`);
      case 'passed':
        return `${tell('Fristen', 'er', 'ute')} Den var ${inWords(deadline)}.`;
    }
  },

  preview: (day: string, clock: string) =>
    `Forhåndsvisning: slik ser siden ut ${day}${clock && ` klokka ${clock.replace(':', '.')}`}`,
  refused: (day: string) => `«${day}» er ikke en dag vi kan vise. Nå ser du siden slik den er i dag.`,
} as const;
