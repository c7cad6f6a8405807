// The words that stand around every view of the hours account. Bokmål.

export const hours = {
  name: 'Timeregnskap',
  title: (siteName: string) => `Timeregnskap – ${siteName}`,
  menu: 'Deler av regnskapet',
  views: {
    week: 'Uken',
    month: 'Måneden',
    year: 'Året',
    granted: 'Timene du har',
    fill: 'Faste vakter',
    list: 'Lim inn en liste',
    report: 'Rapport',
    keeping: 'Ta vare på',
  },
  undo: 'Angre',
  /** In another view than the one it was done in. */
  undoLast: 'Du kan angre det siste du gjorde.',
  undone: 'Angret. Regnskapet er som før.',
  undoBefore: 'Angre det før også',
  opening: 'Åpner …',
  unopened: {
    heading: 'Vi fikk ikke åpnet denne delen',
    text: 'Sjekk at du er på nett. Timene står her fortsatt.',
    retry: 'Prøv igjen',
  },
  fault: {
    heading: 'Noe gikk galt i regnskapet',
    text: 'Det du har husket på enheten eller lagret til fil, er trygt. Resten er bare på denne siden.',
    reload: 'Last siden på nytt',
  },
  erased: 'Regnskapet på siden er slettet.',
  problemHeading: 'Rett dette først',
  example: {
    heading: 'Dette er et eksempel',
    text: 'Timene og initialene er funnet på. Du kan prøve alt her. Ditt eget regnskap er ikke rørt.',
    end: 'Lukk eksempelet',
  },
} as const;
