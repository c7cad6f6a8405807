// What is said of the example application: where it is opened, in every view of it, and on its papers. Bokmål.

export const example = {
  open: 'Åpne et eksempel',
  about:
    'Eksempelet er en hel søknad fra et foretak som ikke finnes. Slik kan et svar se ut. Kommunen har ikke godkjent svarene.',
  making: 'Lager eksempelet …',
  failed: 'Eksempelet ble ikke laget',
  mark: 'Eksempel – ikke en ekte søknad',
  markText:
    'Foretaket, svarene og dagene er oppdiktet. Slik kan et svar se ut. Kommunen har ikke godkjent svarene.',

  paper: {
    title: 'EKSEMPEL – ikke en ekte søknad',
    text: 'Foretaket, svarene, vedleggene og dagene er oppdiktet.',
    /** In the foot of every page, before the rest of it. */
    foot: (rest: string) => `EKSEMPEL. ${rest}`,
  },
  attachment: {
    title: (what: string) => `EKSEMPEL – ikke et ekte dokument: ${what}`,
    notice: 'Alt i dokumentet er oppdiktet',
    noticeText: 'Det viser hva som kan ligge ved en søknad. Det er ikke laget eller godkjent av noen.',
    days: 'Dager',
    issuedOn: 'Dokumentet er fra',
    expiresOn: 'Gjelder til og med',
    foot: 'EKSEMPEL – ikke et ekte dokument',
  },
} as const;
