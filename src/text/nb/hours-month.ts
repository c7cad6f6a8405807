// The words of the month in the hours account, and of the shares of its hours. Bokmål.

export const hoursMonth = {
  heading: 'Måneden',
  before: 'Måneden før',
  after: 'Måneden etter',
  now: 'Denne måneden',
  sums: 'Timene i måneden',
  granted: 'Timer du har',
  used: 'Ført på vakter',
  left: 'Igjen av månedens timer',
  over: 'Mer enn månedens timer',
  grantedHow: 'Timene du har, er regnet ut fra timer i uken og antall dager i måneden.',
  shifts: 'Vaktene',
  shiftsOf: (month: string) => `Vaktene i ${month}`,
  none: 'Det er ingen vakter i måneden. Legg inn vakter under «Uken» eller «Faste vakter».',
} as const;

export const hoursShares = {
  heading: 'Kveld, helg og høytid',
  lead: 'Timer om kvelden kan også være timer i helgen. Derfor kan du ikke legge dem sammen.',
  kind: 'Når og hvor',
  hours: 'Timer',
  share: 'Andel',
  kinds: {
    eveningNight: 'Kveld og natt, klokken 17–06',
    weekend: 'Lørdag og søndag, uten helligdager',
    holiday: 'Helligdager',
    abroad: 'I utlandet',
  },
  percent: (share: string) => `${share} prosent`,
  eveningHow: 'Klokken 17–06 er et eksempel. Avtalen hos leverandøren kan si noe annet.',
  assistants: 'Timer på hver assistent',
  assistant: 'Hvem',
} as const;
