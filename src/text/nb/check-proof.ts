// What has been proved of the check, a plain sentence for each theorem. Bokmål.
import type { DraftTheoremId } from '#domain/eligibility/theorems/of-drafts.ts';
import type { UnknownTheoremId } from '#domain/eligibility/theorems/of-unknown.ts';
import type { FactTheoremId } from '#domain/eligibility/theorems/prove.ts';

/** True of any facts, all of them known. */
export const theoremsOfFacts = {
  moreHoursNeverWorse:
    'Flere timer som teller, gir aldri et dårligere svar. Det er ett unntak: Et åpent spørsmål kan bli avklart med nei når kommunen har dokumentert kostnaden.',
  moreHoursNeverTakeRight: 'Flere timer tar aldri fra noen en rett.',
  hoursThatDoNotCount: 'Timer som ikke teller, endrer aldri svaret.',
  countedOnce: 'Hver time som teller, er regnet med én gang, og ingenting er rundet av.',
  onlyLimitsMatter:
    'Bare grensene på 25 og 32 timer betyr noe. Mellom grensene gir alle timetall samme svar.',
  limitsInside: 'Akkurat 25 timer og akkurat 32 timer er nok.',
  justUnderIsUnder: 'Mangler det en hundredels time på en grense, er den ikke nådd.',
  bettermentsNeverWorse:
    'Har kommunen ikke dokumentert kostnaden, gir bedre vilkår aldri et dårligere svar. Det gjelder lengre behov, en leder, varig opphold, et svar i tide, å flytte hjem og kontinuerlig behov.',
  costNeverHelps: 'Dokumentert kostnad betyr bare noe fra 25 til under 32 timer, og gir aldri et bedre svar.',
  twoYearsNotBeyond: 'Akkurat 2 år er ikke mer enn 2 år.',
  onlySideOf67: 'Alderen betyr bare noe ved 67 år.',
  whoAsksIsNothing: 'Svaret er det samme om du spør for deg selv, for et barn eller for en du representerer.',
  childIsForParents: 'Det du svarer om et barn, endrer bare svaret for foreldre og fosterforeldre.',
  fosterAsParent: 'En fosterforelder med foreldreansvar får samme svar som en forelder.',
  placeIsNothing: 'En samlokalisert bolig gir samme svar som et annet hjem.',
  coLeaderLeads: 'En medarbeidsleder gir samme svar som å lede selv.',
  grantsAlike:
    'BPA gitt som en rett varer, også når den ble gitt mellom 25 og 32 timer. BPA gitt etter skjønn gir ingen rett etter 67 år.',
  continuationFrom2020: 'Før 1. juli 2020 varer ingen rett etter 67 år.',
  sameInEveryYear:
    'Har du ikke fått BPA som en rett, gir sjekken samme svar for alle år siden 2015. Ordlyden fra før 1. juli 2020 er ikke kontrollert.',
  oneOutcomeWithProvision: 'Alle svar hviler på én regel og ett sted i loven.',
  rightHasItsConditions: 'Ingen får høre om en rett uten at hvert vilkår er oppfylt.',
  continuationHasItsConditions: 'Ingen får høre at retten varer etter 67 år uten at hvert vilkår er oppfylt.',
  noHasAReason: 'Ingen får høre at retten mangler, uten en grunn som står i loven.',
  openHasAQuestion: 'Når svaret er at det må vurderes, er det noe bestemt som loven lar stå åpent.',
  otherServiceOnlyAway:
    'Bare den som bor på institusjon og ikke vil flytte hjem, får svar om en annen tjeneste.',
} satisfies Record<FactTheoremId, string>;

/** True when some of the facts are not known. */
export const theoremsOfUnknown = {
  unknownIsItsAnswers: '«Vet ikke» gir nøyaktig de svarene som kan bli riktige når du får vite det.',
  answeringNeverAdds: 'Å svare på et spørsmål gjør aldri et nytt svar mulig.',
  hoursKnownWhenSure: 'Timetallet vises bare når det ikke kan bli et annet.',
  decisiveFactsSuffice: 'De opplysningene som avgjorde, er nok. De andre kunne ikke ha endret svaret.',
  decisiveFactsAllNeeded: 'Ingen av opplysningene som avgjorde, kan utelates.',
  questionWhileOpen: 'Så lenge flere svar er mulige, peker sjekken på et spørsmål du ikke har svart på.',
  changesGiveTheirOutcome: 'Hver endring som sjekken nevner, gir det svaret som står der, og det er bedre.',
  changesAreSmallest: 'Ingen mindre endring av det samme gir like godt svar.',
  changesAreHonest: 'Sjekken foreslår aldri å endre alder, rolle, opphold, barnet eller et gammelt vedtak.',
  changesAreWithinReach:
    'Sjekken nevner aldri mer enn 7 timer ekstra i uken, og aldri hjelp du ikke har skrevet timer for. Varer behovet 2 år eller kortere, nevner den aldri et lengre behov.',
  ledgerAgreesWithOutcome: 'Alle hovedvilkårene er oppfylt når svaret er en rett, og bare da.',
  ledgerHoldsHoweverItTurnsOut: 'Et vilkår som er avklart, endrer seg ikke når resten blir kjent.',
} satisfies Record<UnknownTheoremId, string>;

/** True of whatever is answered, in whatever order. */
export const theoremsOfDrafts = {
  anyAnswersHaveAResult: 'Alle svar gir et resultat, på alle dager siden 1. januar 2015.',
  secondThoughtsLeaveNoTrace: 'Endrer du et svar og så tilbake, er alt som før.',
  orderIsNothing: 'Rekkefølgen du svarer i, betyr ingenting.',
  whatNeverCountsNeverDecides:
    'Det som ikke teller, avgjør aldri: helsetjenester, skole, jobb, flytting og det du har fra før.',
  notAskedNeverDecides: 'Et gammelt svar på et spørsmål som ikke lenger stilles, avgjør aldri.',
  allAnsweredLeavesOnlyUnknown: 'Har du svart sikkert på alt, er det bare ett svar.',
} satisfies Record<DraftTheoremId, string>;
