// Running text, a paragraph for each piece.
import type { JSX } from 'preact';
import { unbroken } from '#text/unbroken.ts';

export function Paragraphs({ texts }: { texts: readonly string[] }): JSX.Element {
  return (
    <>
      {texts.map((text) => (
        <p class="prose" key={text}>
          {unbroken(text)}
        </p>
      ))}
    </>
  );
}
