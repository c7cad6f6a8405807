// Which sentence of a provision a condition rests on, found by words that stand in it. Bokmål.
// @source the wording in content/law
import type { ConditionId } from '#domain/eligibility/result.ts';

const child = 'foreldreansvar';

/** Words of the sentence; null quotes the whole provision. */
const landmarks = {
  livesAtHome: null,
  legalStay: null,
  age: 'under 67 år',
  continuation: 'over 67 år',
  duration: null,
  hours: null,
  cost: 'vesentlig økt kostnad',
  night: null,
  secondHelper: null,
  childDisabled: child,
  childAtHome: child,
  childUnder18: child,
  parentalResponsibility: child,
  respiteLasts: child,
  hoursOfTwo: child,
  leader: 'under 67 år',
} satisfies Record<ConditionId, string | null>;

/** @returns the sentence with the condition's words in it, word for word; the whole when none has */
export function lawSentence(condition: ConditionId, wording: string): string {
  const landmark = landmarks[condition];
  // «nr. 6» and «§ 3-6» go on with a small letter or a figure: only a capital begins a sentence.
  const sentences = wording.split(/(?<=\.) (?=\p{Lu})/u);
  const found = landmark === null ? undefined : sentences.find((sentence) => sentence.includes(landmark));
  return found ?? wording;
}
