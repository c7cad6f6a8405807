// What the pages say around the check: titles, descriptions, and what to do without the tool. Bokmål.

export const checkPage = {
  start: {
    title: 'BPA-sjekken',
    description:
      'Svar på noen spørsmål, og se hva loven sier om retten til BPA i saken din. Svarene blir på enheten din.',
  },
  needs: {
    title: 'Behovskartlegging',
    description:
      'Skriv ned hjelpen du trenger i en uke, og se hvor mange timer det blir. Svarene blir på enheten din.',
  },
  needsScript: 'Sjekken trenger JavaScript',
  needsScriptText:
    'Svarene blir regnet på her i nettleseren, og ingen andre får dem. Det går ikke uten JavaScript. Slå det på, eller les sidene under.',
  readInstead: 'Dette kan du lese',
  whatIsBpa: 'Les om BPA, og hvem som har rett',
  howToApply: 'Les om hvordan du søker',
  allQuestions: 'Alle spørsmålene i sjekken',
  allQuestionsText: 'Du kan skrive ut siden og svare på papir. Noen av spørsmålene gjelder bare foreldre.',
} as const;
