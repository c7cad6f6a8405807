// Where the supplier decides what is left of the calculations: on the device, in a file, or nowhere.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { newCalculation } from '#domain/rates/price/new-scenario.ts';
import type { Calculation } from '#domain/rates/price/price-draft.schema.ts';
import { keeping as words } from '#text/nb/rates-keeping.ts';
import { TextField } from '#ui/text-field.tsx';
import { View } from '#ui/view.tsx';
import { OpenFile } from '../../../shared/saved-file/OpenFile.tsx';
import { SaveFile } from '../../../shared/saved-file/SaveFile.tsx';
import { BeforeReplacing } from './BeforeReplacing.tsx';
import { calculationFile, calculationForm } from './calculation-file.ts';
import { EraseAll } from './EraseAll.tsx';
import { KeptList } from './KeptList.tsx';
import type { KeepingViewProps } from './keeping-view-props.ts';
import type { Keeping } from './use-keeping.ts';
import { barId, focusOn } from './use-lead.ts';

/** What waits until the supplier has decided about the calculation that stands here. */
interface Waiting {
  readonly next: () => Promise<void>;
  /** What was pressed. */
  readonly from: Element | null;
}

export function KeepingView(props: KeepingViewProps): JSX.Element {
  const { site, draft, today, change, moved, keeping, go } = props;
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  function replaceBy(next: () => Promise<void>): void {
    if (keeping.isAtRisk) setWaiting({ next, from: document.activeElement });
    else void next();
  }
  async function show(calculation: Calculation): Promise<void> {
    await keeping.show({ ...calculation, id: crypto.randomUUID() });
    go('price');
  }
  function stay(): void {
    setWaiting(null);
    if (waiting?.from instanceof HTMLElement) waiting.from.focus();
  }
  const zone = site.municipality.contributionZone?.zone ?? null;
  return (
    <View heading={words.heading} title={words.title(site.siteName)} focusHeading={moved}>
      <p class="lead">{words.lead}</p>
      <p>{words.shared}</p>
      <TextField
        id="kalkyle-navn"
        label={words.name}
        hint={words.nameHint}
        value={draft.name}
        onChange={(name) => change({ ...draft, name })}
      />
      <div class="actions">
        {keeping.kept.status === 'memory' && <KeepButton keeping={keeping} />}
        <button
          class="ds-button"
          data-variant="secondary"
          type="button"
          onClick={() => replaceBy(() => show(newCalculation('new', zone, site.rates)))}
        >
          {words.begin}
        </button>
      </div>
      {waiting && (
        <BeforeReplacing keeping={keeping} next={waiting.next} done={() => setWaiting(null)} stay={stay} />
      )}
      <KeptList {...props} replaceBy={replaceBy} />
      <SaveFile words={words.save} make={() => calculationFile(draft, today)} />
      <OpenFile
        form={calculationForm}
        words={words.open}
        ask={null}
        take={({ calculation }) => replaceBy(() => show(calculation))}
      />
      <EraseAll eraseAll={keeping.eraseAll} />
    </View>
  );
}

function KeepButton({ keeping }: { readonly keeping: Keeping }): JSX.Element {
  function keep(): void {
    // The button goes when the calculation is kept; the line above says that it is.
    focusOn(barId);
    void keeping.keep();
  }
  return (
    <button class="ds-button" type="button" onClick={keep}>
      {words.keep}
    </button>
  );
}
