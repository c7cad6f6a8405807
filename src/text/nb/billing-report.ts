// The words for taking used hours from reports of the hours account: what was taken, what was left out, and why. Bokmål.
import type { LeftReason } from '#domain/billing/reported-use.ts';
import type { ReportProblemCode } from '#domain/hours/read-report.ts';

/** The year of the plan, and the first day of the scheme in it, in words. */
interface PlanInWords {
  readonly year: number;
  readonly start: string;
}

export const billingReport = {
  heading: 'Hent brukte timer fra en rapport',
  text: 'Har du en rapport fra timeregnskapet som tabell (CSV), kan du åpne den her. Den må ha alle tre månedene i kvartalet.',
  file: 'Velg rapporten',
  fileHint: 'Timene fylles ut med en gang. Har du rapporter for måneder, velger du alle tre på én gang.',
  paste: 'Eller lim inn rapporten',
  nothingPasted: 'Lim inn rapporten her først.',
  take: 'Bruk det du limte inn',
  taken: (quarters: string) => `Timene er fylt ut for ${quarters}.`,
  left: {
    beforeStart: (hours, { start }) =>
      `${hours} timer i rapporten er ikke med. De er fra før ${start}, som er den første dagen i planen.`,
    otherYear: (hours, { year }) =>
      `${hours} timer i rapporten er ikke med. De er fra et annet år enn ${year}.`,
    partQuarter: (hours) =>
      `${hours} timer i rapporten er ikke med. De er fra et kvartal der rapporten mangler dager.`,
  } satisfies Record<LeftReason, (hours: string, plan: PlanInWords) => string>,
  quarter: (quarter: number) => `${quarter}. kvartal`,
  and: ' og ',
  refused: 'Rapporten ble ikke brukt',
  unchanged: 'Tallene over er som før.',
  notRead: 'Nettleseren får ikke lest filen. Sjekk at den ikke er flyttet, og velg den på nytt.',
  nothingUsed: {
    beforeStart: ({ start }) =>
      `Rapporten gjelder bare dager før ${start}, som er den første dagen i planen.`,
    otherYear: ({ year }) => `Rapporten har ingen dager i ${year}. Sjekk året i planen.`,
    partQuarter: () =>
      'Alle tre månedene i kvartalet må være med. Velg tre månedsrapporter på én gang, eller en rapport for hele kvartalet.',
    sameDays: () => 'To av rapportene gjelder de samme dagene. Velg hver periode én gang.',
  } satisfies Record<LeftReason | 'sameDays', (plan: PlanInWords) => string>,
  problem: {
    empty: 'Filen er tom. Velg en annen.',
    notReport: 'Dette er ikke en rapport fra timeregnskapet. Velg tabellen du lastet ned der.',
    notADay: 'En dag i rapporten kan ikke leses.',
    notHours: 'Et tall i rapporten kan ikke leses.',
    overlap: 'To rader i rapporten gjelder de samme dagene.',
    noMonths: 'Rapporten har ingen måneder. Last den ned på nytt.',
    noSum: 'Rapporten mangler den siste raden. Last den ned på nytt.',
    sumDiffers: 'Radene blir ikke summen. Noe i rapporten er endret.',
  } satisfies Record<ReportProblemCode, string>,
  line: (line: number) => `Det gjelder linje ${line}.`,
  /** @param file its name, as it was chosen */
  ofFile: (file: string, problem: string) => `${file}: ${problem}`,
} as const;
