// The questions of hours a week: personal assistance, respite, night, a second helper. Bokmål.
// @source pasient- og brukerrettighetsloven § 2-1 d first, second and fourth paragraph; helse- og omsorgstjenesteloven § 3-2

import type { Hours } from '#domain/shared/hours.ts';
import { hoursInWords } from '../hours.ts';
import { type AnswerWording, pages, type Wording } from './check-question-words.ts';
import { inside } from './check-voice.ts';

const average = 'Loven sier «per uke» og ikke mer. Er ukene ulike, regner du et snitt over året.';
const neverRoundUp = 'Ikke rund opp: 31,96 er mindre enn 32.';

export const hoursQuestions = {
  respite: () => ({
    heading: 'Hvor mange timer avlastning trenger du i uken?',
    hint: 'Avlastning er hjelp som gir deg fri. Ikke ta med netter eller helsetjenester her.',
    why: [
      'Avlastning kan telle med når du har foreldreansvar for et barn som bor hjemme.',
      'Hjelp om natten holder loven utenfor, med mindre behovet er kontinuerlig.',
      'Helsetjenester i avlastningen er ikke en del av retten. De timene teller ikke.',
      average,
    ],
    read: pages.parents,
  }),
  personal: ({ helped }, role) => ({
    heading: `Hvor mange timer hjelp trenger ${inside(helped)} i uken?`,
    hint: 'Regn med dag og kveld, hjemme og ute. Natt og hjelper nummer to kommer for seg.',
    why: [
      'Loven har to grenser: minst 32 timer i uken, og minst 25 timer med ett forbehold. Begge tallene er innenfor.',
      neverRoundUp,
      average,
    ],
    counts: {
      yes: [
        'vask, påkledning, mat, toalett, stå opp og legge seg',
        'husarbeid, innkjøp og matlaging',
        'opplæring i daglige gjøremål',
        'støttekontakt, sosialt liv og fritid',
      ],
      no: [
        'helsetjenester hjemme',
        'hjelp på jobb, skole og høyskole',
        ...(role === 'child' || role === 'parent' || role === 'foster'
          ? ['vanlig stell, som andre barn på samme alder også trenger']
          : []),
        ...(role === 'parent' || role === 'foster' ? ['avlastning, som du har svart på for seg'] : []),
      ],
    },
    read: pages.hours,
  }),
  night: ({ helped }) => ({
    heading: `Trenger ${inside(helped)} hjelp om natten?`,
    hint: 'Loven sier ikke når det er natt. Skriv i søknaden hvilke klokkeslett du regner med.',
    why: [
      'Hjelp om natten hører til retten bare når behovet er kontinuerlig. Det er neste spørsmål.',
      'Hjelp om natten tar aldri retten bort. Nødvendig hjelp skal kommunen gi uansett.',
    ],
    read: pages.night,
  }),
  nightContinuous: () => ({
    heading: 'Er behovet om natten kontinuerlig?',
    hint: 'Loven forklarer ikke ordet «kontinuerlig». Er du i tvil, velger du «Vet ikke».',
    why: [
      'Er behovet kontinuerlig, teller timene om natten med. Ellers teller de vanligvis ikke.',
      'Løvemammaene leser det slik: Behovet kan ikke dekkes med korte besøk eller tekniske hjelpemidler.',
      'Velger du «Vet ikke», ser du hva begge svarene gir.',
    ],
    read: pages.night,
  }),
  secondHelper: ({ helped }) => ({
    heading: `Trenger ${inside(helped)} to hjelpere på én gang?`,
    hint: 'Skriv bare timene til hjelper nummer to, på dagen og kvelden.',
    why: [
      'Timene til hjelper nummer to hører til retten bare når behovet er kontinuerlig. Det er neste spørsmål.',
      'Trengs det to også om natten? Kartlegg uken, så blir de timene regnet riktig.',
    ],
    read: pages.twoHelpers,
  }),
  secondHelperContinuous: () => ({
    heading: 'Er behovet for to hjelpere kontinuerlig?',
    hint: 'Loven forklarer ikke ordet «kontinuerlig». Er du i tvil, velger du «Vet ikke».',
    why: [
      'Er behovet kontinuerlig, teller timene til hjelper nummer to med. Ellers teller de vanligvis ikke.',
      'Velger du «Vet ikke», ser du hva begge svarene gir.',
    ],
    read: pages.twoHelpers,
  }),
} satisfies Record<string, Wording>;

/** How hours are answered. `none` is offered where most people need none. */
export const hoursAnswers = {
  none: () => ({ label: 'Nei' }),
  typed: () => ({ label: 'Jeg skriver timene' }),
  some: () => ({ label: 'Ja, og jeg skriver timene' }),
  needs: () => ({ label: 'Bruk timene fra behovskartleggingen' }),
} satisfies Record<string, AnswerWording>;

export const hoursWords = {
  field: 'Timer i uken',
  fieldHint: 'For eksempel 31,5',
  another: 'Skriv inn et annet tall',
  sum: (hours: Hours) =>
    `Kartleggingen gir ${hoursInWords(hours)} i uken her. Endrer du den, følger tallet med.`,
  mapFirst: 'Kartlegg uken først',
  mapText: 'Vet du ikke hvor mange timer det er? Skriv ned uken, så regner vi dem ut.',
  mapAgain: 'Se eller endre kartleggingen',
  aWeek: (hours: Hours) => `${hoursInWords(hours)} i uken`,
  fromNeeds: (hours: Hours) => `${hoursInWords(hours)} i uken, fra kartleggingen`,
} as const;
