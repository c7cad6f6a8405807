// One view of a tool: its title, its heading, and the focus that follows when the view changes.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

interface ViewHeadingProps {
  readonly heading: string;
  readonly kicker?: string | undefined;
  /** What the browser's tab says; never an answer. */
  readonly title: string;
  /** false for the first view of the page: there the browser's own focus is right. */
  readonly focusHeading: boolean;
}

interface ViewProps extends ViewHeadingProps {
  readonly children: ComponentChildren;
}

export function View({ children, ...heading }: ViewProps): JSX.Element {
  return (
    <>
      <ViewHeading {...heading} />
      {children}
    </>
  );
}

/** The heading by itself: where the view is one question, it stands in the legend. */
export function ViewHeading({ heading, kicker, title, focusHeading }: ViewHeadingProps): JSX.Element {
  const h1 = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
  }, [title]);
  // Before the view is painted: nothing the reader aims at moves afterwards.
  useLayoutEffect(() => {
    if (!focusHeading) return;
    const tool = h1.current?.closest('.tool');
    if (tool) tool.scrollIntoView({ block: 'start', behavior: 'instant' });
    else window.scrollTo(0, 0);
    h1.current?.focus({ preventScroll: true });
    // In large letters the tool's own bar fills the window.
    h1.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [focusHeading]);
  return (
    <h1 class="ds-heading" ref={h1} tabIndex={-1}>
      {kicker && <span class="kicker">{kicker} </span>}
      {heading}
    </h1>
  );
}
