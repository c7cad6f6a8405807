// The end of the work for a colleague who was sent a part: the file that goes back.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { complete } from '#domain/application/complete.ts';
import { nb } from '#text/index.ts';
import { share as words } from '#text/nb/application-share.ts';
import { Notice } from '#ui/notice.tsx';
import { View } from '#ui/view.tsx';
import { CheckNotices } from './CheckNotices.tsx';
import { makeAndOffer, type Offered } from './make-and-offer.ts';
import { PartNotice } from './PartNotice.tsx';
import { address } from './route.ts';
import { type EditorProps, tabTitle } from './view-props.ts';

export function ReturnPart({ site, open, store, moved }: EditorProps): JSX.Element {
  const { draft } = open;
  const completion = complete(draft, site.criteria, site.call.settled);
  const gaps = completion.status === 'incomplete' ? completion.gaps.length : 0;
  const [outcome, setOutcome] = useState<Offered | null>(null);

  async function make(): Promise<void> {
    if (outcome?.status === 'making') return;
    setOutcome({ status: 'making' });
    const now = await open.forExport();
    const result: Offered = now
      ? await makeAndOffer(site, store, now.draft, { isReturn: true })
      : { status: 'failed' };
    setOutcome(result);
    if (now && result.status === 'made') {
      const at = new Date().toISOString();
      await open.exportedAs({ at, sha256: result.sha256 ?? '', revision: now.revision });
    }
  }

  return (
    <View heading={words.returnHeading} title={tabTitle(words.returnHeading, site)} focusHeading={moved}>
      <p class="lead">{words.returnLead}</p>
      {gaps > 0 ? (
        <Notice heading={words.lacking(gaps)} tone="warning">
          <p>{words.lackingText}</p>
          <p>
            <a class="ds-link" href={address({ view: 'check', draftId: draft.id })}>
              {nb.application.checkHeading}
            </a>
          </p>
        </Notice>
      ) : (
        <Notice heading={words.nothingLacks} tone="success">
          <p>{words.nothingLacksText}</p>
        </Notice>
      )}
      <CheckNotices site={site} open={open} store={store} isLast />
      <div class="actions">
        <button class="ds-button" type="button" onClick={() => void make()}>
          {words.returnHeading}
        </button>
      </div>
      <PartNotice outcome={outcome} steps={words.returnSteps} />
    </View>
  );
}
