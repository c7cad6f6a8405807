// What stands beside the outcome itself, which is not to be read without it. Bokmål.
// @source helse- og omsorgstjenesteloven §§ 3-2 and 3-6; pasient- og brukerrettighetsloven § 2-1 d first paragraph
import type { BesideNote } from '#domain/eligibility/result.ts';
import { outcomeShort } from './check-result-outcomes.ts';

type OfKind<Kind extends BesideNote['kind']> = Extract<BesideNote, { kind: Kind }>;

const beside = {
  heavyCare: () =>
    'Avlastning krever også «særlig tyngende omsorgsarbeid». Det har ikke sjekken spurt om. Kommunen vurderer det, så skriv om det i søknaden.',
  lifeAtHome: () => 'Svaret gjelder et liv hjemme, ikke livet på institusjonen.',
  childAlone: ({ outcomes }) =>
    `Barnets egen hjelp: ${outcomes.map(outcomeShort).join(' / ')}. Da teller bare timene til barnet selv, og alderen din betyr ikke noe.`,
} satisfies { readonly [Kind in BesideNote['kind']]: (note: OfKind<Kind>) => string };

/** A short paragraph to stand under the outcome. */
export function besideWords(note: BesideNote): string {
  const words = beside[note.kind] as (note: BesideNote) => string;
  return words(note);
}
