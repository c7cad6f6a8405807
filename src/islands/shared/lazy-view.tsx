// A view whose code comes when it is needed. Loading the page anew could lose what is in memory, so a failure is tried again here.
import type { ComponentType, JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Notice } from '#ui/notice.tsx';

type State<Props> =
  | { readonly status: 'loading' | 'failed' }
  | { readonly status: 'loaded'; readonly View: ComponentType<Props> };

/** What is said while the code comes, and when it does not. */
export interface LaterWords {
  readonly opening: string;
  readonly unopened: { readonly heading: string; readonly text: string; readonly retry: string };
}

interface Later<Props> {
  readonly View: ComponentType<Props>;
  /** Fetches the code before it is needed; what fails is tried again when it is. */
  readonly fetchAhead: () => void;
}

/** @param load called when the view is first shown; again when the reader asks for it after a failure */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  words: LaterWords,
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
      // Fetched ahead, it may have come between the drawing and now.
      else
        setState((shown) =>
          shown.status === 'loaded' || known === null ? shown : { status: 'loaded', View: known },
        );
    }, [open]);
    if (state.status === 'loaded') return <state.View {...props} />;
    return state.status === 'failed' ? (
      <Unopened words={words.unopened} again={open} />
    ) : (
      <p>{words.opening}</p>
    );
  }

  return { View, fetchAhead: () => void fetchView() };
}

interface UnopenedProps {
  readonly words: LaterWords['unopened'];
  readonly again: () => Promise<void>;
}

function Unopened({ words, again }: UnopenedProps): JSX.Element {
  return (
    <Notice heading={words.heading} tone="warning" live="alert">
      <p>{words.text}</p>
      <button class="ds-button" type="button" onClick={() => void again()}>
        {words.retry}
      </button>
    </Notice>
  );
}
