// The words of the draft of a complaint: in the first person, each ground by itself. Bokmål.
// @source pasient- og brukerrettighetsloven §§ 2-1 d and 7-5; helse- og omsorgstjenesteloven § 3-8; forvaltningsloven §§ 31 and 42;
// Sivilombudet 19 March 2020, case 2019/1333
import type { ComplaintStanding } from '#domain/eligibility/complaint-deadline.ts';
import type { Role } from '#domain/eligibility/facts.ts';
import type { ComplaintRequest, ComplaintSubject } from '#domain/eligibility/papers.ts';
import type { ConditionId, ConditionStatus } from '#domain/eligibility/result.ts';

const bpa = 'brukerstyrt personlig assistanse (BPA)';

export const complaintLetter = {
  decidedBy: 'Klagen avgjøres av',
  /** Stands where the content names no county governor. */
  countyGovernor: 'Statsforvalteren',
  ifNotChanged: (body: string) => `${body}, hvis kommunen ikke endrer vedtaket`,
  decidedOn: 'Vedtaket er fra',
  knownOn: 'Jeg fikk vite om vedtaket',
  caseNumber: 'Saksnummer',

  complains: {
    self: `Jeg klager på vedtaket om ${bpa}.`,
    represented: `Jeg klager på vedtaket om ${bpa} for en annen. Navnet står over.`,
    child: `Jeg klager på vedtaket om ${bpa} for barnet mitt.`,
    parent: `Jeg klager på vedtaket om ${bpa} for barnet mitt og meg.`,
    foster: `Jeg er fosterforelder. Jeg klager på vedtaket om ${bpa} for barnet og meg.`,
  } satisfies Record<Role, string>,

  rule: 'Fristen for å klage er 4 uker fra jeg visste nok til å klage, eller burde ha visst det. Det står i pasient- og brukerrettighetsloven § 7-5.',
  deadline: {
    running: (day) => `Slik jeg regner, kan jeg klage til og med ${day}.`,
    passed: (day) =>
      `Fristen gikk ut ${day}. Jeg ber om at klagen likevel blir tatt opp. Det åpner forvaltningsloven § 31 for.`,
    yearPassed: (day) =>
      `Fristen gikk ut ${day}. Kan klagen ikke tas opp, ber jeg om at brevet blir sett på som en ny søknad.`,
  } satisfies Record<ComplaintStanding, (day: string) => string>,
  whyLate: ['Derfor er jeg sen'],

  subjectHeading: 'Dette klager jeg på',
  subject: {
    refusal: 'Jeg fikk nei til BPA.',
    hours: 'Jeg fikk for få timer.',
    otherHelp: 'Jeg fikk en annen hjelp enn den som trengs.',
    notHeard: 'Kommunen hørte ikke på meg.',
  } satisfies Record<ComplaintSubject, string>,
  wants: 'Jeg ber om at vedtaket blir endret.',
  wantsHours: (hours: string) => `Jeg ber om at vedtaket blir endret, og om ${hours} BPA i uken.`,
  wantsApart: (figures: string) => `Jeg ber om at vedtaket blir endret. Jeg ber om BPA: ${figures}.`,
  blankSubject: ['Jeg klager på'],

  groundsHeading: 'Derfor mener jeg at vedtaket er feil',
  /** Of all grounds, and of one that is named. */
  blankGrounds: ['Kommunen skrev', 'Det er feil fordi'],
  blankGround: ['Det er feil fordi'],
  standsIn: (provision: string) => `Vilkåret står i ${provision}.`,
  /** What is asked of the municipality, of each condition. */
  ground: {
    livesAtHome: 'BPA er for et liv utenfor institusjon. Jeg ber kommunen vurdere et liv hjemme.',
    legalStay: 'Jeg ber kommunen vise hvilken regel om opphold den bygger på.',
    age: 'Jeg ber kommunen skrive hvilken dag den har regnet alderen fra, og hvorfor.',
    continuation:
      'Den som fikk BPA som en rett før 67 år, har retten også etterpå. Jeg ber kommunen se på vedtakene fra før 67 år.',
    duration:
      'Behovet må vare i mer enn 2 år. Slik jeg leser loven, kan det ha begynt før søknaden. Jeg ber kommunen legge vekt på det legen sier.',
    hours:
      'Loven gir rett fra og med 32 timer i uken, og med ett forbehold fra og med 25 timer. Jeg ber kommunen vise hvilke timer den har regnet med, og hvilke den har holdt utenfor.',
    cost: 'Kommunen må dokumentere at BPA blir vesentlig dyrere. Det er ikke nok å si det. Jeg ber om dokumentasjonen, og om å få vite hva kommunen har sammenlignet med.',
    night:
      'Timer om natten teller når behovet er kontinuerlig. Jeg ber kommunen vurdere behovet konkret, og skrive hvordan den leser ordet.',
    secondHelper:
      'Timene til en ekstra hjelper teller når behovet er kontinuerlig. Jeg ber kommunen vurdere behovet konkret, og skrive hvordan den leser ordet.',
    childDisabled: 'Jeg ber kommunen skrive hva den bygger på når det gjelder barnets funksjonsevne.',
    childAtHome: 'Jeg ber kommunen skrive hva den bygger på når det gjelder hvor barnet bor.',
    childUnder18: 'Jeg ber kommunen vurdere hjelpen både før og etter at barnet fyller 18 år.',
    parentalResponsibility:
      'Loven bruker ordet «foreldreansvar». Jeg ber kommunen skrive hvordan den leser det. Barnet kan også ha en egen rett, og den må vurderes for seg.',
    respiteLasts:
      'Barnet fyller snart 18 år. Loven sier ikke hva det betyr for kravet om mer enn 2 år. Jeg ber kommunen vurdere det.',
    hoursOfTwo:
      'Loven sier ikke om timene til barnet og til meg skal legges sammen. Jeg ber kommunen vurdere dem samlet, og skrive hvorfor hvis den ikke gjør det.',
    leader:
      'Loven krever ikke at den som trenger hjelpen, leder selv. En medarbeidsleder kan gjøre det når ordningen er brukerstyrt nok. Jeg ber kommunen vurdere det.',
  } satisfies Record<ConditionId, string>,
  /** How the writer sees the condition, by what the check says of it. */
  standing: {
    met: 'Slik jeg ser det, er vilkåret oppfylt.',
    open: 'Slik jeg leser loven, svarer den ikke klart. Jeg ber kommunen svare, og skrive hvorfor.',
    notMet: 'Jeg ber kommunen vise hvilke opplysninger den bygger på.',
    unknown: 'Jeg ber kommunen vise hvilke opplysninger den bygger på.',
  } satisfies Record<ConditionStatus, string>,
  otherwise:
    'Også uten en rett etter § 2-1 d skal kommunen vurdere BPA. Den skal ha BPA å tilby etter helse- og omsorgstjenesteloven § 3-8.',

  requestsHeading: 'Dette ber jeg om',
  request: {
    express:
      'Jeg ber kommunen vurdere hvert vilkår i § 2-1 d uttrykkelig. Sivilombudet sa 19. mars 2020 at kommunen må gjøre det (sak 2019/1333).',
    papers: 'Jeg ber om kopi av dokumentene i saken.',
    delay: 'Jeg ber om at vedtaket skal vente til klagen er avgjort. Det åpner forvaltningsloven § 42 for.',
  } satisfies Record<ComplaintRequest, string>,
  sendOn: (body: string) =>
    `Jeg ber kommunen se på saken på nytt. Endrer den ikke vedtaket, ber jeg om at klagen blir sendt til ${body}.`,
  more: 'Jeg kan komme til å sende mer senere.',
} as const;
