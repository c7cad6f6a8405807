// A text that seems to hold a fødselsnummer, told where it is typed. The number itself is said nowhere.
import { holdsPersonalNumber } from '#domain/personal-numbers/find-personal-numbers.ts';
import { warnings } from '#text/nb/application-warnings.ts';

/** Empty for a text without one, so that the field can tell when it comes. */
export function personalNumberWarning(value: string): string {
  return holdsPersonalNumber(value) ? warnings.text.personalNumber : '';
}
