// Why hours of help count or do not, who gives the help that does not, and how hours are averaged. Bokmål.
import type { CountReason, Service, Standing } from '#domain/needs/counted.ts';

export const needsCounted = {
  heading: 'Timene i uken',
  total: 'Til sammen',
  standing: { counts: 'Teller', depends: 'Uavklart', not: 'Teller ikke' } satisfies Record<Standing, string>,
  limits: 'Loven har grenser ved minst 25 og minst 32 timer i uken.',
  cutOff: 'Tallene er kuttet etter to desimaler. De er aldri rundet opp.',
  byKind: 'Timer i uken, etter hva slags hjelp',
  kind: 'Hjelp',
  hours: 'Timer',
  byPart: 'Timer i uken, etter tid på døgnet',
  part: 'Tid på døgnet',

  use: 'Bruk disse timene i sjekken',
  proceed: 'Fortsett i sjekken',
  linked: 'Sjekken bruker disse timene. Endrer du noe her, endres det der også.',

  why: 'Hva som teller, og hvorfor',
  whyEmpty: 'Her står det hva som teller, når du har skrevet inn tall.',
  ask: 'Spør her:',
  reasons: {
    personal: 'Hjelp i hverdagen teller, både hjemme og ute.',
    nightContinuous: 'Du har svart at behovet om natten er kontinuerlig. Da teller det.',
    nightOpen:
      'Slik vi leser loven, teller hjelp om natten bare når behovet er kontinuerlig. Sjekken spør om det.',
    nightNotContinuous: 'Slik vi leser loven, teller hjelp om natten bare når behovet er kontinuerlig.',
    secondHelperContinuous: 'Du har svart at behovet for to hjelpere er kontinuerlig. Da teller det.',
    secondHelperOpen:
      'Slik vi leser loven, teller en hjelper til bare når behovet er kontinuerlig. Sjekken spør om det.',
    secondHelperNotContinuous: 'Slik vi leser loven, teller en hjelper til bare når behovet er kontinuerlig.',
    respite:
      'Du har foreldreansvar for et barn under 18 år som bor hjemme. Barnet har nedsatt funksjonsevne.',
    respiteOpen: 'Avlastning kan telle for foreldre. Sjekken spør om deg og barnet.',
    respiteFoster: 'Loven krever foreldreansvar. Den sier ikke hva som gjelder for fosterforeldre uten det.',
    respiteNight:
      'Sjekken regner ikke med avlastning om natten. Loven sier ikke klart om den teller. Ta det opp med kommunen.',
    respiteNotParent: 'Avlastning teller for forelderen. Er du forelder, velger du det i sjekken.',
    respiteChildAway: 'Avlastning teller bare når barnet bor hjemme.',
    respiteChildAdult: 'Avlastning teller bare når barnet er under 18 år.',
    respiteChildNotDisabled: 'Avlastning teller bare når barnet har nedsatt funksjonsevne.',
    respiteNoResponsibility: 'Avlastning teller bare for den som har foreldreansvar.',
    respiteSecondHelper: 'Sjekken regner med én avlaster om gangen.',
    away: 'Hjelp på en institusjon er noe annet enn BPA.',
    health: 'Helsehjelp er som regel ikke en del av BPA.',
    school: 'Skolen eller barnehagen skal som regel gi denne hjelpen.',
    work: 'Nav gir som regel denne hjelpen.',
  } satisfies Record<CountReason, string>,
  services: {
    homeHealth:
      'Kommunen, om helsetjenester i hjemmet. Spør også om assistenten kan gjøre enkle helseoppgaver.',
    education: 'Skolen eller barnehagen. Plikten står som regel i loven de følger.',
    workAssistance: 'Nav, om funksjonsassistanse.',
    carerSupport: 'Kommunen, om støtte til pårørende. Avlastning er en del av den.',
    otherHelp: 'Kommunen, om andre tjenester. Skriv det i søknaden.',
    institution: 'Institusjonen, eller kommunen hvis du vil flytte hjem.',
  } satisfies Record<Service, string>,

  average: {
    rule: 'Noe gjelder bare deler av året. Da ganger vi med ukene og deler på 52. Loven sier «per uke», men ikke hvordan et snitt regnes.',
    same: (calendar: string) =>
      `Deler vi på 52,14 uker, blir det ${calendar} som teller. Det endrer ikke hvilken grense du når.`,
    decides: (convention: string, calendar: string, limit: string) =>
      `Her betyr det noe. Med 52 uker blir det ${convention}. Med 52,14 uker blir det ${calendar}. Bare det første når ${limit}. Spør kommunen hvordan den regner.`,
  },
} as const;
