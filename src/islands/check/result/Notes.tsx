// What is worth knowing beside the answer.
import type { JSX } from 'preact';
import { isBeside } from '#domain/eligibility/result.ts';
import { checkResult } from '#text/nb/check-result.ts';
import { noteWords, roleNotes } from '#text/nb/check-result-notes.ts';
import { Paragraphs } from './Paragraphs.tsx';
import { Part } from './Part.tsx';
import type { Told } from './told.ts';

export function Notes({ told }: { told: Told }): JSX.Element | null {
  const notes = [
    ...told.result.notes.filter((note) => !isBeside(note)).map((note) => noteWords(note, told)),
    ...roleNotes(told.role),
  ];
  if (notes.length === 0) return null;
  return (
    <Part heading={checkResult.notes}>
      {notes.map(({ heading, text }) => (
        <div class="stack" data-gap="sm" key={heading}>
          <h3 class="ds-heading" data-size="2xs">
            {heading}
          </h3>
          <Paragraphs texts={text} />
        </div>
      ))}
    </Part>
  );
}
