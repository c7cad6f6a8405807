// What every group of fields is given.
import type { PartProps } from '../view-props.ts';

export interface FieldsProps extends PartProps {
  /** What is wrong at a field, once it is told. */
  readonly errorOf: (at: string) => string | undefined;
}
