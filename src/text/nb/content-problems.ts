// What an editor reads when something in content/ is wrong: what is wrong, and how it should look. Bokmål.
import type {
  ContentProblem,
  ContentProblemCode,
  FieldLook,
  FieldShape,
} from '#domain/shared/content-problem.ts';

const wrong = {
  yamlSyntax: () =>
    'Filen kan ikke leses herfra. Se etter innrykk som ikke står likt, et anførselstegn som mangler, ' +
    'eller et kolon inne i en tekst. En tekst med kolon må stå i anførselstegn.',
  yamlTab: () => 'Linjen begynner med en tabulator. Bruk mellomrom til innrykk.',
  yamlDuplicateKey: () => 'Feltet står to ganger. Behold bare det ene.',
  fileNotRead: () => 'Ingen leser denne filen. Sjekk navnet og mappen, eller slett den.',
  fileMissing: () => 'Filen mangler. Nettstedet kan ikke bygges uten den.',
  fieldMissing: () => 'Feltet mangler.',
  fieldUnknown: (name) => `Feltet «${name}» finnes ikke her. Er det skrivefeil, eller galt innrykk?`,
  fieldEmpty: () => 'Feltet er tomt.',
  wrongShape: (found) => `«${found}» har ikke riktig form.`,
  notAChoice: (found) => `«${found}» er ikke et av valgene.`,
  listTooShort: () => 'Listen er for kort.',
  dateNotReal: (date) => `Datoen ${date} finnes ikke i kalenderen.`,
  idNotFileName: (id) => `Id-en er «${id}», men filen heter noe annet. Filnavnet skal være «${id}.yaml».`,
  provisionUnknown: (id) => `Det er ingen fil content/law/${id}.yaml. Lag den, eller rett id-en.`,
  criterionUnknown: (id) => `Det er ingen fil content/criteria/${id}.yaml. Lag den, eller rett id-en.`,
  criterionTwice: (id) => `Kravet ${id} står to ganger i listen. Behold bare det ene.`,
  criterionUnused: (id) =>
    `Ingen utlysning bruker kravet. Skriv ${id} under «criteria» i en fil i content/call.`,
  criteriaVersionMissing: () =>
    'Utlysningen har krav, men ingen versjon av dem. Skriv en versjon, for eksempel «2026-07-02».',
  criteriaVersionNeedless: () => 'Utlysningen har ingen krav. Da skal «criteriaVersion» være null.',
  proposedPartNeedless: () =>
    'Alt her er et forslag («origin: forslag»). Da skal «proposedPart» ikke stå her.',
  questionNotAnswerable: (question) =>
    `«${question}» passer ikke til svarene på et kontraktsvilkår. Begynn spørsmålet med «Godtar dere».`,
  callUnknown: (id) => `Det er ingen fil content/call/${id}.yaml. Lag den, eller rett id-en.`,
  termTwice: (term) => `Ordet «${term}» står to ganger i ordlisten. Behold bare det ene.`,
  termMissing: (term) => `Koden bruker ordet «${term}», men det står ikke i ordlisten. Legg det til.`,
  codeUnknown: (name) => `Koden har ikke noe som heter «${name}». Skriv null, eller rett navnet.`,
} satisfies Record<ContentProblemCode, (detail: string) => string>;

const looks = {
  text: () => 'Skriv tekst.',
  date: () => 'Skriv en dato med år, måned og dag, for eksempel 2026-07-02.',
  instant: () => 'Skriv dato, klokkeslett og tidssone, for eksempel 2026-07-02T12:00+02:00.',
  criterionId: () =>
    'Skriv K, to sifre, bindestrek og små bokstaver fra a til z, for eksempel K01-registrering.',
  plainId: () => 'Skriv små bokstaver fra a til z, sifre og bindestrek, for eksempel hol-5-4.',
  yesNo: () => 'Skriv true (ja) eller false (nei).',
  number: () => 'Skriv et tall.',
  list: () => 'Skriv en liste der hver linje begynner med bindestrek.',
  group: (options) => `Skriv feltene under, med to mellomrom foran: ${options.join(', ')}.`,
  choice: (options) => `Velg ett av: ${options.join(', ')}.`,
} satisfies Record<FieldShape, (options: readonly string[]) => string>;

const sentences = ({ code, detail, look }: ContentProblem): string =>
  [wrong[code](detail), look === null ? '' : lookSentence(look)].filter(Boolean).join(' ');

function lookSentence({ shape, nullable, options }: FieldLook): string {
  const sentence = looks[shape](options);
  return nullable ? `${sentence} Er det ikke fastsatt, skriver du null.` : sentence;
}

export const contentProblems = {
  /** Two lines: where, then what is wrong and how it should look. The field is a dotted path; lists count from 0. */
  describe(problem: ContentProblem): string {
    const line = problem.line === null ? '' : `, linje ${problem.line}`;
    const field = problem.at === '' ? '' : `, feltet ${problem.at}`;
    return `${problem.file}${line}${field}:\n  ${sentences(problem)}`;
  },
  /** The last line of the report. */
  summary: (problems: number, files: number): string =>
    problems === 0 ? `Innholdet er i orden (${files} filer).` : `Feil i innholdet: ${problems}.`,
} as const;
