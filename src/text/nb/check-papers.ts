// What the papers of the check share: titles, names of fields, who asks, papers to bring along. Bokmål.
import type { Role } from '#domain/eligibility/facts.ts';
import type { AttachmentId, PaperKind } from '#domain/eligibility/papers.ts';
import { documents } from './documents.ts';

export const checkPapers = {
  page: documents.page,

  title: {
    meeting: 'Samtaleark til møtet med kommunen',
    application: 'Søknad om brukerstyrt personlig assistanse (BPA)',
    complaint: 'Klage på vedtak om brukerstyrt personlig assistanse (BPA)',
  } satisfies Record<PaperKind, string>,

  /** At the top of every page. */
  kicker: {
    meeting: 'BPA-sjekken – ikke et vedtak',
    application: 'Skrevet med hjelp av BPA-sjekken',
    complaint: 'Skrevet med hjelp av BPA-sjekken',
  } satisfies Record<PaperKind, string>,
  made: (date: string) => `Laget ${date}`,

  /** Who writes, to whom, and of whom. */
  letter: {
    parties: 'Fra og til',
    to: 'Til',
    name: 'Navn',
    address: 'Adresse',
    birthDate: 'Fødselsdato',
    phone: 'Telefon',
    sign: ['Sted og dato', 'Underskrift'],
    signatureName: 'Navn med blokkbokstaver',
    ownWords: 'Med egne ord',
    attachments: 'Vedlegg',
    /** To be filled in by hand. */
    blankAttachments: ['Vedlegg 1', 'Vedlegg 2', 'Vedlegg 3'],
    indication: 'Jeg har brukt BPA-sjekken. Den er ikke et vedtak. Den viser hvordan jeg ser på saken.',
    provisions: 'Det loven sier',
  },

  /** The one whom the matter is about, when somebody else writes. */
  about: {
    child: { name: 'Barnets navn', birthDate: 'Barnets fødselsdato' },
    other: {
      name: 'Navnet til den saken gjelder',
      birthDate: 'Fødselsdatoen til den saken gjelder',
    },
  },

  /** Each as a paper that is to be found and brought along. */
  attachment: {
    dailyLife: 'Hvordan hverdagen er, og hva som er målet',
    longerPlan: 'Timene i en måned og et år',
    medical: 'Legeerklæring om hva det trengs hjelp til, og om behovet varer i mer enn 2 år',
    specialist: 'Uttalelse fra spesialist eller terapeut',
    earlierDecisions: 'Vedtak fra før',
    individualPlan: 'Individuell plan',
    leading: 'Hvem som skal lede assistentene, og hvorfor det vil gå bra',
    childNeeds: 'Hva barnet trenger mer hjelp til enn andre på samme alder',
    childTimes: 'Tidene på skolen eller i barnehagen',
    decision: 'Vedtaket som klagen gjelder',
    newPapers: 'Nye papirer, for eksempel fra legen',
    powerOfAttorney: 'Fullmakt',
  } satisfies Record<AttachmentId, string>,
} as const;

/** Whom the matter is about besides the writer; null when the writer asks for oneself. */
export function aboutWhom(role: Role | null): (typeof checkPapers.about)['child' | 'other'] | null {
  switch (role) {
    case null:
    case 'self':
      return null;
    case 'represented':
      return checkPapers.about.other;
    case 'child':
    case 'parent':
    case 'foster':
      return checkPapers.about.child;
  }
}
