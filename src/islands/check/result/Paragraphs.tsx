// Running text, a paragraph for each piece.
import type { JSX } from 'preact';
import { Whole } from './Whole.tsx';

export function Paragraphs({ texts }: { texts: readonly string[] }): JSX.Element {
  return (
    <>
      {texts.map((text) => (
        <p class="prose" key={text}>
          <Whole text={text} />
        </p>
      ))}
    </>
  );
}
