// Timepris as a whole: the calculation in memory, the view the reader has come to, and what stands around every view.
import type { JSX } from 'preact';
import { ratesPrice as words } from '#text/nb/rates-price.ts';
import { FaultBoundary, FaultNotice } from '#ui/fault-boundary.tsx';
import { useLateFault } from '../../shared/use-late-fault.ts';
import { useKeeping } from '../keeping/use-keeping.ts';
import { KeepingBar } from './keeping/KeepingBar.tsx';
import { openTools } from './keeping/open-tools.ts';
import { PriceView } from './PriceView.tsx';
import type { PriceSite } from './site.ts';
import { useCalculation } from './use-calculation.ts';
import { usePlace } from './use-place.ts';
import { ViewMenu } from './ViewMenu.tsx';
import { laterViews } from './views.ts';

export default function Timepris(site: PriceSite): JSX.Element {
  return (
    <FaultBoundary words={words.fault}>
      <Views site={site} />
    </FaultBoundary>
  );
}

function Views({ site }: { readonly site: PriceSite }): JSX.Element {
  const { place, moved, go } = usePlace();
  const calculation = useCalculation(site);
  const keeping = useKeeping(calculation.props.draft, calculation.props.change, openTools);
  const failed = useLateFault();
  const later = laterViews.find(({ id }) => id === place);
  return (
    <div class="tool price-tool">
      {failed && <FaultNotice words={words.fault} />}
      <ViewMenu place={place} go={go} result={calculation.props.results[calculation.props.at]} />
      <KeepingBar keeping={keeping} place={place} go={go} />
      <FaultBoundary key={place} words={words.fault}>
        {later ? (
          <later.View {...calculation.props} moved={moved} keeping={keeping} go={go} />
        ) : (
          <PriceView {...calculation} moved={moved} />
        )}
      </FaultBoundary>
    </div>
  );
}
