// What is attached to which application: the choices, the press, and what came of it.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Draft } from '#domain/application/draft.schema.ts';
import { formatDecimal } from '#text/decimals.ts';
import { attaching as words } from '#text/nb/rates-attaching.ts';
import { type Choice, Choices } from '#ui/choices.tsx';
import { AttachOutcome } from './AttachOutcome.tsx';
import type { ChosenProps } from './chosen-props.ts';
import type { Offer, PricedScenario } from './offers.ts';
import { newApplication, useAttaching } from './use-attaching.ts';

export function Chosen(props: ChosenProps): JSX.Element {
  const { offers, here, site, at, keeping } = props;
  const [calculationId, setCalculationId] = useState<string | null>(null);
  const [scenario, setScenario] = useState<string | null>(null);
  const offer = offers.find(({ calculation }) => calculation.id === calculationId) ?? (offers[0] as Offer);
  const { priced, isShown } = offer;
  const chosen =
    priced.find((each) => String(each.at) === scenario) ??
    priced.find((each) => isShown && each.at === at) ??
    (priced[0] as PricedScenario);
  const attaching = useAttaching(props, offer.calculation, chosen.at);
  const { attempt, draftId } = attaching;
  function choose(id: string): void {
    setCalculationId(id);
    setScenario(null);
  }
  return (
    <>
      {offers.length > 1 && (
        <Choices
          id="kalkyle"
          label={words.calculation}
          options={offers.map(offered)}
          value={offer.calculation.id}
          onChange={choose}
        />
      )}
      <Choices
        id="alternativ"
        label={words.scenario}
        options={priced.map((each) => ({
          value: String(each.at),
          label: priceOf(each),
          hint: each.examples > 0 ? words.examples(each.examples) : undefined,
        }))}
        value={String(chosen.at)}
        onChange={setScenario}
      />
      <Choices
        id="soknad"
        label={words.draft}
        options={[
          ...here.drafts.map(application),
          { value: newApplication, label: words.newDraft, hint: words.newDraftHint },
        ]}
        value={draftId}
        onChange={attaching.choose}
        error={attaching.isMissing ? words.missing : undefined}
      />
      <div class="actions">
        <button class="ds-button" type="button" onClick={() => void attaching.attach(false)}>
          {words.attach}
        </button>
      </div>
      {attempt && (
        <AttachOutcome
          key={attempt.nth}
          attempt={attempt}
          name={nameOf(attempt.draft)}
          base={site.base}
          again={attaching.again}
          undo={attaching.undo}
          keep={attempt.isShown && keeping.kept.status === 'memory' ? keeping.session.keep : null}
        />
      )}
    </>
  );
}

function offered({ calculation, savedAt, isShown, priced }: Offer): Choice<string> {
  // Of the one on the page, which may be the one that the tool begins with.
  const most = isShown ? Math.max(...priced.map(({ examples }) => examples)) : 0;
  const when = savedAt === null ? words.notKept : isShown ? words.shown(savedAt) : words.kept(savedAt);
  return {
    value: calculation.id,
    label: calculation.name.trim() || words.unnamedCalculation,
    hint: [when, words.prices(priced.map(priceOf)), ...(most > 0 ? [words.examples(most)] : [])].join(' '),
  };
}

function priceOf({ name, lines }: PricedScenario): string {
  return words.withPrice(name, formatDecimal(lines.price));
}

function application(draft: Draft): Choice<string> {
  return {
    value: draft.id,
    label: nameOf(draft),
    hint: draft.calculation ? words.hasOne : undefined,
  };
}

/** What the supplier calls the draft, else the supplier's own name. */
function nameOf({ name, supplier }: Draft): string {
  return name.trim() || supplier.name.trim() || words.unnamed;
}
