// The questions put to parents and foster parents who ask for respite: about the child and their responsibility. Bokmål.
// @source pasient- og brukerrettighetsloven § 2-1 d first paragraph
import { pages, type Wording } from './check-question-words.ts';

export const childQuestions = {
  childAge: () => ({
    heading: 'Hvor gammelt er barnet?',
    hint: 'Fødselsdatoen gir det sikreste svaret nær 16 og 18 år. Alderen i hele år er også nok.',
    why: [
      'Retten til avlastning som BPA gjelder barn under 18 år.',
      'Er barnet fylt 16 år, er det 2 år eller mindre igjen. Da gir ikke loven et klart svar.',
    ],
    read: pages.parents,
  }),
  childDisabled: () => ({
    heading: 'Har barnet nedsatt funksjonsevne?',
    hint: 'Loven har ingen liste over diagnoser. Du skal ikke skrive noe om helsen her.',
    why: ['Retten til avlastning som BPA gjelder når barnet har nedsatt funksjonsevne.'],
  }),
  childHome: () => ({
    heading: 'Bor barnet hjemme?',
    hint: 'Velg det som passer i dag.',
    why: ['Retten til avlastning som BPA gjelder når barnet bor hjemme.'],
  }),
  parentalResponsibility: (_asked, role) => ({
    heading: 'Har du foreldreansvar for barnet?',
    hint: role === 'foster' ? 'Det har fosterforeldre vanligvis ikke.' : '',
    why: [
      'Loven gir retten til avlastning til den som har foreldreansvar.',
      'Fosterforeldre uten foreldreansvar får ikke et klart svar i loven. Barnet kan likevel ha en egen rett.',
    ],
    read: pages.parents,
  }),
} satisfies Record<string, Wording>;
