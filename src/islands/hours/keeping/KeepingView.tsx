// Where the reader decides what is left of the account: on the device, in a file, or nowhere.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hours } from '#text/nb/hours.ts';
import { hoursKeeping as words } from '#text/nb/hours-keeping.ts';
import { View } from '#ui/view.tsx';
import { OpenFile } from '../../shared/saved-file/OpenFile.tsx';
import { SaveFile } from '../../shared/saved-file/SaveFile.tsx';
import { isEmpty } from '../edit.ts';
import type { HoursViewProps } from '../view-props.ts';
import { accountFile, accountForm } from './account-file.ts';
import { EraseAll } from './EraseAll.tsx';
import { SaveShifts } from './SaveShifts.tsx';

export function KeepingView(props: HoursViewProps): JSX.Element {
  const { account, today, moved, site, keeping, isExample, replace, go } = props;
  function save(): ReturnType<typeof accountFile> {
    const file = accountFile(account, today);
    if (file) keeping.noteFile();
    return file;
  }
  return (
    <View heading={words.heading} title={hours.title(site.siteName)} focusHeading={moved}>
      <p class="lead">{isExample ? words.ofExample : words.lead}</p>
      {!isExample && (
        <>
          <Remember {...props} />
          <SaveFile words={words.file.save} make={save} />
          {account.shifts.length > 0 && <SaveShifts shifts={account.shifts} today={today} />}
          <OpenFile
            form={accountForm}
            words={words.file.open}
            ask={isEmpty(account) ? null : words.replace}
            take={(file) => {
              replace(file.account, words.opened);
              go('year');
            }}
          />
          <EraseAll erase={() => void keeping.eraseAll()} />
        </>
      )}
    </View>
  );
}

function Remember({ keeping }: HoursViewProps): JSX.Element {
  const { kept } = keeping;
  const [ended, setEnded] = useState(false);
  const isOn = kept.status === 'saved' || kept.status === 'saving';
  const { remember } = words;
  // One button whose words change: the focus stays on it.
  function press(): void {
    if (isOn) void keeping.stop().then(() => setEnded(true));
    else void keeping.keep();
  }
  return (
    <section class="stack" aria-labelledby="husk-overskrift">
      <h2 class="ds-heading" id="husk-overskrift">
        {remember.heading}
      </h2>
      {remember.text.map((each) => (
        <p key={each}>{each}</p>
      ))}
      <div role="status">
        {kept.status === 'saved' && <p>{remember.isOn(kept.at)}</p>}
        {ended && !isOn && <p>{remember.ended}</p>}
      </div>
      <div class="actions">
        <button class="ds-button" data-variant={isOn ? 'secondary' : undefined} type="button" onClick={press}>
          {isOn ? remember.end : remember.begin}
        </button>
      </div>
    </section>
  );
}
