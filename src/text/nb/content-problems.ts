// What an editor reads when something in content/ is wrong: what is wrong, and how it should look. Bokmål.
import type { ContentProblem, ContentProblemCode } from '#domain/shared/content-problem.ts';
import { exampleProblems } from './content-example-problems.ts';
import { lookSentence } from './content-looks.ts';

/** How a point of a series is written, by how often it comes. */
const pointForm = {
  month: 'Skriv år og måned: "2026-05".',
  quarter: 'Skriv år og kvartal: "2026-K2".',
  year: 'Skriv bare året: "2026".',
} as const;

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
  nameNotAllowed: (name) =>
    `«${name}» kan ikke stå her. En måned skrives 2026-05, et kvartal 2026-K2 og et år 2026, alle i anførselstegn. ` +
    'En kolonne skrives med små bokstaver fra a til z, sifre og bindestrek.',
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
  ageDiffers: (figure, said) =>
    `«maxAgeMonths» er ${figure}, men «fresh» sier noe annet. Skriv ${said}, eller rett «fresh»: «Ikke eldre enn seks måneder».`,
  ...exampleProblems,
  callUnknown: (id) => `Det er ingen fil content/call/${id}.yaml. Lag den, eller rett id-en.`,
  sourceUnknown: (id) => `Det er ingen kilde «${id}» i content/sources.yaml. Legg den til, eller rett id-en.`,
  sourceTwice: (id) => `Kilden «${id}» står to ganger. Behold bare den ene.`,
  sourceUnused: (id) => `Ingen bruker kilden «${id}». Bruk den under «sources» et sted, eller ta den bort.`,
  sectionTwice: (id) =>
    `Id-en «${id}» er brukt to ganger på den samme siden. Gi den ene en annen. Da vet lenkene hvor de skal.`,
  idTwice: (id) => `Id-en «${id}» er brukt før. Gi denne en annen.`,
  roleTwice: (role) =>
    `Et annet punkt har alt rollen «${role}». Bruk hver rolle bare én gang. Skriv null her.`,
  stopsOutOfOrder: (stop, above) =>
    `${stop} skjer før ${above}, men står etter. Punktene skal stå i den rekkefølgen de skjer. ` +
    'Rett en av datoene, eller flytt punktet.',
  rolesOutOfOrder: (stop, later) => `${stop} er etter ${later}. Det kan ikke stemme. Rett en av datoene.`,
  deadlineWithoutClock: (day) =>
    `«${day}» er en dag uten klokkeslett. En frist må ha begge deler. Skriv dato, klokkeslett og tidssone, ` +
    'for eksempel "2027-02-15T12:00+01:00".',
  clockNotReal: (clock) =>
    `«${clock}» finnes ikke. Se etter om dagen finnes, og om klokka er stilt fram den natten.`,
  offsetWrong: (offset, expected) =>
    `Tidssonen «${offset}» er ikke den Norge har da. Skriv ${expected}. Ellers blir fristen vist en time feil.`,
  untilWithoutDay: () =>
    '«until» kan bare stå når «at» er en dag uten klokkeslett. Fyll ut dagen i «at», eller skriv null her.',
  untilBeforeAt: (until, at) => `Den siste dagen, ${until}, er før den første, ${at}.`,
  notNewestFirst: (date, above) =>
    `${date} er nyere enn ${above}, som står over. Det nyeste skal stå øverst. Flytt det opp.`,
  answeredBeforeAsked: (answered, asked) => `Svaret er fra ${answered}, men spørsmålet kom ${asked}.`,
  openedAfterEntry: (opened, oldest) =>
    `Loggen er åpnet ${opened}, men den eldste endringen er fra ${oldest}. ` +
    'Skriv dagen den første versjonen ble tatt vare på.',
  validToBeforeFrom: (to, from) => `Den siste dagen, ${to}, er før den første, ${from}.`,
  versionsApart: (to, expected) =>
    `Denne versjonen gjaldt til ${to}, men den neste begynner ikke dagen etter. Skriv ${expected}, eller rett den neste.`,
  ruleWithoutProvision: (rules) =>
    `BPA-sjekken bygger på dette sitatet (i reglene ${rules}), men filen finnes ikke. ` +
    'Lag den, eller si fra til den som kan kode.',
  ruleNotInForce: (rules, day) =>
    `BPA-sjekken bygger på dette sitatet ${day} (i reglene ${rules}), men da gjaldt ikke ordlyden. ` +
    'Rett «validFrom» og «validTo», fortell hva som gjaldt i content/law-earlier.yaml, ' +
    'eller si fra til den som kan kode.',
  quotationUnused: () => 'Ingen bruker sitatet. Bruk det under «law» et sted, eller slett filen.',
  quotationOld: (day) =>
    `Ordlyden ble sist kontrollert ${day}. Les loven på Lovdata igjen, rett det som er endret, og skriv dagens dato.`,
  rateEndsBeforeStart: (to, from) => `Den siste dagen, ${to}, er før den første, ${from}.`,
  rateNeverEnds: (next, lastDay) =>
    `Perioden har ingen siste dag, men en ny periode begynner ${next}. Skriv ${lastDay} her.`,
  ratesApart: (days, lastDay) =>
    `Ingen periode gjelder ${days}. Vet du at satsen sto til den neste begynte, skriver du ${lastDay} her. ` +
    'Vet du ikke hva satsen var, legger du inn en periode for disse dagene med «values: null» og en «note» om det.',
  ratesOverlap: (days, lastDay) =>
    `To perioder gjelder ${days}. Skriv ${lastDay} her, eller rett «from» i perioden som kommer etter.`,
  rateColumnUnknown: (name, columns) =>
    `Det er ingen kolonne «${name}». Velg en av: ${columns}. Eller legg den til under «columns».`,
  rateWithoutFigures: () => 'Perioden har ingen tall. Skriv null når satsen ikke er funnet.',
  rateOld: (day) =>
    `Tallene ble sist kontrollert ${day}. Les dem hos kilden igjen, rett det som er endret, og skriv dagens dato.`,
  pointOfOtherKind: (point, frequency) =>
    `«${point}» passer ikke til «frequency: ${frequency}». ${pointForm[frequency as keyof typeof pointForm]}`,
  pointsApart: (point, expected) =>
    `«${point}» kommer ikke rett etter den over. Skriv "${expected}" her. Er tallet ikke funnet, skriver du null bak.`,
  pointAfterEnd: (point, end) =>
    `Serien slutter med ${end} («endsWith»), så «${point}» hører ikke til her. Skriv tallet i den nye serien.`,
  seriesEmpty: () => 'Serien har ingen tall. Skriv minst ett.',
  baseOfOtherSeries: (base, expected) =>
    `«${base}» er ikke basisåret som navnet på filen sier. Skriv ${expected}. ` +
    'Tall fra to basisår må aldri stå i samme fil.',
  openWithoutDeadline: (id) =>
    'Utlysningen er åpen, men søknadsfristen er ikke fastsatt. ' +
    `Punktet med «role: søknadsfrist» i content/calendar/${id}.yaml må ha dag og klokkeslett i «at», ` +
    'for eksempel "2027-02-15T12:00+01:00".',
  openWithoutContact: () =>
    'Utlysningen er åpen, men det står ikke hvem leverandørene kan spørre. ' +
    'Fyll ut name, email og phone under «contact».',
  openWithoutSubmitTo: () =>
    'Utlysningen er åpen, men det står ikke hvor pakken skal leveres. Skriv det i «submitTo», som én setning.',
  rowUneven: (cells, head) =>
    `Raden har ${cells} celler, men tabellen har ${head} kolonner. Skriv én celle for hver kolonne.`,
  menuTooDeep: (menu) =>
    `Bare sider øverst kan stå i menyen. Ta bort «menu: ${menu}», eller flytt filen rett under content/pages.`,
  linkUnclear: (link) =>
    `Lenken «${link}» er ikke skrevet slik den skal. Begynn med / når den går til en side her, ` +
    'og med https:// når den går ut.',
  linkNowhere: (link) =>
    `Lenken «${link}» går ikke til noen side. En adresse her begynner og slutter med /, for eksempel /krav/.`,
  anchorNowhere: (link, anchor) =>
    `Lenken «${link}» går til en side, men det er ikke noe som heter «${anchor}» på den.`,
  firstVersionMissing: (id) =>
    'Utlysningen er kunngjort, men ingen har tatt vare på den første versjonen av krav og datoer. ' +
    `Skriv npm run first-version -- ${id}`,
  firstVersionBroken: () =>
    'Filen er ikke slik den ble laget. Den skal aldri endres for hånd. Hent den fram igjen slik den var.',
  logMissing: (id) => `Det er ingen fil content/corrections/${id}.yaml. Lag den: Endringer må stå der.`,
  oldNotSaid: (field, said) =>
    said
      ? `Dette sto ikke i feltet «${field}» før endringen. Der sto det: ${said}`
      : `Feltet «${field}» var ikke der før endringen. Skriv null her, eller rett navnet på feltet.`,
  changeNotLogged: (fields, lines) =>
    `Dette er endret, men endringen står ikke i loggen: ${bySubject(fields.split('\n'))}. Lim inn linjene under rett etter «entries:», ` +
    `og skriv dag og grunn. Står det «entries: []», tar du bort «[]».\n\n${lines}`,
  versionNotRaised: (id, lines) =>
    'Et krav er endret, men ikke versjonen av kravene. ' +
    `Gi «criteriaVersion» i content/call/${id}.yaml et nytt nummer. ` +
    `Lim så inn linjene under nederst i «fields», med nummeret etter «new».\n\n${lines}`,
  termTwice: (term) => `Ordet «${term}» står to ganger i ordlisten. Behold bare det ene.`,
  termMissing: (term) => `Koden bruker ordet «${term}», men det står ikke i ordlisten. Legg det til.`,
  codeUnknown: (name) => `Koden har ikke noe som heter «${name}». Skriv null, eller rett navnet.`,
} satisfies Record<ContentProblemCode, (detail: string, expected: string) => string>;

