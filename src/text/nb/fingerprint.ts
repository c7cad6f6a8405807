// The words beside a digest that is to be compared with another. Bokmål.

export const fingerprint = {
  copy: 'Kopier fingeravtrykket',
  copied: 'Fingeravtrykket er kopiert.',
  notCopied: 'Nettleseren lot oss ikke kopiere. Merk teksten, og kopier den selv.',
} as const;
