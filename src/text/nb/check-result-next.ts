// What to do after the check: steps with dates, what cannot wait, other services, and the pages to read. Bokmål.
// @source pasient- og brukerrettighetsloven §§ 2-1, 2-1 d, 3-1, 7-2, 7-5 and chapter 8; helse- og omsorgstjenesteloven
// §§ 3-1, 3-2, 3-5, 3-6 and 3-8; forvaltningsloven § 11 a, as in force 2 July 2026
import { complaintDeadline } from '#domain/eligibility/complaint-deadline.ts';
import type { Outcome, RuleId } from '#domain/eligibility/judge.ts';
import { addMonths } from '#domain/shared/dates.ts';
import { formatDate } from '../format.ts';

const apply =
  'Søk til kommunen. Skriv at det gjelder BPA, og vis til pasient- og brukerrettighetsloven § 2-1 d. Slik vi leser loven, er et brev nok.';

const askOpenQuestion =
  'Still kommunen det åpne spørsmålet. Be den svare på det skriftlig, og begrunne svaret.';

/** What is done with the application, by the answer of the check. */
const steps = {
  RETT: [apply, 'Be kommunen skrive i vedtaket hvordan den har regnet timene.'],
  RETT_VIDEREFORT: [
    'Ta vare på vedtaket fra før 67 år. Det kan vise at BPA ble gitt som en rett.',
    'Vil kommunen endre hjelpen, så be om et skriftlig vedtak med grunner.',
  ],
  RETT_MED_KOSTNADSFORBEHOLD: [
    apply,
    'Sier kommunen at BPA blir for dyrt, så be om dokumentasjonen skriftlig. Får du den ikke, kan du klage.',
  ],
  AVHENGER_AV_VURDERING: [apply, askOpenQuestion],
  INGEN_RETT_KOMMUNEN_SKAL_VURDERE: [
    'Søk til kommunen. Skriv at det gjelder BPA, og vis til helse- og omsorgstjenesteloven § 3-8. Slik vi leser loven, er et brev nok.',
    'Skriv hvorfor BPA passer best. Vis til pasient- og brukerrettighetsloven § 3-1: Kommunen skal legge stor vekt på det.',
  ],
  ANNEN_TJENESTE: [
    'Er noe galt med hjelpen på institusjonen? Si fra der, eller til kommunen.',
    'Skal eller vil den som bor der, flytte hjem? Søk om BPA før flyttingen. Skriv når det skjer, og hva hjelpen da vil gå til.',
  ],
} satisfies Record<Outcome, readonly string[]>;

/** Whoever has BPA that may go on asks for a new assessment, and does not apply anew. */
function stepsOf(outcome: Outcome, rules: readonly RuleId[]): readonly string[] {
  return rules.includes('continuationOpen') ? [...steps.RETT_VIDEREFORT, askOpenQuestion] : steps[outcome];
}

/** Urgency comes first where time is what is short. */
const hurries: Partial<Record<RuleId, string>> = {
  notBeyondTwoYears:
    'Haster det? Skriv øverst i søknaden at det haster, og hvorfor. Be om hjelp med en gang, også før svaret om BPA.',
  turns67BeforeDecision: 'Søk straks, og skriv når 67-årsdagen er. Be om svar før den dagen.',
};

/**
 * What to do, in order, with the deadlines as dates. Of several outcomes only what is right whichever it is.
 * @param today YYYY-MM-DD: the dates are those of an application or a decision received today
 */
export function nextSteps(
  outcomes: readonly [Outcome, ...Outcome[]],
  rules: readonly RuleId[],
  today: string,
): readonly string[] {
  const isAway = outcomes.every((outcome) => outcome === 'ANNEN_TJENESTE');
  const all = [
    ...(outcomes.length === 1 ? rules.map((rule) => hurries[rule]) : []),
    isAway ? undefined : next.write,
    ...(outcomes.length === 1 ? stepsOf(outcomes[0], rules) : [apply]),
    next.answered(formatDate(addMonths(today, 1))),
    next.complain(formatDate(complaintDeadline(today, null, today).lastDay)),
  ];
  return all.filter((step) => step !== undefined);
}

export const next = {
  heading: 'Dette kan du gjøre nå',
  write: 'Skriv ned hva hjelpen går til i en vanlig uke, og hvor lang tid det tar.',
  answered: (day: string) =>
    `Får kommunen søknaden i dag, skal du ha svar innen ${day}, eller et foreløpig svar som sier hvorfor det tar tid.`,
  complain: (day: string) =>
    `Er du uenig i vedtaket, kan du klage skriftlig til kommunen. Klagefristen er fire uker fra du vet nok til å klage, eller burde ha visst det. Får du vedtaket i dag, er siste dag ${day}.`,
} as const;

export const urgent = {
  heading: 'Haster det?',
  text: [
    'Er det akutt, skal kommunen gi hjelp med en gang. Den hjelpen skal ikke vente på svaret om BPA. Ring 113 når liv er i fare.',
    'Retten til nødvendig hjelp gjelder også mens du venter. Si hva som ikke kan vente.',
  ],
} as const;

export const services = {
  heading: 'Andre tjenester kommunen kan gi',
  lead: 'Kommunen skal gi nødvendig hjelp, også når hjelpen ikke blir gitt som BPA. Du kan be om dette i samme søknad:',
  /** Of a person who is away, the institution is the service. */
  away: 'Hjelpen hører nå til plassen på institusjonen. Ved et liv hjemme kan kommunen gi dette:',
  kinds: [
    'praktisk bistand og opplæring',
    'støttekontakt',
    'helsetjenester i hjemmet',
    'avlastning, opplæring eller omsorgsstønad til den som har særlig tung omsorg',
  ],
} as const;

export const contact = {
  heading: 'Hvem du kan ringe',
  municipality: 'Kommunen, om BPA',
  notSet: 'ikke fastsatt',
  ombud: 'Pasient- og brukerombudet',
  ombudText: 'Ombudet gir gratis hjelp og råd, også når du vil klage. Du finner det på helsenorge.no.',
} as const;
