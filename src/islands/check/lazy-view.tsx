// A view whose code comes when it is needed. Reloading the page would lose what is in memory, so a failure is tried again here.
import type { ComponentType, JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { check as words } from '#text/nb/check.ts';
import { Notice } from '#ui/notice.tsx';
import type { ViewProps } from './view-props.ts';

type Loading = { readonly status: 'loading' | 'failed' };
type Loaded<Props> = { readonly status: 'loaded'; readonly View: ComponentType<Props> };

/** @param load called once; again when the reader asks for it after a failure */
export function lazyView<Props extends object = ViewProps>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let known: ComponentType<Props> | null = null;
  return function LazyView(props: Props): JSX.Element {
    const [state, setState] = useState<Loading | Loaded<Props>>(
      known ? { status: 'loaded', View: known } : { status: 'loading' },
    );
    const fetchView = useCallback(async (): Promise<void> => {
      setState({ status: 'loading' });
      try {
        known = await load();
        setState({ status: 'loaded', View: known });
      } catch {
        setState({ status: 'failed' });
      }
    }, []);
    useEffect(() => {
      if (known === null) void fetchView();
    }, [fetchView]);
    if (state.status === 'loaded') return <state.View {...props} />;
    if (state.status === 'loading') return <p class="tool-opening">{words.opening}</p>;
    return (
      <Notice heading={words.unopened.heading} tone="warning" live="alert">
        <p>{words.unopened.text}</p>
        <button class="ds-button" type="button" onClick={() => void fetchView()}>
          {words.unopened.retry}
        </button>
      </Notice>
    );
  };
}
