// All the figures of one scenario, a group at a time.
import type { JSX } from 'preact';
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import { rateTerms } from '#domain/rates/price/rate-terms.ts';
import type { TypedDay } from '#domain/shared/read-day.ts';
import { ratesPrice } from '#text/nb/rates-price.ts';
import { lazyView } from '../../../shared/lazy-view.tsx';
import type { GroupId } from '../groups.ts';
import type { PriceSite } from '../site.ts';
import type { ScenarioResult } from '../view-props.ts';
import type { DayWays, FieldsProps } from './fields-props.ts';
import { Group } from './Group.tsx';
import type { LaterFieldsProps, LaterGroup } from './LaterFields.tsx';
import type { RestingShiftPanelProps } from './RestingShiftPanel.tsx';
import { WageFields } from './WageFields.tsx';

const later: readonly LaterGroup[] = [
  'times',
  'absence',
  'charges',
  'insurance',
  'operating',
  'own',
  'rounding',
];

const laterFields = lazyView<LaterFieldsProps>(
  async () => (await import('./LaterFields.tsx')).LaterFields,
  ratesPrice,
);

/** By itself, and folded away: it comes once the page is drawn. */
const resting = lazyView<RestingShiftPanelProps>(
  async () => (await import('./RestingShiftPanel.tsx')).RestingShiftPanel,
  ratesPrice,
);

interface AllFieldsProps extends DayWays {
  readonly site: PriceSite;
  readonly result: ScenarioResult;
  readonly update: (said: Partial<Scenario>) => void;
  readonly errorOf: FieldsProps['errorOf'];
  readonly drawn: FieldsProps['drawn'];
  readonly typedDay: TypedDay;
  readonly typeDay: (part: Partial<TypedDay>) => void;
  readonly lastFullDay: string | null;
  readonly opened: readonly GroupId[];
  readonly toggle: (id: GroupId, isOpen: boolean) => void;
}

export function Fields({ opened, toggle, ...all }: AllFieldsProps): JSX.Element {
  const { site, result, update, errorOf, drawn } = all;
  const { typedDay, typeDay, lastFullDay, today, lead, chooseDay } = all;
  const fields: FieldsProps = {
    site,
    result,
    update,
    errorOf,
    drawn,
    rated: rateTerms(result.scenario, site.rates),
  };
  const group = (id: GroupId) => ({ id, result, toggle, isOpen: opened.includes(id) });
  return (
    <div class="price-groups">
      <Group {...group('wage')}>
        <WageFields {...fields} {...{ typedDay, typeDay, lastFullDay, today, lead, chooseDay }} />
      </Group>
      {later.map((id) => (
        <Group key={id} {...group(id)}>
          <laterFields.View {...fields} group={id} />
        </Group>
      ))}
      <resting.View wage={result.read.terms?.baseWage ?? null} />
    </div>
  );
}
