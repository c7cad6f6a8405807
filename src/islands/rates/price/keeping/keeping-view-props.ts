// What a view is given that comes when it is asked for: with what the device keeps, and the way to other views.
import type { Go } from '../places.ts';
import type { LaterViewProps } from '../view-props.ts';
import type { Keeping } from './use-keeping.ts';

export interface KeepingViewProps extends LaterViewProps {
  readonly keeping: Keeping;
  readonly go: Go;
}
