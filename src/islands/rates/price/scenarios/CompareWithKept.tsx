// «Sammenlign», with the kept calculations that can be set beside the alternatives on the page.
import type { JSX } from 'preact';
import { CompareView } from '../analysis/CompareView.tsx';
import type { KeepingViewProps } from '../keeping/keeping-view-props.ts';
import { AddKept } from './AddKept.tsx';

export function CompareWithKept(props: KeepingViewProps): JSX.Element {
  return (
    <CompareView {...props}>
      <AddKept {...props} />
    </CompareView>
  );
}
