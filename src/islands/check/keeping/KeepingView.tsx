// Where the reader decides what is left of the answers: on the device, in a file, or nowhere.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { checkKeeping } from '#text/nb/check-keeping.ts';
import { View } from '#ui/view.tsx';
import { SaveFile } from '../../shared/saved-file/SaveFile.tsx';
import { makeFile } from '../../shared/saved-file/saved-file.ts';
import type { ViewProps } from '../view-props.ts';
import { answersForm } from './answers-file.ts';
import { ForgetAll } from './ForgetAll.tsx';
import { OpenFile } from './OpenFile.tsx';
import type { Keeping } from './use-keeping.ts';

export type KeepingViewProps = ViewProps & { readonly keeping: Keeping };

export function KeepingView({ keeping, draft, today, moved, go }: KeepingViewProps): JSX.Element {
  return (
    <View heading={checkKeeping.heading} title={checkKeeping.title} focusHeading={moved}>
      <p class="lead">{checkKeeping.lead}</p>
      <Remember keeping={keeping} />
      <SaveFile words={checkKeeping.save} make={() => makeFile(answersForm, draft, today)} />
      <OpenFile draft={draft} today={today} go={go} replace={keeping.replace} />
      <ForgetAll forget={keeping.forget} />
    </View>
  );
}

function Remember({ keeping }: { readonly keeping: Keeping }): JSX.Element {
  const words = checkKeeping.remember;
  const { kept } = keeping;
  const [ended, setEnded] = useState(false);
  const isOn = kept.status === 'saved' || kept.status === 'saving';
  return (
    <section class="stack" aria-labelledby="husk-overskrift">
      <h2 class="ds-heading" id="husk-overskrift">
        {words.heading}
      </h2>
      {words.text.map((each) => (
        <p key={each}>{each}</p>
      ))}
      <div role="status">
        {kept.status === 'saved' && <p>{words.isOn(kept.at)}</p>}
        {ended && !isOn && <p>{words.ended}</p>}
      </div>
      <div class="actions">
        {isOn ? (
          <button
            class="ds-button"
            data-variant="secondary"
            type="button"
            onClick={async () => {
              await keeping.stop();
              setEnded(true);
            }}
          >
            {words.end}
          </button>
        ) : (
          <button class="ds-button" type="button" onClick={() => void keeping.remember()}>
            {words.begin}
          </button>
        )}
      </div>
    </section>
  );
}
