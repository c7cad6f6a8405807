// The lines of YAML that tell a change in a call's change log, ready to be pasted under `entries:`.
import { stringify } from 'yaml';
import type { FieldChange } from '#domain/call/replay.ts';

/**
 * The day and the reason are left for the editor: an empty field is refused until it is filled in.
 * @param taken ids of the entries that are there
 */
export function entryLines(taken: readonly string[], what: string, changes: readonly FieldChange[]): string {
  const fields = stringify({ fields: changes }, { lineWidth: 100 }).trimEnd();
  return [
    `  - id: ${freeId(taken)}`,
    '    date:',
    `    ${stringify({ what }, { lineWidth: 0 }).trimEnd()}`,
    '    why:',
    ...fields.split('\n').map((line) => (line === '' ? '' : `    ${line}`)),
  ].join('\n');
}

function freeId(taken: readonly string[]): string {
  const free = (number: number): string => {
    const id = `endring-${number}`;
    return taken.includes(id) ? free(number + 1) : id;
  };
  return free(taken.length + 1);
}
