// What would have to be so for another answer.
import type { JSX } from 'preact';
import { changeSentence, changes } from '#text/nb/check-result-changes.ts';
import { Part } from './Part.tsx';
import type { Told } from './told.ts';

export function Changes({ told }: { told: Told }): JSX.Element | null {
  const sentences = new Set(
    told.result.changes.map((change) => changeSentence(change, told.voice, told.countable)),
  );
  if (sentences.size === 0) return null;
  return (
    <Part heading={changes.heading}>
      <ul class="ds-list prose">
        {[...sentences].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p class="prose">{changes.honest}</p>
    </Part>
  );
}
