// What the view that the page opens with is given.
import type { ViewProps } from './view-props.ts';

export interface FirstViewProps extends ViewProps {
  /** What was in memory went when the page was loaded anew. */
  readonly lost: boolean;
}
