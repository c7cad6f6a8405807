// The words of the check around its questions: the start, the way on, the ledger, answers that are wrong. Bokmål.
import type { DayProblemCode } from '#domain/shared/read-day.ts';
import { formatDate } from '../format.ts';

export const check = {
  name: 'BPA-sjekken',
  title: {
    question: (number: number, of: number) => `BPA-sjekken – spørsmål ${number} av ${of}`,
    withProblem: (title: string) => `Feil: ${title}`,
  },
  kicker: (number: number, of: number) => `Spørsmål ${number} av ${of}`,
  proceed: 'Fortsett',
  proceedToResult: 'Lagre og gå til resultatet',
  back: 'Tilbake',
  backToResult: 'Tilbake til resultatet',
  opensInNewTab: (label: string) => `${label} (åpnes i ny fane)`,
  why: 'Hvorfor spør vi?',
  counts: 'Dette teller',
  countsNot: 'Dette teller vanligvis ikke',
  opening: 'Åpner …',
  unopened: {
    heading: 'Vi fikk ikke hentet denne delen',
    text: 'Svarene dine er her fortsatt. Sjekk at du er på nett, og prøv igjen.',
    retry: 'Prøv igjen',
  },
  fault: {
    heading: 'Noe gikk galt her',
    text: 'Svarene dine står i minnet så lenge siden er åpen. Gå tilbake, og prøv igjen. Laster du siden på nytt, blir de borte.',
    reload: 'Last siden på nytt',
  },
  faultOfAll: {
    heading: 'Noe gikk galt på siden',
    text: 'Virker ikke siden lenger, kan du laste den på nytt. Svar du ikke har tatt vare på, blir da borte.',
    reload: 'Last siden på nytt',
  },

  answer: {
    problemHeading: 'Noe mangler eller må rettes',
    choose: 'Velg et svar, eller velg «Vet ikke».',
    chooseAlso: 'Velg det som passer, eller velg «Ingen av disse, eller vet ikke».',
    birthDate: 'Fødselsdato',
    day: 'Dag',
    month: 'Måned',
    year: 'År',
    years: 'Alder i hele år',
    yearsProblem: 'Skriv alderen i hele år, fra 0 til 120.',
  },
  birthDateProblem: {
    empty: 'Skriv fødselsdatoen, eller velg «Vet ikke».',
    notADay: 'Skriv en dag som finnes, med fire sifre i året. For eksempel 8. 3. 1990.',
    tooLate: 'Fødselsdatoen kan ikke være i fremtiden.',
    tooEarly: 'Datoen gir en alder over 120 år. Se over året.',
  } satisfies Record<DayProblemCode, string>,

  ledger: {
    heading: 'Slik ser det ut nå',
    lead: 'Her ser du vilkårene i loven. De fylles ut mens du svarer.',
    unknown: 'Ikke kjent ennå',
    settled: 'Svarene dine er nok til et resultat. Resten av spørsmålene kan ikke endre det.',
    toResult: 'Se resultatet nå',
    soFar: 'Se resultatet så langt',
    forDay: (day: string) => `Sjekket for ${formatDate(day)}.`,
  },

  answers: {
    change: 'Endre',
    changeNamed: (question: string) => `Endre: ${question}`,
  },
} as const;
