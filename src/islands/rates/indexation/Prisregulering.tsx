// Prisregulering as a whole: the figures to the left, the regulated price to the right, and what is kept below.
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { IndexationCalculation } from '#domain/rates/indexation-draft.schema.ts';
import { readIndexation } from '#domain/rates/indexation-draft.ts';
import { newIndexation } from '#domain/rates/indexation-new.ts';
import { formatDecimal } from '#text/decimals.ts';
import { ratesIndexation as words } from '#text/nb/rates-indexation.ts';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { FaultBoundary, FaultNotice } from '#ui/fault-boundary.tsx';
import { View } from '#ui/view.tsx';
import { lazyView } from '../../shared/lazy-view.tsx';
import { useLateFault } from '../../shared/use-late-fault.ts';
import { useKeeping } from '../keeping/use-keeping.ts';
import { showResult } from '../shared/show-result.ts';
import { useTold } from '../shared/use-told.ts';
import { Fields } from './fields/Fields.tsx';
import { Fold } from './keeping/Fold.tsx';
import { KeepingBar } from './keeping/KeepingBar.tsx';
import { openTools } from './keeping/open-tools.ts';
import { places } from './keeping/places.ts';
import { placedProblems } from './problems.ts';
import { Comparison } from './result/Comparison.tsx';
import { OverTime } from './result/OverTime.tsx';
import { Result } from './result/Result.tsx';
import type { IndexationSite } from './site.ts';
import type { PartProps, RegulatedProps } from './view-props.ts';

const save = lazyView<RegulatedProps>(async () => (await import('./export/SaveFiles.tsx')).SaveFiles, words);

export default function Prisregulering(site: IndexationSite): JSX.Element {
  return (
    <FaultBoundary words={words.fault}>
      <Tool site={site} />
    </FaultBoundary>
  );
}

function Tool({ site }: { readonly site: IndexationSite }): JSX.Element {
  const [shown, change] = useState<IndexationCalculation>(() => {
    return { id: 'new', name: '', draft: newIndexation(site.series) };
  });
  const keeping = useKeeping(shown, change, openTools);
  const [isOpen, setOpen] = useState(false);
  const failed = useLateFault();
  // The page is built with one regulation for all readers; each has its own from then on.
  useEffect(() => change((built) => ({ ...built, id: crypto.randomUUID() })), []);
  function see(): void {
    setOpen(true);
    document.getElementById(places.fold)?.focus();
  }
  return (
    <div class="tool price-tool">
      {failed && <FaultNotice words={words.fault} />}
      <KeepingBar keeping={keeping} see={see} />
      <Regulating
        site={site}
        draft={shown.draft}
        update={(said) => change((before) => ({ ...before, draft: { ...before.draft, ...said } }))}
      />
      <Fold
        isOpen={isOpen}
        setOpen={setOpen}
        site={site}
        shown={shown}
        rename={(name) => change((before) => ({ ...before, name }))}
        keeping={keeping}
      />
    </div>
  );
}

/** What is typed and what it comes to: the same for the same draft. */
export function Regulating({ site, draft, update }: Omit<PartProps, 'read'>): JSX.Element {
  const read = useMemo(() => readIndexation(draft, site.series), [draft, site]);
  const { terms } = read;
  const regulation = read.regulations[draft.method];
  const props = { site, draft, read, update };
  const problems = placedProblems(read.problems, site);
  const told = useTold(problems, outcome(), ({ isFinding }) => isFinding);
  const regulated = terms && regulation ? { ...props, terms, regulation } : null;

  function outcome(): string {
    if (!regulation?.price || !terms) return words.result.toldIncomplete(problems.length);
    return words.result.told(formatDecimal(regulation.price), terms.to);
  }
  function compute(event: Event): void {
    event.preventDefault();
    if (!told.press()) showResult('new-price');
  }
  return (
    <>
      <ErrorSummary heading={words.problemHeading} problems={told.summary} attempt={told.attempt} />
      <View
        heading={words.heading}
        kicker={words.name}
        title={words.title(site.siteName, told.summary.length > 0)}
        focusHeading={false}
      >
        <p class="lead">{words.lead}</p>
        <p>{words.notInApplication}</p>
        <div class="price-beside">
          <section class="stack" aria-labelledby="inputs">
            <h2 class="ds-heading" id="inputs">
              {words.inputs}
            </h2>
            <form class="stack" noValidate onSubmit={compute} onChange={told.settle}>
              <Fields {...props} errorOf={(place) => told.problems.find(({ at }) => at === place)?.inline} />
              <div class="actions">
                <button class="ds-button" type="submit">
                  {words.compute}
                </button>
              </div>
            </form>
          </section>
          <Result {...props} problems={problems} />
        </div>
        {regulated && (
          <>
            <Comparison {...regulated} />
            <OverTime {...regulated} />
            {regulated.regulation.price && <save.View {...regulated} />}
          </>
        )}
        <p class="ds-sr-only" role="status">
          {told.said}
        </p>
      </View>
    </>
  );
}
