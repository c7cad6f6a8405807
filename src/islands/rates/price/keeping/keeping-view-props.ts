// What a view is given that comes when it is asked for: with what the device keeps, and the way to other views.
import type { Calculation } from '#domain/rates/price/price-draft.schema.ts';
import type { Keeping } from '../../keeping/use-keeping.ts';
import type { Go } from '../places.ts';
import type { LaterViewProps } from '../view-props.ts';

export interface KeepingViewProps extends LaterViewProps {
  readonly keeping: Keeping<Calculation>;
  readonly go: Go;
}
