// Attaches a scenario of the calculation to one of the applications on this device.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Draft } from '#domain/application/draft.schema.ts';
import { attachedCalculation } from '#domain/rates/price/attached.ts';
import { formatDecimal } from '#text/decimals.ts';
import { attaching as words } from '#text/nb/rates-attaching.ts';
import { ratesPrice } from '#text/nb/rates-price.ts';
import { Choices } from '#ui/choices.tsx';
import { Notice } from '#ui/notice.tsx';
import { View } from '#ui/view.tsx';
import type { LaterViewProps } from '../view-props.ts';
import { AttachOutcome, type Attempt } from './AttachOutcome.tsx';
import { attachToDraft } from './attach-to-draft.ts';
import { type DraftsHere, useDrafts } from './use-drafts.ts';

export function AttachView(props: LaterViewProps): JSX.Element {
  const { site, moved } = props;
  const { here, refresh } = useDrafts();
  return (
    <View heading={words.heading} title={words.title(site.siteName)} focusHeading={moved}>
      <p class="lead">{words.lead}</p>
      <p>{words.asked}</p>
      {here ? <Chosen {...props} here={here} refresh={refresh} /> : <p role="status">{words.opening}</p>}
    </View>
  );
}

interface ChosenProps extends LaterViewProps {
  readonly here: DraftsHere;
  readonly refresh: () => Promise<void>;
}

function Chosen({ site, draft, results, at, today, here, refresh }: ChosenProps): JSX.Element {
  const priced = results.flatMap(({ scenario, lines }, index) =>
    lines ? [{ index, name: scenario.name.trim() || ratesPrice.scenarios.unnamed(index + 1), lines }] : [],
  );
  const first = priced.find(({ index }) => index === at) ?? priced[0];
  const [chosen, setChosen] = useState<string | null>(first ? String(first.index) : null);
  const [draftId, setDraftId] = useState<string | null>(
    here.drafts.length === 1 ? (here.drafts[0]?.id ?? null) : null,
  );
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const [isMissing, setMissing] = useState(false);
  if (priced.length === 0) return <p>{words.noPrice}</p>;
  if (here.drafts.length === 0) return <NoDrafts base={site.base} durability={here.tools.store.durability} />;

  async function attach(isTakenOver: boolean): Promise<void> {
    const to = here.drafts.find(({ id }) => id === draftId);
    const calculation = attachedCalculation(draft, Number(chosen ?? -1), site.rates, today);
    setMissing(!to || !calculation);
    if (!to || !calculation) return;
    const result = await attachToDraft(here.tools, to.id, calculation, isTakenOver);
    setAttempt({ draft: to, result, isTakenOver });
    await refresh();
  }

  return (
    <>
      <Choices
        id="alternativ"
        label={words.scenario}
        options={priced.map(({ index, name, lines }) => ({
          value: String(index),
          label: words.withPrice(name, formatDecimal(lines.price)),
        }))}
        value={chosen}
        onChange={setChosen}
      />
      <Choices
        id="soknad"
        label={words.draft}
        options={here.drafts.map((each) => ({
          value: each.id,
          label: nameOf(each),
          hint: each.calculation ? words.hasOne : undefined,
        }))}
        value={draftId}
        onChange={setDraftId}
        error={isMissing ? words.missing : undefined}
      />
      <div class="actions">
        <button class="ds-button" type="button" onClick={() => void attach(false)}>
          {words.attach}
        </button>
      </div>
      <div role="status">
        {attempt && (
          <AttachOutcome attempt={attempt} name={nameOf(attempt.draft)} base={site.base} again={attach} />
        )}
      </div>
    </>
  );
}

function NoDrafts({ base, durability }: { base: string; durability: 'device' | 'memory' }): JSX.Element {
  return (
    <>
      {durability === 'memory' ? (
        <Notice heading={words.memory.heading} tone="warning">
          <p>{words.memory.text}</p>
        </Notice>
      ) : (
        <p>{words.none}</p>
      )}
      <p>
        <a class="ds-link target" href={`${base}soknad/`}>
          {words.start}
        </a>
      </p>
    </>
  );
}

/** What the supplier calls the draft, else the supplier's own name. */
function nameOf({ name, supplier }: Draft): string {
  return name.trim() || supplier.name.trim() || words.unnamed;
}
