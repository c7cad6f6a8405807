// Opens a calculation that was saved to a file. It is not kept on this device until the supplier says so.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CalculationFileCode } from '#domain/rates/price/calculation-file.ts';
import { keeping as all } from '#text/nb/rates-keeping.ts';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { openCalculationFile } from './calculation-file.ts';
import type { Keeping } from './use-keeping.ts';

const words = all.open;

interface OpenFileProps {
  readonly keeping: Keeping;
  readonly replaceBy: (next: () => Promise<void>) => void;
}

export function OpenFile({ keeping, replaceBy }: OpenFileProps): JSX.Element {
  const [outcome, setOutcome] = useState<'opened' | CalculationFileCode | null>(null);

  async function open(file: File): Promise<void> {
    setOutcome(null);
    const result = await openCalculationFile(file, crypto.randomUUID());
    if (result.status === 'refused') return setOutcome(result.code);
    replaceBy(async () => {
      await keeping.show(result.calculation);
      setOutcome('opened');
    });
  }

  return (
    <section class="stack" aria-labelledby="apne-overskrift">
      <h2 class="ds-heading" id="apne-overskrift">
        {words.heading}
      </h2>
      <Field id="apne-fil" label={words.label} hint={words.hint}>
        <input
          class="ds-input"
          type="file"
          id="apne-fil"
          accept=".json,application/json"
          aria-describedby="apne-fil-hint"
          onChange={(event) => {
            const [file] = Array.from(event.currentTarget.files ?? []);
            event.currentTarget.value = '';
            if (file) void open(file);
          }}
        />
      </Field>
      <p role="status">{outcome === 'opened' ? words.opened : ''}</p>
      {outcome !== null && outcome !== 'opened' && (
        <Notice heading={words.refused} tone="danger" live="alert">
          <p>{all.fileProblem[outcome]}</p>
          <p>{words.unchanged}</p>
        </Notice>
      )}
    </section>
  );
}
