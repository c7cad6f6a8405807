// Opens what was saved to a file. What stands in the tool is replaced only when the reader says so.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedFileTrouble } from '#domain/shared/keeping.ts';
import { type ReplaceWords, type SavedFileWords, savedFile } from '#text/nb/saved-file.ts';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { type FileForm, openFile } from './saved-file.ts';

interface OpenFileProps<Content> {
  readonly form: FileForm<Content>;
  readonly words: SavedFileWords['open'];
  /** What is asked before anything that stands here is replaced; null when nothing would be lost. */
  readonly ask: ReplaceWords | null;
  /** Shows what was in the file, and moves the focus there. */
  readonly take: (content: Content) => void;
}

type Step<Content> =
  | { readonly step: 'choose' }
  | { readonly step: 'ask'; readonly content: Content; readonly words: ReplaceWords }
  | { readonly step: 'refused'; readonly code: SavedFileTrouble };

export function OpenFile<Content>({ form, words, ask, take }: OpenFileProps<Content>): JSX.Element {
  const [at, setAt] = useState<Step<Content>>({ step: 'choose' });
  const input = useRef<HTMLInputElement>(null);

  async function open(file: File): Promise<void> {
    setAt({ step: 'choose' });
    const result = await openFile(form, file);
    if (result.status === 'refused') setAt({ step: 'refused', code: result.code });
    else if (ask) setAt({ step: 'ask', content: result.content, words: ask });
    else take(result.content);
  }

  function go(content: Content): void {
    setAt({ step: 'choose' });
    take(content);
  }

  function stay(): void {
    setAt({ step: 'choose' });
    input.current?.focus();
  }

  return (
    <section class="stack" aria-labelledby="apne-overskrift">
      <h2 class="ds-heading" id="apne-overskrift">
        {words.heading}
      </h2>
      <Field id="apne-fil" label={words.label} hint={words.hint}>
        <input
          class="ds-input"
          type="file"
          id="apne-fil"
          ref={input}
          accept=".json,application/json"
          aria-describedby="apne-fil-hint"
          onChange={(event) => {
            const [file] = Array.from(event.currentTarget.files ?? []);
            event.currentTarget.value = '';
            if (file) void open(file);
          }}
        />
      </Field>
      {at.step === 'ask' && <Ask words={at.words} yes={() => go(at.content)} no={stay} />}
      {at.step === 'refused' && (
        <Notice heading={savedFile.refused} tone="danger" live="alert">
          <p>{{ ...savedFile.problem, ...words.problem }[at.code]}</p>
          <p>{words.unchanged}</p>
        </Notice>
      )}
    </section>
  );
}

interface AskProps {
  readonly words: ReplaceWords;
  readonly yes: () => void;
  readonly no: () => void;
}

function Ask({ words, yes, no }: AskProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="stack">
      <h3 class="ds-heading" ref={heading} tabIndex={-1}>
        {words.heading}
      </h3>
      <p>{words.text}</p>
      <div class="actions">
        <button class="ds-button" type="button" onClick={yes}>
          {words.yes}
        </button>
        <button class="ds-button" data-variant="secondary" type="button" onClick={no}>
          {words.no}
        </button>
      </div>
    </div>
  );
}
