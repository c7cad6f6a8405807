// Something to know before going on. The heading says what kind it is; colour only underlines it.
import type { ComponentChildren, JSX } from 'preact';

interface NoticeProps {
  readonly heading: string;
  readonly tone: 'info' | 'success' | 'warning' | 'danger';
  readonly children?: ComponentChildren;
  /** `alert` for what cannot wait, `status` for what can. */
  readonly live?: 'alert' | 'status';
}

export function Notice({ heading, tone, children, live }: NoticeProps): JSX.Element {
  return (
    <div class="ds-alert" data-color={tone} role={live}>
      <h2 class="ds-heading" data-size="xs">
        {heading}
      </h2>
      {children}
    </div>
  );
}
