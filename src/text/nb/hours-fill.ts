// The words of laying in shifts that come again every week. Bokmål.

export const hoursFill = {
  heading: 'Faste vakter',
  lead: 'Skriv klokkeslettene én gang, og velg dagene. Da er hele perioden ført.',
  days: 'Hvilke dager',
  weekdays: ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag', 'Søndag'],
  noDays: 'Velg minst én dag.',
  from: 'Fra og med',
  to: 'Til og med',
  dayParts: { day: 'Dag', month: 'Måned', year: 'År' },
  turned: 'Den siste dagen er før den første.',
  tooLong: 'Velg høyst to år om gangen.',
  add: 'Legg inn vaktene',
  again: 'Har dagene ulike klokkeslett? Legg inn de like dagene sammen, og så de neste.',
  full: 'Det blir flere vakter enn regnskapet har plass til. Velg en kortere periode.',
  told: (count: number) => (count === 1 ? 'Én vakt er lagt inn.' : `${count} vakter er lagt inn.`),
  undone: 'Angret. Vaktene er tatt ut igjen.',
  leftOut: (count: number) =>
    count === 1
      ? 'Én ble hoppet over. Samme person har en vakt da.'
      : `${count} ble hoppet over. Samme person har en vakt da.`,
  nothing: 'Ingen vakter ble lagt inn.',
  see: 'Se uken',
} as const;
