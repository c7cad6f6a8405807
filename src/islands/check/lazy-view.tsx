// A view whose code comes when it is needed. Reloading the page would lose what is in memory, so a failure is tried again here.
import type { ComponentType, JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { check as words } from '#text/nb/check.ts';
import { Notice } from '#ui/notice.tsx';
import type { ViewProps } from './view-props.ts';

type State<Props> =
  | { readonly status: 'loading' | 'failed' }
  | { readonly status: 'loaded'; readonly View: ComponentType<Props> };

interface Later<Props> {
  readonly View: ComponentType<Props>;
  /** Fetches the code before it is needed; what fails is tried again when it is. */
  readonly fetchAhead: () => void;
}

/** @param load called when the view is first shown; again when the reader asks for it after a failure */
export function lazyView<Props extends object = ViewProps>(
  load: () => Promise<ComponentType<Props>>,
): Later<Props> {
  let known: ComponentType<Props> | null = null;

  async function fetchView(): Promise<State<Props>> {
    try {
      known ??= await load();
      return { status: 'loaded', View: known };
    } catch {
      return { status: 'failed' };
    }
  }

  function View(props: Props): JSX.Element {
    const [state, setState] = useState<State<Props>>(() =>
      known ? { status: 'loaded', View: known } : { status: 'loading' },
    );
    const open = useCallback(async () => {
      setState({ status: 'loading' });
      setState(await fetchView());
    }, []);
    useEffect(() => {
      if (known === null) void open();
    }, [open]);
    if (state.status === 'loaded') return <state.View {...props} />;
    return state.status === 'failed' ? <Unopened again={open} /> : <p>{words.opening}</p>;
  }

  return { View, fetchAhead: () => void fetchView() };
}

function Unopened({ again }: { again: () => Promise<void> }): JSX.Element {
  return (
    <Notice heading={words.unopened.heading} tone="warning" live="alert">
      <p>{words.unopened.text}</p>
      <button class="ds-button" type="button" onClick={() => void again()}>
        {words.unopened.retry}
      </button>
    </Notice>
  );
}
