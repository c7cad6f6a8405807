// The words around the papers of the check: which one, what can be filled in, the deadline, taking it along. Bokmål.
import type { ComplaintStanding } from '#domain/eligibility/complaint-deadline.ts';
import type { ComplaintRequest, ComplaintSubject, PaperKind } from '#domain/eligibility/papers.ts';
import type { ConditionId } from '#domain/eligibility/result.ts';
import type { DayProblemCode } from '#domain/shared/read-day.ts';

type ChoiceWords = { readonly label: string; readonly hint: string };

export const papersView = {
  heading: 'Papirer å ta med eller sende',
  /** In the browser's tab: the same whatever is chosen. */
  tab: 'papirer',
  lead: 'Sjekken skriver papiret av svarene dine. Resten kan du fylle ut her, eller for hånd etterpå.',
  choose: 'Hvilket papir vil du lage?',
  kinds: {
    meeting: {
      label: 'Samtaleark',
      hint: 'Til møtet med kommunen: svaret, timene, loven, spørsmål å stille og plass til notater.',
    },
    application: { label: 'Søknad', hint: 'Et brev til kommunen der du søker om BPA.' },
    complaint: {
      label: 'Klage',
      hint: 'Et brev til kommunen når du er uenig i vedtaket. Du får vite når fristen går ut.',
    },
  } satisfies Record<PaperKind, ChoiceWords>,

  fields: {
    heading: 'Fyll ut det du vil',
    lead: 'Alt her er frivillig. Det som står tomt, blir en linje å skrive på.',
    notKept:
      'Det du skriver her, blir ikke lagret noe sted. Det blir borte når du går til en annen del av sjekken.',
    name: 'Navnet ditt',
    birthDate: 'Fødselsdatoen din',
    address: 'Adressen din',
    phone: 'Telefonnummeret ditt',
    addressHint: 'Gate, postnummer og sted.',
    leaderName: 'Navnet til medarbeidslederen',
    ownNeed: 'Hva trengs hjelpen til? Skriv med egne ord.',
    ownNeedHint: 'Skriv hva som er vanskelig, og hva som skal bli mulig.',
    ownReasons: 'Hva er feil i vedtaket? Skriv med egne ord.',
    ownReasonsHint: 'Du kan klage nå og sende mer senere.',
    attachments: 'Hva legger du ved?',
    powerOfAttorney: 'Legg ved fullmakt hvis du skriver for en annen voksen.',
  },

  complaint: {
    decidedOn: 'Hvilken dag er vedtaket fra?',
    knownOn: 'Hvilken dag fikk du vite om vedtaket?',
    knownOnHint: 'Skriv dagen da du fikk vite nok til å klage, eller burde ha visst det.',
    caseNumber: 'Saksnummeret i vedtaket',
    subjects: 'Hva klager du på?',
    subject: {
      refusal: { label: 'Nei til BPA', hint: 'Hvis vedtaket ikke gir BPA.' },
      hours: { label: 'For få timer', hint: 'Hvis vedtaket gir færre timer enn det trengs.' },
      otherHelp: {
        label: 'En annen hjelp enn den som trengs',
        hint: 'Hvis vedtaket gir noe annet enn det du ba om.',
      },
      notHeard: {
        label: 'Kommunen hørte ikke på meg',
        hint: 'Hvis du ikke fikk si hva du mener før vedtaket ble gjort.',
      },
    } satisfies Record<ComplaintSubject, ChoiceWords>,
    grounds: 'Hvilke vilkår viser kommunen til?',
    groundsHint: 'Les i vedtaket. Kryss bare av for det kommunen selv skriver.',
    /** When to tick each condition: what the decision says of it. */
    ground: {
      livesAtHome: 'Hvis kommunen skriver at boligen er en institusjon.',
      legalStay: 'Hvis kommunen nevner oppholdet i Norge.',
      age: 'Hvis kommunen nevner alder eller 67 år.',
      continuation: 'Hvis kommunen skriver at BPA ikke var en rett før 67 år.',
      duration: 'Hvis kommunen skriver at behovet ikke varer lenge nok.',
      hours: 'Hvis kommunen skriver at timene er for få.',
      cost: 'Bare hvis kommunen skriver at BPA blir vesentlig dyrere.',
      night: 'Hvis kommunen skriver at timer om natten ikke teller.',
      secondHelper: 'Hvis kommunen skriver at timene til en ekstra hjelper ikke teller.',
      childDisabled: 'Hvis kommunen nevner funksjonsevnen til barnet.',
      childAtHome: 'Hvis kommunen nevner hvor barnet bor.',
      childUnder18: 'Hvis kommunen nevner at barnet er, eller blir, 18 år.',
      parentalResponsibility: 'Hvis kommunen nevner foreldreansvar.',
      respiteLasts: 'Hvis kommunen skriver at avlastningen ikke varer lenge nok.',
      hoursOfTwo: 'Hvis kommunen regner timene til barnet og deg hver for seg.',
      leader: 'Hvis kommunen nevner hvem som skal lede assistentene.',
    } satisfies Record<ConditionId, string>,
    requests: 'Be også om dette',
    request: {
      express: {
        label: 'At hvert vilkår i § 2-1 d blir vurdert',
        hint: 'Hvis kommunen ikke har skrevet om hvert vilkår.',
      },
      papers: { label: 'Kopi av dokumentene i saken', hint: 'Hvis du vil se hva kommunen bygger på.' },
      delay: {
        label: 'At vedtaket skal vente til klagen er avgjort',
        hint: 'Bare hvis vedtaket tar fra deg hjelp du har i dag.',
      },
    } satisfies Record<ComplaintRequest, ChoiceWords>,
  },

  /** Under the day that it counts from; `day` has its day of the week. */
  deadline: {
    running: (day) => [`Siste dag for å klage er ${day}. Send klagen i god tid.`],
    passed: (day) => [
      `Siste dag for å klage var ${day}.`,
      'Klag likevel, og skriv hvorfor du er sen. Klagen kan bli tatt opp etter forvaltningsloven § 31.',
      'Du kan også søke på nytt.',
    ],
    yearPassed: (day) => [
      `Siste dag for å klage var ${day}.`,
      'Det er gått mer enn 1 år. Da kan ikke klagen tas opp. Du kan søke på nytt når som helst.',
    ],
  } satisfies Record<ComplaintStanding, (day: string) => readonly string[]>,
  whereTo: (body: string) =>
    `Send klagen til kommunen som vedtaket er fra. Endrer den ikke vedtaket, er det ${body} som avgjør.`,

  problemHeading: 'Se på dette først',
  problemAt: (label: string, sentence: string) => `${label} ${sentence}`,
  dayProblem: {
    empty: 'Skriv datoen, eller la feltene stå tomme.',
    notADay: 'Skriv en dag som finnes, med fire sifre i året. For eksempel 8. 3. 2026.',
    tooLate: 'Datoen kan ikke være i fremtiden.',
    tooEarly: 'Datoen er for lenge siden. Se over året.',
  } satisfies Record<DayProblemCode, string>,
  beforeDecision: 'Du kan ikke ha fått vite om vedtaket før det ble gjort. Se over datoene.',

  preview: 'Slik blir papiret',
  previewLead: 'Les gjennom før du bruker det. Du kan endre alt for hånd etterpå.',
  opening: 'Henter papiret …',
  failed: 'Papiret kunne ikke hentes',
  failedText: 'Det du har skrevet, står her fortsatt. Sjekk at du er på nett, og prøv igjen.',
  tryAgain: 'Prøv igjen',
  download: 'Last ned PDF',
  print: 'Skriv ut',
  making: 'Lager PDF-en …',
  made: (name: string) => `PDF-en ${name} ligger i mappen for nedlastede filer.`,
  notMade: 'PDF-en ble ikke laget',
  notMadeText: 'Det du har skrevet, står her fortsatt. Prøv igjen, eller skriv ut siden i stedet.',
  notPrintable: 'Noen tegn kan ikke stå i PDF-en',
  notPrintableText: 'De blir skrevet som en kode i klammer. Skriver du ut siden i stedet, blir de riktige.',
} as const;
