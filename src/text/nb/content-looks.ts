// How a field of content should look, in words for the editor who fills it in. Bokmål.
import type { FieldLook, FieldShape } from '#domain/shared/content-problem.ts';

const looks = {
  text: () => 'Skriv tekst.',
  date: () => 'Skriv en dato med år, måned og dag, for eksempel 2026-07-02.',
  instant: () => 'Skriv dato, klokkeslett og tidssone, for eksempel "2026-07-02T12:00+02:00".',
  dateOrInstant: () =>
    'Skriv en dato, for eksempel 2027-02-15. Har den klokkeslett, skriver du det og tidssonen også, ' +
    'i anførselstegn: "2027-02-15T12:00+01:00".',
  criterionId: () =>
    'Skriv K, to sifre, bindestrek og små bokstaver fra a til z, for eksempel K01-registrering.',
  plainId: () => 'Skriv små bokstaver fra a til z, sifre og bindestrek, for eksempel hol-5-4.',
  yesNo: () => 'Skriv true (ja) eller false (nei).',
  number: () => 'Skriv et tall.',
  decimal: () => 'Skriv tallet med punktum, i anførselstegn: "14.1".',
  list: () => 'Skriv en liste der hver linje begynner med bindestrek.',
  group: (options) => `Skriv feltene under, med to mellomrom foran: ${options.join(', ')}.`,
  choice: (options) => `Velg ett av: ${options.join(', ')}.`,
} satisfies Record<FieldShape, (options: readonly string[]) => string>;

/** «Skriv en dato …», and what to write when it is not settled. */
export function lookSentence({ shape, nullable, options }: FieldLook): string {
  const sentence = looks[shape](options);
  return nullable ? `${sentence} Er det ikke fastsatt, skriver du null.` : sentence;
}
