// One view of a tool: its title, its heading, and the focus that follows when the view changes.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

interface ViewProps {
  readonly heading: string;
  readonly kicker?: string | undefined;
  /** What the browser's tab says; never an answer. */
  readonly title: string;
  /** false for the first view of the page: there the browser's own focus is right. */
  readonly focusHeading: boolean;
  readonly children: ComponentChildren;
}

export function View({ heading, kicker, title, focusHeading, children }: ViewProps): JSX.Element {
  const h1 = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
  }, [title]);
  // Before the view is painted: nothing the reader aims at moves afterwards.
  useLayoutEffect(() => {
    if (!focusHeading) return;
    window.scrollTo(0, 0);
    h1.current?.focus({ preventScroll: true });
  }, [focusHeading]);
  return (
    <>
      <h1 class="ds-heading" ref={h1} tabIndex={-1}>
        {kicker && <span class="kicker">{kicker} </span>}
        {heading}
      </h1>
      {children}
    </>
  );
}
