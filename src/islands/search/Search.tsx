// The search: a field, and what is found while one types. What is typed stays in memory alone.
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatNumber } from '#text/format.ts';
import { search as words } from '#text/nb/search.ts';
import { type Entry, type SearchIndex, unpacked } from './entry.ts';
import { type Found, searchIn } from './find.ts';

interface Props {
  readonly index: SearchIndex;
}

const shownAtFirst = 20;
/** Long enough that a screen reader is not told of every letter. */
const pause = 600;

export default function Search({ index }: Props): JSX.Element {
  const find = useMemo(() => searchIn(unpacked(index)), [index]);
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(shownAtFirst);
  const field = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = typed.trim();
  const found = useMemo(() => (asked === '' ? null : find(asked)), [find, asked]);
  const summary = found === null ? '' : summaryOf(found, asked);

  // What was typed before the page came alive.
  useEffect(() => setTyped(field.current?.value ?? ''), []);

  return (
    <div class="stack">
      <search>
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            heading.current?.focus();
          }}
        >
          <div class="ds-field">
            <label class="ds-label" for="sok">
              {words.label}
            </label>
            <p data-field="description" id="sok-hint">
              {words.hint}
            </p>
            <input
              ref={field}
              class="ds-input"
              id="sok"
              type="search"
              size={40}
              autocomplete="off"
              spellcheck={false}
              aria-describedby="sok-hint"
              value={typed}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setShown(shownAtFirst);
              }}
            />
          </div>
        </form>
      </search>
      <Announcement text={summary} />
      {found && (
        <section class="stack" data-gap="sm" aria-labelledby="treff">
          <h2 class="ds-heading" id="treff" tabIndex={-1} ref={heading}>
            {summary}
          </h2>
          {!found.all && found.entries.length > 0 && <p>{words.some}</p>}
          <ol class="hits">
            {found.entries.slice(0, shown).map((entry) => (
              <Hit key={entry.href} entry={entry} />
            ))}
          </ol>
          {found.entries.length > shown && (
            <div class="actions">
              <button
                class="ds-button"
                data-variant="secondary"
                type="button"
                onClick={() => setShown(found.entries.length)}
              >
                {words.more(formatNumber(found.entries.length - shown))}
              </button>
            </div>
          )}
        </section>
      )}
    </div>
  );
}

function Hit({ entry }: { readonly entry: Entry }): JSX.Element {
  return (
    <li>
      <a class="ds-link target" href={entry.href}>
        {entry.title}
      </a>
      {entry.lead !== '' && <p>{entry.lead}</p>}
      <p class="quiet">{entry.within ? words.within(entry.within) : words.kind[entry.kind]}</p>
    </li>
  );
}

/** Says the number of hits aloud once the reader rests. */
function Announcement({ text }: { readonly text: string }): JSX.Element {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="ds-sr-only" role="status">
      {said}
    </p>
  );
}

function summaryOf({ entries }: Found, typed: string): string {
  if (entries.length === 0) return words.none(typed);
  return entries.length === 1 ? words.oneHit(typed) : words.hits(formatNumber(entries.length), typed);
}
