// The words for what the domain knows as codes: kinds, choices, findings and their reasons. Bokmål.
import type { CallStatus } from '#domain/call/call.schema.ts';
import type { CriterionKind, Origin, Phase } from '#domain/call/criterion.schema.ts';
import type { FindingReason, FindingStatus } from '#domain/self-assessment/assess.ts';
import type { Choice } from '#domain/self-assessment/choice.ts';

export const domain = {
  kind: {
    avvisningsgrunn: 'Avvisningsgrunn',
    kvalifikasjonskrav: 'Kvalifikasjonskrav',
    kontraktsvilkår: 'Kontraktsvilkår',
    formkrav: 'Formkrav',
  } satisfies Record<CriterionKind, string>,

  kindPlural: {
    avvisningsgrunn: 'Avvisningsgrunner',
    kvalifikasjonskrav: 'Kvalifikasjonskrav',
    kontraktsvilkår: 'Kontraktsvilkår',
    formkrav: 'Formkrav',
  } satisfies Record<CriterionKind, string>,

  kindMeaning: {
    avvisningsgrunn: 'Forhold som kan gjøre at kommunen avviser søknaden.',
    kvalifikasjonskrav: 'Dette må dere vise at dere oppfyller når dere søker.',
    kontraktsvilkår: 'Dette godtar dere når dere søker. Dere oppfyller det når dere leverer tjenesten.',
    formkrav: 'Slik skal søknaden leveres.',
  } satisfies Record<CriterionKind, string>,

  phase: {
    søknad: 'Når dere søker',
    kontrakt: 'Når kontrakten inngås',
    drift: 'Mens dere leverer tjenesten',
    'ved behov': 'Ved behov',
    opphør: 'Når kontrakten tar slutt',
  } satisfies Record<Phase, string>,

  origin: {
    lysarkene: 'Fra kommunens lysark',
    utlysningen: 'Fra utlysningen',
    lov: 'Følger av lov',
    forslag: 'Forslag – ikke fastsatt av kommunen',
  } satisfies Record<Origin, string>,

  callStatus: {
    utkast: 'Utkast',
    åpen: 'Åpen for søknader',
    lukket: 'Lukket',
    historisk: 'Avsluttet',
  } satisfies Record<CallStatus, string>,

  choice: {
    met: 'Oppfylt',
    partly: 'Delvis oppfylt',
    notYet: 'Ikke oppfylt ennå',
    notRelevant: 'Ikke aktuelt for oss',
    accepted: 'Vi godtar vilkåret',
    acceptedWithReservation: 'Vi godtar med forbehold',
    notAccepted: 'Vi godtar ikke vilkåret',
    doesNotApply: 'Gjelder ikke oss',
    applies: 'Gjelder oss',
    ready: 'På plass',
    notReady: 'Ikke på plass ennå',
  } satisfies Record<Choice, string>,

  finding: {
    met: 'I orden etter svarene',
    needsJudgement: 'Kommunen må vurdere',
    notMet: 'Ikke oppfylt',
    missing: 'Mangler noe',
  } satisfies Record<FindingStatus, string>,

  reason: {
    notAnswered: 'Kravet er ikke besvart.',
    noExplanation: 'Svaret er ikke forklart.',
    noEvidence: 'Dere har ikke lagt ved dokumentasjon.',
    documentShowsIt: 'Dokumentasjonen avgjør. Kommunen kontrollerer den.',
    declared: 'Erklæringen er nok.',
    personMustJudge: 'Kravet er skjønnsmessig. Kommunen vurderer forklaringen og dokumentasjonen.',
    partlyMet: 'Dere oppfyller kravet delvis. Kommunen vurderer om det er nok.',
    saidNotRelevant: 'Dere mener at kravet ikke gjelder. Kommunen vurderer om det stemmer.',
    reservation: 'Dere har tatt forbehold. Kommunen vurderer om det kan godtas.',
    exclusionApplies: 'Avvisningsgrunnen gjelder. Kommunen vurderer hva dere har gjort for å rette opp.',
    notMetYet: 'Dere oppfyller ikke kravet ennå.',
    termNotAccepted: 'Dere godtar ikke vilkåret.',
    notReadyYet: 'Dette er ikke på plass ennå.',
    noPlan: 'Det står ikke hva dere vil gjøre.',
    noPlanDay: 'Det står ikke når det skal være på plass.',
    planDayUnreadable: 'Vi forstår ikke dagen det skal være på plass.',
    evidenceTooOld: 'Et dokument blir for gammelt før søknadsfristen. Kommunen vurderer om det kan godtas.',
    evidenceExpired:
      'Et dokument gjelder ikke lenger på søknadsfristen. Kommunen vurderer om det kan godtas.',
    evidenceAfterDeadline: 'Et dokument er fra etter søknadsfristen. Dagen er fram i tid.',
    evidenceExpiresBeforeStart: 'Et dokument slutter å gjelde før oppstart. Det må fornyes.',
    evidenceKindUnknown: 'Dere har ikke sagt hvilket dokument en fil er.',
    evidenceDayUnreadable: 'Vi forstår ikke dagen som et dokument skal vurderes etter.',
    evidenceDayUnknown: 'Dere har ikke skrevet dagen som et dokument skal vurderes etter.',
    deadlineUnknown: 'Et dokument kan ikke vurderes ennå. Søknadsfristen er ikke kjent.',
    startUnknown: 'Vi kan ikke se om et dokument gjelder lenge nok. Dagen for oppstart er ikke kjent.',
  } satisfies Record<FindingReason, string>,

  notSettled: 'ikke fastsatt',
  notKnown: 'ikke kjent',
} as const;
