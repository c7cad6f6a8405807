// What a field of the change log is called for its readers: «K04-erfaring: requirement» → «K04, kravet».
import { siteText } from './index.ts';

const words = siteText.reading.call.corrections;

/** @param field as the log has it: a criterion or a part of the call, a colon, and the field; as it is when not known */
export function correctionField(field: string): string {
  const [owner = '', name = ''] = field.split(': ');
  if (owner === 'kalender') return words.date(name);
  const label = words.fields[name as keyof typeof words.fields];
  if (label === undefined) return field;
  const number = /^K\d{2}/.exec(owner)?.[0];
  return number ? words.ofCriterion(number, label) : label;
}
