// What the reader should know beside the answer: hours that do not count and who covers them, limits near by, dates that come. Bokmål.
// @source pasient- og brukerrettighetsloven § 2-1 d; helse- og omsorgstjenesteloven §§ 3-1, 3-2 and 3-6 and chapter 9;
// Helsedirektoratet’s comment on § 2-1 d (higher education); readings that are our own say so
import type { AlsoId } from '#domain/eligibility/answers.schema.ts';
import type { Role } from '#domain/eligibility/facts.ts';
import type { BesideNote, Note } from '#domain/eligibility/result.ts';
import type { Hours } from '#domain/shared/hours.ts';
import { formatDate } from '../format.ts';
import { formatHours, hoursInWords } from '../hours.ts';
import { capital, type Voice } from './check-result-voice.ts';

export interface NoteWords {
  readonly heading: string;
  readonly text: readonly string[];
}

/** What the notes may tell of the answers. */
interface Told {
  readonly voice: Voice;
  readonly countable: Hours | null;
}

/** Those that stand beside the outcome have words of their own. */
export type ApartNote = Exclude<Note, BesideNote>;
type OfKind<Kind extends ApartNote['kind']> = Extract<ApartNote, { kind: Kind }>;

const also = {
  health: {
    heading: 'Helsetjenester',
    text: [
      'Helsetjenester teller som regel ikke med i timene. Kommunen gir dem som helsetjenester i hjemmet.',
      'Noen enkle oppgaver kan avtales inn i BPA når det er forsvarlig og den som får hjelpen, ønsker det. Spør kommunen.',
      'Helsetjenester i avlastning er ikke med i retten. Det står i loven.',
    ],
  },
  school: {
    heading: 'Skole og barnehage',
    text: [
      'Hjelp på skolen og i barnehagen teller vanligvis ikke med. Som regel er det skolen eller barnehagen som skal gi den.',
      'Hjelp før og etter skolen, i helger og i ferier kan telle.',
    ],
  },
  higherEducation: {
    heading: 'Høyskole og universitet',
    text: [
      'Hjelp til høyere utdanning teller ikke med. Helsedirektoratet skriver at retten ikke gjelder der.',
      'Spør kommunen og studiestedet om hvem som kan gi den hjelpen.',
    ],
  },
  work: {
    heading: 'Hjelp på jobben',
    text: ['Hjelp på jobben teller vanligvis ikke med. Spør Nav om funksjonsassistanse.'],
  },
  ordinaryParentalCare: {
    heading: 'Vanlig stell av barn',
    text: [
      'Stell som alle barn på samme alder trenger, teller ikke med. Det er en oppgave for foreldre.',
      'Bare det barnet trenger ut over andre barn på samme alder, teller.',
    ],
  },
  movedHere: {
    heading: 'Ny kommune',
    text: [
      'Vedtaket fra den gamle kommunen følger ikke med. Send en ny søknad i den nye kommunen, og legg ved det gamle vedtaket.',
      'Det er kommunen der en oppholder seg, som skal sørge for hjelpen. Søk gjerne før flyttingen.',
    ],
  },
  hasBpa: {
    heading: 'BPA fra før',
    text: [
      'Sjekken endrer ikke vedtaket som gjelder nå. Har behovet endret seg, kan du be om en ny vurdering.',
      'Gir kommunen et nytt vedtak, skal den begrunne det, og du kan klage.',
    ],
  },
  chapter9: {
    heading: 'Vedtak om tvang og makt',
    text: [
      'Et vedtak etter kapittel 9 i helse- og omsorgstjenesteloven endrer ikke svaret her.',
      'Som regel må to være til stede ved slike tiltak, og den ene må ha en bestemt utdanning. Ta det opp med kommunen.',
    ],
  },
} satisfies Record<AlsoId, NoteWords>;

const notCounted = {
  night: (hours) => ({
    heading: 'Timer om natten som ikke teller',
    text: [
      `${capital(hoursInWords(hours))} om natten teller ikke, fordi behovet ikke er kontinuerlig. Slik leser vi loven.`,
      'Nødvendig hjelp om natten skal likevel komme. Kommunen kan gi den som nattjenester, eller velge å ta den med i BPA.',
      'Loven sier ikke hva «kontinuerlig» betyr. Er du uenig, så skriv hvorfor korte besøk eller hjelpemidler ikke er nok.',
    ],
  }),
  secondHelper: (hours) => ({
    heading: 'Timer til hjelper nummer to som ikke teller',
    text: [
      `${capital(hoursInWords(hours))} til hjelper nummer to teller ikke, fordi behovet for to ikke er kontinuerlig. Slik leser vi loven.`,
      'Nødvendig hjelp av to skal likevel komme. Kommunen kan gi den på en annen måte, eller velge å ta den med i BPA.',
    ],
  }),
  respite: (hours) => ({
    heading: 'Avlastning som ikke teller',
    text: [
      `${capital(hoursInWords(hours))} avlastning teller ikke i retten til BPA. Se vilkårene om barnet over.`,
      'Du kan likevel be kommunen om avlastning. Den som har særlig tung omsorg, skal få tilbud om støtte.',
    ],
  }),
} satisfies Record<OfKind<'notCounted'>['what'], (hours: Hours) => NoteWords>;

