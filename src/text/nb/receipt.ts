// The receipt of a package that was made: how to know it again, where it goes, and what to keep. Bokmål.

export const receipt = {
  heading: 'Kvittering',
  file: 'Fil',
  size: 'Størrelse',
  fingerprint: 'Fingeravtrykk (SHA-256)',
  fingerprintText:
    'Skriv det ned, eller kopier det inn i meldingen til kommunen. Da kan begge se at det er samme fil.',
  noFingerprint: 'Kunne ikke regnes ut her. Kontroll viser det når dere velger filen.',
  send: 'Send pakken til',
  keep: 'Dette tar dere vare på',
  keepText: 'Zip-filen, den signerte siden og fingeravtrykket.',
  keepDraftText: 'Zip-filen og fingeravtrykket.',
  original: 'Filen, ikke nettleseren, er originalen. Nettleseren kan miste utkastet uten å si fra.',
  check: 'Kontroller pakken',
} as const;
