// The first view: what the check is, what one leaves with, what to have at hand, and its limits.
import type { JSX } from 'preact';
import { start as words } from '#text/nb/check-start.ts';
import { Notice } from '#ui/notice.tsx';
import { View } from '#ui/view.tsx';
import { BeginAnew } from './BeginAnew.tsx';
import type { FirstViewProps } from './first-view.ts';
import { OtherDay } from './OtherDay.tsx';
import { firstOpen, hasAnswers } from './steps.ts';

export function StartView(props: FirstViewProps): JSX.Element {
  const { draft, today, go, change, moved, lost } = props;
  const begun = hasAnswers(draft);
  const next = firstOpen(draft, today);
  return (
    <View heading={words.heading} kicker={words.kicker} title={words.kicker} focusHeading={moved}>
      {lost && (
        <Notice heading={words.lost.heading} tone="warning">
          <p>{words.lost.text}</p>
        </Notice>
      )}
      <p class="lead">{words.lead}</p>
      <div class="actions">
        <button class="ds-button" type="button" onClick={() => go(next)}>
          {begun ? (next.view === 'result' ? words.toResult : words.proceed) : words.begin}
        </button>
        <button
          class="ds-button"
          data-variant="secondary"
          type="button"
          onClick={() => go({ view: 'needs' })}
        >
          {words.mapWeek}
        </button>
        <button
          class="ds-button"
          data-variant="tertiary"
          type="button"
          onClick={() => go({ view: 'keeping' })}
        >
          {begun ? words.keep : words.open}
        </button>
      </div>
      {begun && <BeginAnew change={change} />}
      <div class="start-parts">
        <Part {...words.leaveWith} />
        <Part {...words.time} />
        <Part {...words.atHand} />
      </div>
      <section class="stack" data-gap="sm">
        <h2 class="ds-heading">{words.limits.heading}</h2>
        {words.limits.text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <OtherDay draft={draft} today={today} change={change} />
    </View>
  );
}

function Part({ heading, items }: { heading: string; items: readonly string[] }): JSX.Element {
  return (
    <section class="stack" data-gap="sm">
      <h2 class="ds-heading">{heading}</h2>
      <ul class="ds-list">
        {items.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  );
}
