// The words around Prisregulering: what the call says and leaves open, what else to know of indices, and the page without scripts.
// Bokmål.

export const indexationPage = {
  title: 'Prisregulering',
  description: 'Regn ut hva en timepris blir når den følger en indeks, og se metodene side om side.',
  needsScript: 'Utregningen trenger JavaScript',
  needsScriptText:
    'Prisen blir regnet ut i nettleseren din. Det går ikke uten JavaScript. Slå det på, eller bruk en annen nettleser.',
  readInstead: 'Dette kan du lese uten JavaScript',
  call: {
    heading: 'Hva utlysningen sier, og hva den ikke sier',
    lead: (call: string) => `Dette gjelder ${call}.`,
    nothing: 'Utlysningen sier ikke hvordan prisen blir regulert.',
    terms: {
      index: 'Hvilken indeks',
      month: 'Hvilken måned',
      publication: 'Hvilken publisering',
      validFrom: 'Fra hvilken dato',
      calculation: 'Hvilken metode og avrunding',
    },
    notSet: 'ikke fastsatt',
    whyMonth:
      'Indeksen for en måned kommer rundt den 10. i måneden etter. En pris fra 1. mars kan derfor tidligst bygge på januar.',
    standard:
      'Standarden NS 8435 har et kapittel om pris og betaling. Teksten er til salgs hos Standard Norge. Vi har ikke lest kapittelet, og vi siterer det ikke.',
    readOn: 'Les mer',
    criterion: 'Kravet om regulering av prisen',
    termsPage: 'Vilkårene i utlysningen',
    covers: 'Hva timeprisen dekker',
  },
  series: {
    heading: 'Før du bruker tallene',
    notes: [
      {
        heading: 'To serier for det samme',
        text: 'Konsumprisindeksen fikk nytt basisår i 2026. Den gamle serien har 2015 som 100, og den nye har 2025 som 100. Tar du det første tallet fra den gamle og det siste fra den nye, blir prisen mer enn en firedel for lav.',
      },
      {
        heading: 'Endringen kan avvike fra den publiserte',
        text: 'Statistisk sentralbyrå advarer selv: Når en serie har fått nytt basisår, kan endringer som er regnet ut fra den, avvike fra dem som er publisert. Avtalen bør derfor si hvilke tall som gjelder.',
      },
    ],
    sources: 'Kilder',
    licence:
      'Tallene fra Statistisk sentralbyrå kan brukes av alle som oppgir kilden. Lisensen heter Creative Commons (CC) Navngivelse (BY) 4.0.',
  },
} as const;
