// The figures of the groups that are folded away at first: their code comes once the page is drawn.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { GroupId } from '../groups.ts';
import { AbsenceFields } from './AbsenceFields.tsx';
import { ChargeFields } from './ChargeFields.tsx';
import type { FieldsProps } from './fields-props.ts';
import { InsuranceFields, OperatingFields, OwnFields, RoundingFields } from './OwnFields.tsx';
import { TimesFields } from './TimesFields.tsx';

export type LaterGroup = Exclude<GroupId, 'wage'>;

export interface LaterFieldsProps extends FieldsProps {
  readonly group: LaterGroup;
}

const groups: Readonly<Record<LaterGroup, (fields: FieldsProps) => JSX.Element>> = {
  times: TimesFields,
  absence: AbsenceFields,
  charges: ChargeFields,
  insurance: InsuranceFields,
  operating: OperatingFields,
  own: OwnFields,
  rounding: RoundingFields,
};

export function LaterFields({ group, ...fields }: LaterFieldsProps): JSX.Element {
  useEffect(fields.drawn);
  const Group = groups[group];
  return <Group {...fields} />;
}
