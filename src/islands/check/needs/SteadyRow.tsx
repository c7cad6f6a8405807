// A row that is drawn again only when it has changed: a long list answers as fast as a short one.
import { Component, type JSX } from 'preact';
import { RowFields, type RowProps } from './RowFields.tsx';

export class SteadyRow extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    const { row, nth, hasErrors } = this.props;
    return next.row !== row || next.nth !== nth || next.hasErrors || hasErrors;
  }

  override render(props: RowProps): JSX.Element {
    return <RowFields {...props} />;
  }
}
