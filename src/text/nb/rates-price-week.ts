// The words of the week that shares are computed from: its shifts, and what they come to over a year. Bokmål.

export const priceWeek = {
  lead: 'Skriv vaktene i en vanlig uke. Vi legger uken over et helt år i kalenderen.',
  empty: 'Ingen vakter ennå.',
  days: ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag', 'Søndag'],
  shift: (nth: number) => `Vakt ${nth}`,
  weekday: 'Dag',
  from: 'Fra',
  to: 'Til',
  overMidnight: 'En vakt som slutter før den begynner, slutter dagen etter.',
  add: 'Legg til en vakt',
  full: 'Det er ikke plass til flere vakter.',
  remove: (nth: number) => `Fjern vakt ${nth}`,
  removed: (what: string) => `${what} er fjernet.`,
  undo: 'Angre',
  year: 'Året i kalenderen',
  eveningFrom: 'Kvelden begynner klokka',
  nightTo: 'Natten slutter klokka',
  assumed: 'Kveld fra klokka 17 og natt til klokka 06 er en antakelse. Kontroller tidene i tariffavtalen.',
  calendar: (year: string, saturdays: number, sundays: number, holidays: number, onWeekend: number) =>
    `${year} har ${saturdays} lørdager, ${sundays} søndager og ${holidays} helligdager. ${onWeekend} av helligdagene er på en lørdag eller søndag.`,
  moreHolidays: 'Noen avtaler regner flere dager som helligdager, som påskeaften. De er ikke med her.',
  shares: (eveningNight: string, weekend: string, holiday: string) =>
    `Det gir ${eveningNight} % på kveld og natt, ${weekend} % på lørdag og søndag, og ${holiday} % på helligdager.`,
} as const;
