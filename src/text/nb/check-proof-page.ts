// The words around what has been proved of the check: the page «Slik er sjekken prøvd». Bokmål.
import type { Family } from '#domain/eligibility/theorems/exhaustive.ts';

export const checkProofPage = {
  years: (age: string) => `${age} år`,

  lead: 'En feil i sjekken kan koste noen friheten. Derfor er reglene i den prøvd på flere måter. Her ser du hva vi har prøvd, og hva vi fant.',
  limits:
    'Prøvene viser at sjekken følger reglene slik vi leser dem. Ingen jurist har gått god for lesningen. Prøvene erstatter ikke et vedtak.',
  law: (date: string) => `Loven er lest slik den var ${date}.`,

  combinations: {
    heading: 'Alle kombinasjoner av svar',
    text: (count: string) =>
      `Loven har få grenser. For hver grense prøver vi verdier på begge sider. Til sammen blir det ${count} kombinasjoner av svar. Alle er prøvd, og alle får ett svar.`,
    table: 'Hvor mange kombinasjoner som får hvert svar',
    outcome: 'Svar',
    count: 'Kombinasjoner',
    families: 'Hvem kombinasjonene gjelder',
    family: {
      persons: 'Den som spør for seg selv, for et barn eller for en annen',
      parents: 'Foreldre og fosterforeldre, med egen hjelp til barnet og avlastning',
    } satisfies Record<Family['id'], string>,
  },

  theorems: {
    heading: 'Det som alltid stemmer',
    ofFacts: 'For alle kombinasjonene',
    ofFactsText: 'Hver setning er prøvd på alle kombinasjonene, og på mange tusen tilfeldige.',
    ofUnknown: 'Når noe er ukjent',
    ofUnknownText: 'Hver setning er prøvd på mange tilfeldige saker der noe av det vi spør om, er ukjent.',
    ofDrafts: 'Når du svarer og ombestemmer deg',
    ofDraftsText: 'Hver setning er prøvd på mange tilfeldige sett med svar.',
  },

  oracle: {
    heading: 'Lest to ganger',
    text: (agreed: string, judged: string) =>
      `Noen som ikke hadde sett sjekken, leste loven på nytt. De skrev reglene som tabeller. De to lesningene gir samme svar og samme timetall for ${agreed} av ${judged} kombinasjoner.`,
  },

  mutation: {
    heading: 'Feil som er satt inn med vilje',
    text: (found: string) =>
      `Vi setter inn små feil i reglene, én om gangen. Minst ${found} av 100 må bli oppdaget. Finner prøvene færre, stopper de.`,
  },

  cases: {
    heading: 'Saker med fasit',
    text: (count: string) =>
      `Disse ${count} sakene er tenkt ut på forhånd, med svaret ved siden av. Sjekken gir det samme svaret.`,
    nth: (id: string) => `Sak ${id}`,
    result: 'Svar',
    hours: 'Timer som teller',
  },

  hash: {
    heading: 'Kjennemerke',
    text: 'Dette er et kjennemerke for alle svarene i rekkefølge. Blir ett svar endret, blir kjennemerket et annet. Det er regnet ut med SHA-256.',
  },

  back: 'Gå til BPA-sjekken',
} as const;
