// What the search page says. By itself, so that the search carries no other tool's words. Bokmål.

export const search = {
  title: 'Søk',
  lead: 'Søk i sidene, kravene, spørsmålene og ordlisten.',
  description: 'Søk i alt som står på nettstedet. Det du skriver, blir i nettleseren din.',
  label: 'Hva leter du etter?',
  hint: 'Skriv ett eller flere ord. Ingenting du skriver, blir sendt eller lagret.',
  kind: { side: 'Side', krav: 'Krav', spørsmål: 'Spørsmål og svar', ord: 'Ordliste' },
  within: (page: string) => `På siden «${page}»`,
  hits: (count: string, typed: string) => `${count} treff på «${typed}»`,
  oneHit: (typed: string) => `Ett treff på «${typed}»`,
  none: (typed: string) => `Ingen treff på «${typed}». Prøv et annet ord, eller se alle sidene under.`,
  some: 'Ingen treff på alle ordene. Disse passer med noen av dem.',
  more: (count: string) => `Vis ${count} treff til`,
  all: 'Alle sidene',
  needsScript: 'Søket trenger JavaScript. Her er alle sidene.',
} as const;
