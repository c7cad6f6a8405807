// A week of needs, row by row, and the hours they come to.
import type { JSX } from 'preact';
import { View } from '#ui/view.tsx';
import type { ViewProps } from '../view-props.ts';

export function NeedsView({ site, moved }: ViewProps): JSX.Element {
  return (
    <View heading={site.siteName} title={site.siteName} focusHeading={moved}>
      {null}
    </View>
  );
}
