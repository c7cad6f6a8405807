// The words of a call's calendar that stand in pages and files as they are built, when no today is known. Bokmål.
import type { CallStatus } from '#domain/call/call.schema.ts';
import type { FieldWords } from '#domain/call/counted-fields.ts';
import { formatStop } from '../format.ts';

export const calendar = {
  allPast: 'Alt dette er forbi.',
  backToToday: 'Se siden slik den er i dag',

  /** @param when the deadline in words; null when it is not settled */
  deadline(status: CallStatus, when: string | null): string {
    if (status === 'historisk') return 'Utlysningen er avsluttet.';
    if (status === 'lukket') return when ? `Søknadsfristen var ${when}.` : 'Søknadsfristen er ute.';
    if (when === null) return 'Søknadsfristen er ikke fastsatt.';
    return status === 'utkast' ? `Foreslått søknadsfrist: ${when}.` : `Søknadsfristen er ${when}.`;
  },

  file: {
    title: (shortTitle: string) => `BPA: ${shortTitle}`,
    event: (title: string, isDraft: boolean) => `${isDraft ? 'BPA, forslag' : 'BPA'}: ${title}`,
    again: 'Filen du har lastet ned, endrer seg ikke. Last den ned på nytt når en dato blir endret.',
  },

  feed: {
    news: (shortTitle: string) => `Nytt om ${shortTitle}`,
    answers: (shortTitle: string) => `Spørsmål og svar om ${shortTitle}`,
    corrections: (shortTitle: string) => `Endringer i ${shortTitle}`,
  },

  preview: {
    title: 'Forhåndsvisning',
    lead: 'Se hvordan sidene ser ut en annen dag. Da kan du sjekke fristene før dagen kommer.',
    scope: 'Bare det som følger kalenderen, endrer seg. Resten av teksten er slik den er nå.',
    day: 'Dag',
    clock: 'Klokkeslett',
    clockHint: 'Uten klokkeslett ser du siden slik den er når dagen begynner.',
    needsScript: 'Dette trenger JavaScript. Uten JavaScript er sidene like hver dag.',
    pages: 'Sider som endrer seg med dagen',
    noDay: 'Velg en dag. Lenkene under viser sidene slik de er i dag.',
  },
} as const;

/** How the change log says the values of a call that are no words. */
export const fieldWords: FieldWords = {
  date: ({ at, until }) => formatStop({ at, until, words: null }),
  notSettled: 'ikke fastsatt',
  attached: 'legges ved',
  shown: 'legges ikke ved som fil',
};