const notes = {
  nearLimit: ({ limit }, { countable }) => ({
    heading: `Nær grensen på ${formatHours(limit)} timer`,
    text: [
      countable === null
        ? `Timene er nær grensen. Minst ${formatHours(limit)} er nok.`
        : `${capital(hoursInWords(countable))} teller. Minst ${formatHours(limit)} er nok, og ingenting rundes opp.`,
      'Små ting kan avgjøre. Skriv timene nøyaktig, og be kommunen vise hvordan den har regnet.',
    ],
  }),
  notCounted: ({ what, hours }) => notCounted[what](hours),
  also: ({ what }) => also[what],
  samlokalisert: () => ({
    heading: 'Samlokalisert bolig',
    text: [
      'Slik vi leser loven, er retten den samme i en bolig som ligger sammen med andre. Loven har ikke noe unntak.',
      'Får du nei på grunn av boligen, så be om å få vite hvorfor.',
    ],
  }),
  averaged: ({ decides }) => ({
    heading: 'Et snitt over året',
    text: [
      'Timene er et snitt over året, regnet med 52 uker. Loven sier bare «per uke».',
      ...(decides
        ? ['Regnet med 52,14 uker blir svaret et annet. Skriv i søknaden hvordan du har regnet.']
        : ['Regnet med 52,14 uker blir svaret det samme.']),
    ],
  }),
  nightRespite: () => ({
    heading: 'Avlastning om natten',
    text: [
      'Vi har ikke regnet med avlastningen om natten. Loven sier ikke klart om den teller. Ta det opp med kommunen.',
    ],
  }),
  hoursOfTwoMayGiveFullRight: () => ({
    heading: 'Barnets timer og avlastningen sammen',
    text: [
      'Lagt sammen er det minst 32 timer. Loven sier ikke om timene skal legges sammen.',
      'Blir de det, kan retten gjelde uten forbeholdet om kostnad. Be kommunen svare på nettopp det.',
    ],
  }),
  turns18: ({ date }) => ({
    heading: 'Når barnet fyller 18 år',
    text: [
      `Retten til avlastning som BPA slutter når barnet fyller 18 år${date === null ? '' : `, ${formatDate(date)}`}.`,
      'Etter det kan den unge ha en egen rett. Den bygger på hjelpen den unge selv trenger.',
      'Send en ny søknad i god tid før 18-årsdagen. Fra den dagen er det vanligvis den unge selv som søker.',
    ],
  }),
  turns67: ({ date }, { voice }) => ({
    heading: 'Når 67-årsdagen kommer',
    text: [
      `Søk straks${date === null ? '' : `: ${capital(voice.person)} fyller 67 år ${formatDate(date)}`}. Skriv datoen i søknaden, og be om svar før den dagen.`,
      'Slik vi leser loven, må kommunen ha sagt ja før 67-årsdagen. BPA som er gitt som en rett før det, varer også etterpå.',
    ],
  }),
  near67: ({ date }, { voice }) => ({
    heading: 'Søk i god tid før 67 år',
    text: [
      `Sjekken regner med at kommunen sier ja før 67-årsdagen${date === null ? '' : `. ${capital(voice.person)} fyller 67 år ${formatDate(date)}`}. Søk derfor i god tid.`,
    ],
  }),
} satisfies { readonly [Kind in ApartNote['kind']]: (note: OfKind<Kind>, told: Told) => NoteWords };

/** A note in words: never a part of the answer. */
export function noteWords(note: ApartNote, told: Told): NoteWords {
  const words = notes[note.kind] as (note: ApartNote, told: Told) => NoteWords;
  return words(note, told);
}

/** What everybody in a role is told, beside the notes. */
const ofRole = {
  self: [],
  represented: [
    {
      heading: 'Når du svarer for en annen',
      text: ['Du trenger vanligvis en skriftlig fullmakt for å søke eller klage for en annen voksen.'],
    },
  ],
  child: [
    {
      heading: 'Barn',
      text: [
        'Loven har ingen nedre aldersgrense. Det er det barnet trenger ut over andre på samme alder, som teller.',
        'Et barn som kan si hva det mener, skal bli hørt.',
      ],
    },
  ],
  parent: [
    {
      heading: 'Når du er forelder',
      text: [
        'Barnet kan i tillegg ha en egen rett. Da er det det barnet trenger ut over andre på samme alder, som teller.',
        'Vil du se barnets rett for seg? Velg «Barnet mitt» i det første spørsmålet.',
      ],
    },
  ],
  foster: [
    {
      heading: 'Når du er fosterforelder',
      text: [
        'Avlastning for et fosterhjem hører først og fremst til barnevernstjenesten. Spør også der.',
        'Barnet kan ha en egen rett til BPA, også i fosterhjemmet.',
      ],
    },
  ],
} satisfies Record<Role, readonly NoteWords[]>;

export function roleNotes(role: Role | null): readonly NoteWords[] {
  return role === null ? [] : ofRole[role];
}
