// The words of the letter of application: in the first person, and of the need rather than of the person. Bokmål.
// @source pasient- og brukerrettighetsloven §§ 2-1 d and 3-1; helse- og omsorgstjenesteloven § 3-8; forvaltningsloven § 11 a

import type { Leader, Role } from '#domain/eligibility/facts.ts';
import type { Outcome } from '#domain/eligibility/judge.ts';
import type { AskedBy } from '#domain/eligibility/named-hours.ts';

const bpa = 'brukerstyrt personlig assistanse (BPA)';

export const applicationLetter = {
  /** What is asked for. `self` is also for one who has not said. */
  asks: {
    self: `Jeg søker om ${bpa}.`,
    represented: `Jeg søker om ${bpa} for en annen. Navnet står over.`,
    child: `Jeg søker om ${bpa} for barnet mitt.`,
  } satisfies Record<Exclude<Role, 'parent' | 'foster'>, string>,
  /** A parent asks for what the answers name: the child's own help, respite, or both. */
  asksAsParent: {
    parent: {
      own: `Jeg søker om ${bpa} for barnet mitt.`,
      respite: `Jeg søker om avlastning for meg som forelder, organisert som ${bpa}.`,
      both: `Jeg søker om ${bpa} for barnet mitt. Jeg søker også om avlastning for meg, organisert som BPA.`,
      none: `Jeg er forelder. Jeg søker om ${bpa}.`,
    },
    foster: {
      own: `Jeg er fosterforelder. Jeg søker om ${bpa} for barnet.`,
      respite: `Jeg er fosterforelder. Jeg søker om avlastning, organisert som ${bpa}.`,
      both: `Jeg er fosterforelder. Jeg søker om ${bpa} for barnet, og om avlastning organisert som BPA.`,
      none: `Jeg er fosterforelder. Jeg søker om ${bpa}.`,
    },
  } satisfies Record<'parent' | 'foster', Record<AskedBy, string>>,
  /** The Act does not say that the hours of two are added: each has its own figure. */
  hoursToChild: (hours: string) => `${hours} i uken til barnet`,
  hoursOfRespite: (hours: string) => `${hours} avlastning i uken`,
  asksHours: (hours: string) => `Jeg ber om ${hours} i uken.`,
  asksHoursApart: (figures: string) => `Jeg ber om ${figures}.`,
  asksNoHours: 'Jeg vil gjerne regne ut timene sammen med kommunen.',
  alsoNotCounted:
    'Det trengs også annen hjelp. Den står for seg i tabellen. Jeg ber kommunen vurdere den også.',

  groundsHeading: 'Hvorfor jeg søker',
  /** When there is one outcome. */
  grounds: {
    RETT: [
      'Behovet er stort, og det varer i mer enn 2 år. Slik jeg leser pasient- og brukerrettighetsloven § 2-1 d, gir den rett til BPA.',
      'Jeg ber kommunen vurdere hvert vilkår i § 2-1 d.',
    ],
    RETT_VIDEREFORT: [
      'BPA ble gitt som en rett før 67 år. Da varer retten også etter 67 år. Det står i pasient- og brukerrettighetsloven § 2-1 d første ledd.',
      'Jeg ber om at BPA fortsetter.',
    ],
    RETT_MED_KOSTNADSFORBEHOLD: [
      'Behovet er på minst 25 timer i uken, og det varer i mer enn 2 år. Slik jeg leser pasient- og brukerrettighetsloven § 2-1 d, gir den rett til BPA.',
      'Loven har ett forbehold. Det gjelder bare hvis kommunen kan dokumentere vesentlig økt kostnad. Mener kommunen det, ber jeg om å få dokumentasjonen skriftlig.',
      'Jeg ber kommunen vurdere hvert vilkår i § 2-1 d.',
    ],
    AVHENGER_AV_VURDERING: [
      'Jeg ber kommunen vurdere hvert vilkår i pasient- og brukerrettighetsloven § 2-1 d.',
    ],
    INGEN_RETT_KOMMUNEN_SKAL_VURDERE: [
      'Jeg ber kommunen vurdere BPA. Kommunen skal ha BPA å tilby. Det står i helse- og omsorgstjenesteloven § 3-8.',
      'Jeg ber også kommunen vurdere hvert vilkår i pasient- og brukerrettighetsloven § 2-1 d.',
    ],
    ANNEN_TJENESTE: [
      'Den som trenger hjelpen, bor på institusjon nå. Jeg ber kommunen vurdere hvilken hjelp som trengs der.',
      'Blir det aktuelt å flytte hjem, ber jeg kommunen vurdere BPA hjemme. Det gjelder pasient- og brukerrettighetsloven § 2-1 d og helse- og omsorgstjenesteloven § 3-8.',
    ],
  } satisfies Record<Outcome, readonly string[]>,
  /** When several outcomes are possible. */
  groundsOfSeveral: [
    'Jeg ber kommunen vurdere hvert vilkår i pasient- og brukerrettighetsloven § 2-1 d.',
    'Etter loven er det kommunen som må dokumentere vesentlig økt kostnad. Mener kommunen at BPA blir for dyrt, ber jeg om å få dokumentasjonen skriftlig.',
  ],
  openQuestions: 'Slik jeg leser loven, svarer den ikke klart her. Jeg ber særlig om svar på dette:',
  unknownConditions: 'Noe vet jeg ikke ennå. Jeg ber kommunen finne ut av dette sammen med meg:',
  otherwise:
    'Mener kommunen at § 2-1 d ikke gir rett til BPA? Da ber jeg om at BPA likevel blir vurdert. Kommunen skal ha BPA å tilby. Det står i helse- og omsorgstjenesteloven § 3-8.',
  listenTo:
    'Kommunen skal legge stor vekt på hva den som trenger hjelpen, mener. Det står i pasient- og brukerrettighetsloven § 3-1.',

  needHeading: 'Hva det trengs hjelp til',
  /** Lines to write on when no row of needs is given. */
  blankNeed: ['Om morgenen', 'Om dagen', 'Om kvelden', 'Om natten', 'Utenfor hjemmet'],

  leaderHeading: 'Hvem som skal lede assistentene',
  leader: {
    self: 'Jeg skal være arbeidsleder.',
    medleder: 'En medarbeidsleder skal lede eller hjelpe til med å lede.',
    none: 'Ingen kan lede nå. Jeg ber kommunen om hjelp til å finne en løsning.',
  } satisfies Record<Leader, string>,
  /** Of one who asks for somebody else. */
  leaderIsRecipient: 'Den som trenger hjelpen, skal være arbeidsleder.',
  leaderUnknown: 'Det er ikke avklart hvem som skal lede. Jeg ber kommunen om råd.',
  leaderName: 'Navnet til medarbeidslederen',

  requestsHeading: 'Dette ber jeg om',
  requests: [
    'Jeg ber om et skriftlig vedtak. Der bør det stå hvor mange timer det gjelder, hvor lenge, og hvorfor.',
    'Tar svaret mer enn 1 måned, ber jeg om et foreløpig svar. Det står i forvaltningsloven § 11 a.',
    'Jeg vil være med på å lage tilbudet.',
  ],
  soon: 'Jeg ber om et raskt svar, fordi 67-årsdagen er nær.',
} as const;
