// Many shifts at once: pasted or from a file, shown as they are understood, and taken in when the reader says so.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readShifts, type ShiftsRead } from '#domain/hours/read-shifts.ts';
import { hours } from '#text/nb/hours.ts';
import { hoursList as words } from '#text/nb/hours-list.ts';
import { ErrorSummary, type FieldProblem } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { TextArea } from '#ui/text-field.tsx';
import { View } from '#ui/view.tsx';
import { useTyping } from '../drafts.ts';
import { withShifts } from '../edit.ts';
import type { HoursViewProps } from '../view-props.ts';
import { Understood } from './Understood.tsx';

/** Far above a file of twenty thousand shifts. */
const maxBytes = 2_000_000;

/** The rows that were not understood, as they stood, below the heading they had; empty when there are none. */
function remainingOf({ heading, problems }: ShiftsRead): string {
  if (problems.length === 0) return '';
  return [...(heading ? [heading.text] : []), ...problems.map(({ text }) => text)].join('\n');
}

export function ListView({ site, account, change, drafts, showDay, moved }: HoursViewProps): JSX.Element {
  const { typed, type } = useTyping(drafts, 'list', { text: '' }, ['text']);
  const { text } = typed;
  const [read, setRead] = useState<ShiftsRead | null>(null);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [looks, setLooks] = useState(0);

  function refuse(id: string, inline: string): void {
    setRead(null);
    setProblems([{ id, inline, sentence: inline }]);
    setAttempt((count) => count + 1);
  }
  function look(typed: string): void {
    setProblems([]);
    if (typed.trim() === '') refuse('list-text', words.empty);
    else {
      setRead(readShifts(typed, account.shifts));
      setLooks((count) => count + 1);
    }
  }
  async function open(file: File): Promise<void> {
    const typed = file.size <= maxBytes ? await file.text().catch(() => null) : null;
    if (typed === null) return refuse('list-file', words.fileUnread);
    type({ text: typed });
    look(typed);
  }
  function take(found: ShiftsRead): void {
    const shifts = found.rows.filter(({ isDuplicate }) => !isDuplicate).map(({ shift }) => shift);
    showDay(shifts[0]?.day ?? '');
    const left = remainingOf(found);
    const told = words.told(shifts.length) + (left ? ` ${words.left(found.problems.length)}` : '');
    type({ text: left });
    const restore = (): void => drafts.put('list', { text }, true);
    change(withShifts(account, shifts), { told, undone: words.undone, returnTo: 'list-text', restore });
    setRead(null);
    document.querySelector<HTMLElement>(left ? '#list-text' : '.tool h1')?.focus();
  }
  const errorAt = (id: string): string | undefined => problems.find((each) => each.id === id)?.inline;
  return (
    <View heading={words.heading} kicker={hours.name} title={hours.title(site.siteName)} focusHeading={moved}>
      <p class="lead">{words.lead}</p>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          look(text);
        }}
      >
        <ErrorSummary heading={hours.problemHeading} problems={problems} attempt={attempt} />
        <TextArea
          id="list-text"
          label={words.text}
          hint={words.textHint}
          rows={8}
          value={text}
          error={errorAt('list-text')}
          onChange={(each) => type({ text: each })}
        />
        <Field id="list-file" label={words.file} hint={words.fileHint} error={errorAt('list-file')}>
          <input
            class="ds-input"
            type="file"
            id="list-file"
            accept=".csv,.txt,text/csv,text/plain"
            aria-describedby="list-file-hint"
            onChange={(event) => {
              const [file] = Array.from(event.currentTarget.files ?? []);
              event.currentTarget.value = '';
              if (file) void open(file);
            }}
          />
        </Field>
        <div class="actions">
          <button class="ds-button" data-variant={read ? 'secondary' : undefined} type="submit">
            {words.look}
          </button>
        </div>
      </form>
      {read && <Understood key={looks} read={read} take={() => take(read)} />}
    </View>
  );
}
