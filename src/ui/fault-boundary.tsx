// The one place where a fault in the tool is caught. It says what is safe.
import { Component, type ComponentChildren, type JSX } from 'preact';
import { Notice } from './notice.tsx';

interface FaultWords {
  readonly heading: string;
  readonly text: string;
  readonly reload: string;
}

interface FaultBoundaryProps {
  readonly words: FaultWords;
  readonly children: ComponentChildren;
}

export class FaultBoundary extends Component<FaultBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render({ words, children }: FaultBoundaryProps): ComponentChildren {
    return this.state.failed ? <FaultNotice words={words} /> : children;
  }
}

export function FaultNotice({ words }: { words: FaultWords }): JSX.Element {
  return (
    <Notice heading={words.heading} tone="danger" live="alert">
      <p>{words.text}</p>
      <button class="ds-button" type="button" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </Notice>
  );
}
