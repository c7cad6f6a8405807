// Where the supplier decides what is left of the calculations: on the device, in a file, or nowhere.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { newCalculation } from '#domain/rates/price/new-scenario.ts';
import { keeping as words } from '#text/nb/rates-keeping.ts';
import { TextField } from '#ui/text-field.tsx';
import { View } from '#ui/view.tsx';
import { OpenFile } from '../../../shared/saved-file/OpenFile.tsx';
import { SaveFile } from '../../../shared/saved-file/SaveFile.tsx';
import type { LaterViewProps } from '../view-props.ts';
import { BeforeReplacing } from './BeforeReplacing.tsx';
import { calculationFile, calculationForm } from './calculation-file.ts';
import { EraseAll } from './EraseAll.tsx';
import { KeptList } from './KeptList.tsx';
import type { Keeping } from './use-keeping.ts';

export type KeepingViewProps = LaterViewProps & { readonly keeping: Keeping };

export function KeepingView({ site, draft, today, change, moved, keeping }: KeepingViewProps): JSX.Element {
  /** What waits until the supplier has decided about the calculation that stands here. */
  const [waiting, setWaiting] = useState<(() => Promise<void>) | null>(null);
  function replaceBy(next: () => Promise<void>): void {
    if (keeping.isAtRisk) setWaiting(() => next);
    else void next();
  }
  async function begin(): Promise<void> {
    const zone = site.municipality.contributionZone?.zone ?? null;
    await keeping.show(newCalculation(crypto.randomUUID(), zone, site.rates));
  }
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
        {keeping.kept.status === 'memory' && (
          <button class="ds-button" type="button" onClick={() => void keeping.keep()}>
            {words.keep}
          </button>
        )}
        <button class="ds-button" data-variant="secondary" type="button" onClick={() => replaceBy(begin)}>
          {words.begin}
        </button>
      </div>
      {waiting && <BeforeReplacing keeping={keeping} next={waiting} done={() => setWaiting(null)} />}
      <KeptList keeping={keeping} shownId={draft.id} today={today} replaceBy={replaceBy} />
      <SaveFile words={words.save} make={() => calculationFile(draft, today)} />
      <OpenFile
        form={calculationForm}
        words={words.open}
        ask={null}
        take={({ calculation }) =>
          // A calculation of its own: one that is kept stays as it is.
          replaceBy(() => keeping.show({ ...calculation, id: crypto.randomUUID() }))
        }
      />
      <EraseAll eraseAll={keeping.eraseAll} />
    </View>
  );
}
