// What keeps a price from being regulated, and what to do. Bokmål.
import type { IndexationCode } from '#domain/rates/indexation-draft.ts';

export const indexationProblems = {
  empty: 'Skriv et tall.',
  notANumber: 'Skriv et tall med sifre, for eksempel 103,5.',
  negative: 'Skriv et tall som er 0 eller større.',
  tooManyDecimals: 'Skriv høyst seks sifre etter kommaet.',
  unclearPoint: 'Skriv komma foran desimalene og mellomrom mellom tusener: 1234,50 eller 1\u00a0234,50.',
  zero: 'Skriv et tall som er større enn 0.',
  moreThanOre: 'Skriv høyst to sifre etter kommaet.',
  tooMuch: 'Tallet er for stort. Skriv et mindre tall.',
  notAYear: 'Skriv et år med fire sifre, fra 2000.',
  toBeforeFrom: 'Skriv en måned som ikke er før måneden prisen bygger på.',
  firstNotAfterFrom: 'Skriv en måned som er etter måneden prisen bygger på.',
  firstAfterTo: 'Skriv en måned som ikke er etter måneden prisen reguleres til.',
  otherQuarter: 'Lønn kan bare sammenlignes i det samme kvartalet. Velg to måneder i samme kvartal.',
  beforeFirst: 'Tallene våre begynner senere. Skriv tallet selv.',
  afterLast: 'Vi har ikke dette tallet ennå. Skriv tallet selv.',
  notFound: 'Vi har ikke funnet dette tallet. Skriv tallet selv.',
  afterEnd: 'Serien sluttet før denne måneden. Velg en annen indeks.',
  noChange: 'Vi mangler indeksen. Skriv endringen slik den er publisert.',
} satisfies Record<IndexationCode, string>;
