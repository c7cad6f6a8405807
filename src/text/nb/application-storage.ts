// What is said of the browser's storage when it fails a draft, and of what it promises. Bokmål.

export const storage = {
  heldUp: {
    heading: 'Lukk de andre fanene',
    text: 'Siden er åpen i en annen fane, med en eldre versjon. Lukk den fanen. Da går vi videre her av oss selv.',
  },
  outdated: {
    heading: 'Siden er kommet i ny versjon',
    text: 'Alt dere har skrevet, står her. For å skrive videre laster dere siden på nytt.',
    unsaved: 'Det siste dere skrev, er ikke lagret. Ta en kopi av det før dere laster siden på nytt.',
    readOnly: 'Dere kan lese utkastet og laste ned pakken. Lagre kan dere ikke med denne versjonen.',
    reload: 'Last siden på nytt',
  },
  /** Of what the browser has promised; nothing is said before it has been asked. */
  kept: 'Nettleseren har lovet å ikke slette utkastet av seg selv.',
  notPromised:
    'Nettleseren lover ikke å ta vare på utkastet. I et privat vindu forsvinner alt når dere lukker vinduet. Last ned pakken når dere tar pause.',
  takenOver: 'Nå kan dere skrive her.',
  exportNow: 'Last ned pakken nå',

  lostDraft: {
    heading: 'Utkastet er borte fra nettleseren',
    text: (when: string) =>
      `Det ble sist lagret ${when}. Nettleseren har slettet det, eller noen har slettet nettleserdata.`,
    exported: (when: string) => `Dere lastet det sist ned som fil ${when}. Den filen kan dere åpne igjen.`,
    notExported:
      'Vi vet ikke om dere har lastet ned pakken. Se etter en fil med navn som begynner på «soknadspakke».',
  },
  stillHere: 'Gå til utkastet, som fortsatt står i denne fanen',

  lostFiles: {
    heading: (count: number) =>
      count === 1 ? 'Innholdet i ett vedlegg mangler' : `Innholdet i ${count} vedlegg mangler`,
    text: 'Det ligger ikke lenger i nettleseren. Legg samme fil ved på nytt der den hører til, så er alt som før. Svarene og de andre filene er trygge.',
    at: (name: string, where: string) => `${name}, under ${where}`,
    mark: 'Mangler',
  },

  noRoom: {
    heading: 'Nettleseren har ikke plass til filen',
    text: 'Svarene og filene fra før er trygge. Last ned pakken nå, eller fjern filer dere ikke trenger. Prøv så igjen.',
    erases: 'Når dere prøver igjen, slettes filer dere har fjernet, for godt.',
    retry: 'Prøv å legge ved igjen',
    withSize: (name: string, size: string) => `${name} (${size})`,
  },
} as const;
