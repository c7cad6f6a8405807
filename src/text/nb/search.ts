// What the search page says. By itself, so that the search carries no other tool's words. Bokmål.

export const search = {
  title: 'Søk',
  lead: 'Søk i sidene, kravene, spørsmålene og ordlisten.',
  description: 'Søk i alt som står på nettstedet. Det du skriver, blir i nettleseren din.',
  label: 'Hva leter du etter?',
  hint: 'Skriv ett eller flere ord. Ingenting du skriver, blir sendt eller lagret.',
  kind: {
    page: 'Side',
    section: 'Side',
    event: 'Lov og regler',
    criterion: 'Krav',
    question: 'Spørsmål og svar',
    term: 'Ordliste',
  },
  within: (page: string) => `På siden «${page}»`,
  hits: (count: string, typed: string) => `${count} treff på «${typed}»`,
  oneHit: (typed: string) => `Ett treff på «${typed}»`,
  none: (typed: string) => `Ingen treff på «${typed}». Prøv et annet ord, eller se alle sidene under.`,
  some: 'Ingen treff på alle ordene. Disse passer med noen av dem.',
  more: (count: string) => `Vis ${count} treff til`,
  all: 'Alle sidene',
  needsScript: 'Søket trenger JavaScript. Her er alle sidene.',
  /** Words that say nothing of what is looked for. */
  smallWords:
    'lenge mange mye og i på å for til er jeg du vi dere det den de en et ei som av med om kan må skal hva ' +
    'hvem hvor når hvordan har ha få får min mitt vår din ditt dine deres ikke eller at fra ' +
    'ved også da så der dette denne disse dem deg meg oss seg han hun man noe noen ingen alle ' +
    'hver hvert andre annet samme selv bare mer enn etter før under over inn ut opp ned hvis ' +
    'mens slik derfor men bli blir ble var vil ville kunne skulle gjør gjøre gjelder går gir ' +
    'står sier si ser se skriver viser være',
} as const;
