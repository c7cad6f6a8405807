// The lines of YAML that tell a change in a call's change log, ready to be pasted under `entries:`.
import { stringify } from 'yaml';
import { versionField } from '#domain/call/counted-fields.ts';
import type { FieldChange } from '#domain/call/replay.ts';

/**
 * The day and the reason are left for the editor: an empty field is refused until it is filled in.
 * @param taken ids of the entries that are there
 * @param remark what to do before they are pasted, when there is something
 */
export function entryLines(
  taken: readonly string[],
  what: string,
  changes: readonly FieldChange[],
  remark: string | null,
): string {
  const fields = stringify({ fields: changes }, { lineWidth: 100 }).trimEnd();
  return [
    `  - id: ${freeId(taken)}`,
    ...(remark === null ? [] : [`    # ${remark}`]),
    '    date:',
    `    ${stringify({ what }, { lineWidth: 0 }).trimEnd()}`,
    '    why:',
    ...fields.split('\n').map((line) => (line === '' ? '' : `    ${line}`)),
  ].join('\n');
}

/**
 * The line that was forgotten, to be pasted last under `fields:` of an entry.
 * @param now null while the version is not raised: what the editor then writes is left empty
 */
export function versionLines(before: string | null, now: string | null): string {
  const [first = '', ...rest] = stringify({ field: versionField, old: before, new: now })
    .trimEnd()
    .split('\n');
  const lines = [`- ${first}`, ...rest.map((line) => `  ${line}`)].map((line) => `      ${line}`).join('\n');
  return now === null ? lines.replace(/ null$/, '') : lines;
}

function freeId(taken: readonly string[]): string {
  const free = (number: number): string => {
    const id = `endring-${number}`;
    return taken.includes(id) ? free(number + 1) : id;
  };
  return free(taken.length + 1);
}
