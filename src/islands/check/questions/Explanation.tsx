// Beside a question: what to count in, why it is asked, and the page to read where it decides. Links open a new tab: the
// answers are in this one's memory.
import type { JSX } from 'preact';
import { check } from '#text/nb/check.ts';
import type { QuestionWords } from '#text/nb/check-question-words.ts';

export function Explanation({ words, base }: { words: QuestionWords; base: string }): JSX.Element {
  const { why, counts, read } = words;
  return (
    <div class="stack explanation" data-gap="sm">
      {counts && (
        <details class="ds-details">
          <summary>{check.counts}</summary>
          <div>
            <Points points={counts.yes} />
            <p>{check.countsNot}</p>
            <Points points={counts.no} />
          </div>
        </details>
      )}
      <details class="ds-details">
        <summary>{check.why}</summary>
        <div>
          {why.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </details>
      {read && (
        <p>
          <a class="ds-link" href={`${base}${read.path}`} target="_blank" rel="noopener">
            {check.opensInNewTab(read.label)}
          </a>
        </p>
      )}
    </div>
  );
}

function Points({ points }: { points: readonly string[] }): JSX.Element {
  return (
    <ul class="ds-list">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
