// The words of the view where all answers are looked over before they are packed. Bokmål.

export const checkView = {
  change: 'Endre',
  changeNamed: (what: string) => `Endre ${what}`,
  gaps: (count: number) => (count === 1 ? 'Én ting mangler' : `${count} ting mangler`),
  gapsText: 'Velg det som mangler for å gå til spørsmålet. Dere kan også laste ned et utkast som det er.',
  concerns: (count: number) => (count === 1 ? 'Ett svar er svakt' : `${count} svar er svake`),
  concernsText:
    'Søknaden kan leveres slik. Kommunen vurderer svarene, og noen av dem kan koste dere godkjenningen.',
  noGaps: 'Ingenting mangler',
  noGapsText: 'Alle spørsmål er besvart. Dere kan lage den ferdige pakken.',
  answer: 'Svar',
  explanation: 'Forklaring',
  plan: 'Plan',
  planDate: 'Når skal det være på plass?',
  empty: 'Ikke fylt ut',
  noFiles: 'Ingen vedlegg',
  toPackage: 'Gå til søknadspakken',
} as const;
