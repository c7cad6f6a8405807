// Text in which «§ 3-2» stands on one line. A browser may break after the hyphen, and a hyphen that it never breaks after is
// another sign, which a search for «§ 3-2» does not find: so the place is wrapped, and the words stay as they are.
import type { JSX } from 'preact';
import { unbroken } from '#text/unbroken.ts';

const place = /((?:§+\u00a0)?\b\d{1,2}-\d{1,2}(?:\u00a0[a-h]\b)?)/;

export function Whole({ text }: { readonly text: string }): JSX.Element {
  return (
    <>
      {unbroken(text)
        .split(place)
        .map((part) => (place.test(part) ? <span class="whole">{part}</span> : part))}
    </>
  );
}
