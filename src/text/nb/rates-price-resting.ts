// The words of a resting night shift by itself. Bokmål.

export const priceResting = {
  heading: 'Hvilende vakt om natten',
  lead: 'På en hvilende vakt kan assistenten sove. Da er bare en del av tiden betalt.',
  rule: 'Dette følger tariffavtalen for BPA fra 2020: 20 minutter betalt for hver time, og 30 minutter for hver påbegynte halvtime med arbeid. Er en tredel av vakten arbeid, blir hele vakten betalt.',
  check: 'Kontroller regelen i avtalen som gjelder nå.',
  hours: 'Lengden på vakten, i timer',
  calls: 'Minutter med arbeid, for hver gang',
  callsHint: 'Skriv tallene med mellomrom: 20 45. La feltet stå tomt når det ikke er noe arbeid.',
  paid: 'Betalt tid',
  paidHours: (hours: string) => `${hours} timer`,
  pay: 'Lønn for vakten',
  perHour: 'Lønn for hver time på vakt',
  kroner: (amount: string) => `${amount} kr`,
  notIn:
    'Dette er lønn uten tillegg og avgifter. Tilleggene blir betalt for de samme timene. Hvilende vakter er ikke med i prisen over.',
  wageFirst: 'Skriv timelønnen først. Da kan vi regne ut lønnen for vakten.',
  problems: { hours: 'Skriv et tall over 0 og opp til 24.', calls: 'Skriv hele minutter, med mellomrom.' },
} as const;
