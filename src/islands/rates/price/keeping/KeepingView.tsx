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
import { BeforeReplacing } from '../../keeping/BeforeReplacing.tsx';
import { EraseAll } from '../../keeping/EraseAll.tsx';
import { KeptList } from '../../keeping/KeptList.tsx';
import { RowAction } from '../../keeping/KeptRow.tsx';
import type { KeptKind } from '../../keeping/kept-kind.ts';
import { focusOn } from '../../keeping/use-lead.ts';
import { hasRoomFor, withScenariosOf } from '../scenarios/with-scenarios-of.ts';
import { calculationFile, calculationForm } from './calculation-file.ts';
import type { KeepingViewProps } from './keeping-view-props.ts';
import { places } from './places.ts';

const kind: KeptKind = { words, places, form: calculationForm };

/** What waits until the supplier has decided about the calculation that stands here. */
interface Waiting {
  readonly next: () => Promise<void>;
  /** What was pressed. */
  readonly from: Element | null;
}

export function KeepingView(props: KeepingViewProps): JSX.Element {
  const { site, draft, today, change, moved, keeping, go } = props;
  const { session } = keeping;
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  function replaceBy(next: () => Promise<void>): void {
    if (keeping.isAtRisk) setWaiting({ next, from: document.activeElement });
    else void next();
  }
  async function show(calculation: Calculation): Promise<void> {
    await session.show({ ...calculation, id: crypto.randomUUID() });
    go('price');
  }
  function stay(): void {
    setWaiting(null);
    if (waiting?.from instanceof HTMLElement) waiting.from.focus();
  }
  /** Another that there is room for beside the one on the page. */
  function addAction(calculation: Calculation, name: string): JSX.Element | false {
    const { add, addNamed } = words.list;
    const fits = calculation.id !== draft.id && hasRoomFor(draft, calculation);
    return fits && <RowAction label={add} name={addNamed(name)} does={() => addToPage(calculation)} />;
  }
  function addToPage(calculation: Calculation): void {
    change(withScenariosOf(draft, calculation));
    go('compare');
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
        {keeping.kept.status === 'memory' && <KeepButton keep={session.keep} />}
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
        <BeforeReplacing
          level="h2"
          words={words.replace}
          bar={places.bar}
          keep={() => session.keep()}
          next={waiting.next}
          done={() => setWaiting(null)}
          stay={stay}
        />
      )}
      <KeptList
        {...{ kind, keeping, today, replaceBy }}
        shownId={draft.id}
        opened={() => go('price')}
        factOf={({ scenarios }) => words.list.scenarios(scenarios.length)}
        ownAction={addAction}
      />
      <SaveFile words={words.save} make={() => calculationFile(draft, today)} />
      <OpenFile
        form={calculationForm}
        words={words.open}
        ask={null}
        take={({ calculation }) => replaceBy(() => show(calculation))}
      />
      <EraseAll words={words.erase} eraseAll={session.eraseAll} />
    </View>
  );
}

function KeepButton({ keep }: { readonly keep: () => Promise<boolean> }): JSX.Element {
  function press(): void {
    // The button goes when the calculation is kept; the line above says that it is.
    focusOn(places.bar);
    void keep();
  }
  return (
    <button class="ds-button" type="button" onClick={press}>
      {words.keep}
    </button>
  );
}
