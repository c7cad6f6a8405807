// The shifts as a table for a spreadsheet, which can be taken in again as a list.
import type { JSX } from 'preact';
import type { Shift } from '#domain/hours/account.schema.ts';
import { hoursKeeping } from '#text/nb/hours-keeping.ts';
import { FileButtons, type MadeFile } from '../../rates/shared/file-buttons.tsx';

const words = hoursKeeping.shifts;

interface SaveShiftsProps {
  readonly shifts: readonly Shift[];
  /** YYYY-MM-DD */
  readonly today: string;
}

export function SaveShifts({ shifts, today }: SaveShiftsProps): JSX.Element {
  async function make(): Promise<MadeFile> {
    const { makeShiftsCsv } = await import('#export/make-shifts-csv.ts');
    return { file: makeShiftsCsv(shifts), unprintable: [] };
  }
  return (
    <section class="stack" aria-labelledby="vakter-overskrift">
      <h2 class="ds-heading" id="vakter-overskrift">
        {words.heading}
      </h2>
      <p>{words.text}</p>
      <FileButtons kinds={['csv']} nameOf={() => `vakter-${today}.csv`} make={make} />
    </section>
  );
}
