// «Sammenlign»: up to four alternatives side by side, line by line and figure by figure.
import type { ComponentChildren, JSX } from 'preact';
import { widestDifference } from '#domain/rates/price/compare.ts';
import { ratesAnalysis, signedKroner } from '#text/nb/rates-analysis.ts';
import { ratesCompare as words } from '#text/nb/rates-analysis-compare.ts';
import { analysisViewNames } from '#text/nb/rates-analysis-views.ts';
import { lineNames } from '#text/nb/rates-price-lines.ts';
import { Notice } from '#ui/notice.tsx';
import { View } from '#ui/view.tsx';
import type { LaterViewProps, PriceViewProps } from '../view-props.ts';
import { FiguresTable } from './FiguresTable.tsx';
import { LinesTable } from './LinesTable.tsx';
import { type Priced, pricedOf } from './OfScenario.tsx';
import { scenarioName } from './scenario-name.ts';

interface CompareViewProps extends LaterViewProps {
  /** What more there is to compare with. */
  readonly children?: ComponentChildren;
}

export function CompareView({ site, results, moved, children }: CompareViewProps): JSX.Element {
  return (
    <View
      heading={words.heading}
      title={ratesAnalysis.title(analysisViewNames.compare, site.siteName)}
      focusHeading={moved}
    >
      <div class="stack">
        {results.length > 1 ? (
          <Compared results={results} />
        ) : (
          <Notice heading={words.onlyOne.heading} tone="info">
            <p>{words.onlyOne.text}</p>
          </Notice>
        )}
        {children}
      </div>
    </View>
  );
}

function Compared({ results }: Pick<PriceViewProps, 'results'>): JSX.Element {
  const priced = results.flatMap((result, at) => pricedOf(result, at) ?? []);
  const [first, ...others] = priced;
  const without = results.flatMap(({ scenario, lines }, at) =>
    lines === null ? [scenarioName(scenario, at)] : [],
  );
  return (
    <>
      <p class="prose">{words.lead}</p>
      <h2 class="ds-heading">{words.summary}</h2>
      <ul class="ds-list">
        {first && others.map((other) => <Told key={other.scenario.id} first={first} other={other} />)}
        {without.map((name) => (
          <li key={name}>{words.noPrice(name)}</li>
        ))}
      </ul>
      {first && others.length > 0 && (
        <>
          <h2 class="ds-heading">{words.lines}</h2>
          <LinesTable first={first} others={others} />
          <h2 class="ds-heading">{words.figures}</h2>
          <FiguresTable all={priced} />
        </>
      )}
    </>
  );
}

interface ToldProps {
  readonly first: Priced;
  readonly other: Priced;
}

function Told({ first, other }: ToldProps): JSX.Element {
  const widest = widestDifference(first.lines, other.lines);
  return (
    <li>
      {words.told(other.name, other.lines.price.sub(first.lines.price), first.name)}{' '}
      {widest && words.most(lineNames[widest.line], signedKroner(widest.difference))}
    </li>
  );
}
