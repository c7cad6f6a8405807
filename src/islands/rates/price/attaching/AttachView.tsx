// Attaches a scenario of a calculation to one of the applications on this device, or to a new one.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { attaching as words } from '#text/nb/rates-attaching.ts';
import { Notice } from '#ui/notice.tsx';
import { View } from '#ui/view.tsx';
import type { KeepingViewProps } from '../keeping/keeping-view-props.ts';
import { Chosen } from './Chosen.tsx';
import { keptOffers, offerOnPage } from './offers.ts';
import { useDrafts } from './use-drafts.ts';

export function AttachView(props: KeepingViewProps): JSX.Element {
  const { site, moved } = props;
  return (
    <View heading={words.heading} title={words.title(site.siteName)} focusHeading={moved}>
      <p class="lead">{words.lead}</p>
      <p>{words.asked}</p>
      <Found {...props} />
    </View>
  );
}

function Found(props: KeepingViewProps): JSX.Element {
  const { site, draft, keeping } = props;
  const { listed } = keeping;
  const { here, refresh } = useDrafts();
  const { rates } = site;
  const kept = useMemo(() => keptOffers(rates, listed ?? []), [rates, listed]);
  if (!here) return <p role="status">{words.opening}</p>;
  if (here.tools.store.durability === 'memory')
    return (
      <Notice heading={words.memory.heading} tone="warning">
        <p>{words.memory.text}</p>
      </Notice>
    );
  const shown = offerOnPage(props, listed ?? []);
  const others = kept.filter(({ calculation }) => calculation.id !== draft.id);
  // What nobody has written on is seldom what somebody came to attach: the first is chosen to begin with.
  const isUntouched = keeping.kept.status === 'memory' && !keeping.isAtRisk;
  const onPage = shown ? [shown] : [];
  const offers = isUntouched ? [...others, ...onPage] : [...onPage, ...others];
  if (offers.length === 0) return <p>{words.noPrice}</p>;
  return <Chosen {...props} offers={offers} here={here} refresh={refresh} />;
}
