// The one place where a fault in the tool is caught. It says what is safe.
import { Component, type ComponentChildren, type JSX } from 'preact';
import { Notice } from '#ui/notice.tsx';

interface FaultBoundaryProps {
  readonly words: { readonly heading: string; readonly text: string; readonly reload: string };
  readonly children: ComponentChildren;
}

export class FaultBoundary extends Component<FaultBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render({ words, children }: FaultBoundaryProps): JSX.Element {
    if (!this.state.failed) return <>{children}</>;
    return (
      <Notice heading={words.heading} tone="danger" live="alert">
        <p>{words.text}</p>
        <button class="ds-button" type="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
      </Notice>
    );
  }
}
