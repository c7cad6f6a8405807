// What tells the file of one part of an application from that of another. Bokmål without its three letters.
import { type SectionTaskId, sectionTaskIds } from '#domain/application/part.ts';
import { criterionNumber } from '#domain/call/criterion-number.ts';

/**
 * The tasks of a part of an application, so that several parts can be told from each other → «k05-k06-referanser», or
 * «6-oppgaver» when they are more than a name can hold.
 * @param tasks ids of criteria and sections
 */
export function partTasksName(tasks: readonly string[]): string {
  if (tasks.length > mostNamedTasks) return `${tasks.length}-oppgaver`;
  const sections: readonly string[] = sectionTaskIds;
  const criteria = tasks
    .filter((id) => !sections.includes(id))
    .map((id) => criterionNumber(id).toLowerCase())
    // A part comes from a file, and nothing else of it gets into a name.
    .filter((number) => /^k\d\d$/.test(number));
  const named = sectionTaskIds.filter((id) => tasks.includes(id)).map((id) => sectionNames[id]);
  return [...criteria.sort(), ...named].join('-');
}

const mostNamedTasks = 5;
const sectionNames: Record<SectionTaskId, string> = {
  supplier: 'leverandor',
  contact: 'kontakt',
  signatory: 'signatur',
  references: 'referanser',
  declarations: 'erklaringer',
  calculation: 'priskalkyle',
};