const sentences = ({ code, detail, expected = '', look }: ContentProblem): string =>
  [wrong[code](detail, expected), look === null ? '' : lookSentence(look)].filter(Boolean).join(' ');

/** «K04-erfaring: title» and «K04-erfaring: kind» → «K04-erfaring (title, kind)» */
function bySubject(fields: readonly string[]): string {
  const subjects = Map.groupBy(fields, (field) => field.split(': ')[0] ?? field);
  return [...subjects]
    .map(([subject, own]) => `${subject} (${own.map((field) => field.slice(subject.length + 2)).join(', ')})`)
    .join(', ');
}

export const contentProblems = {
  /** Two lines: where, then what is wrong and how it should look. The field is a dotted path; lists count from 0. */
  describe(problem: ContentProblem): string {
    const line = problem.line === null ? '' : `, linje ${problem.line}`;
    const field = problem.at === '' ? '' : `, feltet ${problem.at}`;
    return `${problem.file}${line}${field}:\n  ${sentences(problem)}`;
  },
  /** The same of what only should be looked at. */
  warn(warning: ContentProblem): string {
    return `Se på dette: ${contentProblems.describe(warning)}`;
  },
  /** What a new entry of a change log says, until the editor says it better. */
  entryWhat: (fields: readonly string[]): string => `Endring i ${bySubject(fields)}.`,
  /** A remark in the lines of a new entry, when criteria have changed and their version has not. */
  raiseVersion: (call: string): string =>
    `Et krav er endret. Gi «criteriaVersion» i content/call/${call}.yaml et nytt nummer, og sjekk på nytt, ` +
    'før du limer inn.',
  firstVersion: {
    noCall: (id: string, calls: readonly string[]) =>
      `Det er ingen utlysning «${id}». Skriv én av disse etter kommandoen: ${calls.join(', ')}.`,
    exists: (path: string) =>
      `${path} finnes fra før og blir ikke skrevet på nytt. Fortell om endringer i loggen i stedet.`,
    notSound: 'Innholdet må være i orden først. Skriv npm run check:content og rett det som er feil.',
    written: (path: string, fields: number, call: string) =>
      `${path} er skrevet, med ${fields} felter. Fra nå av må hver endring stå i loggen.\n` +
      `Skriv dagens dato i «openedOn» i content/corrections/${call}.yaml.`,
  },
  /** The last line of the report. */
  summary: (problems: number, files: number): string =>
    problems === 0 ? `Innholdet er i orden (${files} filer).` : `Feil i innholdet: ${problems}.`,
} as const;
