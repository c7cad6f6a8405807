// Adding, copying, removing and bringing back rows: each says what it did, and the focus follows.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckDraft } from '#domain/eligibility/answers.schema.ts';
import { highest, type NeedsRow } from '#domain/needs/needs.schema.ts';
import { newRow, rowOf, type Suggestion } from '#domain/needs/suggestions.ts';
import { needs as words } from '#text/nb/needs.ts';
import { withCopy, withoutRow, withRow, withRows } from './edit.ts';
import { fieldId, nameOf } from './fields.ts';
import { askForKind, asksForKind, keepRemoved, removedFrom } from './memory.ts';

export interface Editing {
  /** The row that was written last: it is shown, however long the list. */
  readonly latest: string | null;
  /** Whether that row stands open. */
  readonly isOpened: boolean;
  /** What was just done, in words. */
  readonly said: string;
  /** The row that can be brought back; null when there is none. */
  readonly removed: string | null;
  readonly undo: () => void;
  readonly add: (chosen: readonly Suggestion[]) => void;
  readonly addOwn: () => void;
  readonly change: (id: string, said: Partial<NeedsRow>) => void;
  readonly copy: (row: NeedsRow, name: string) => void;
  readonly remove: (row: NeedsRow) => void;
}

interface Done {
  readonly latest: string | null;
  readonly isOpened: boolean;
  readonly said: string;
}

const nothingDone: Done = { latest: null, isOpened: false, said: '' };

export function useEditing(draft: CheckDraft, changeDraft: (draft: CheckDraft) => void): Editing {
  const [done, setDone] = useState(nothingDone);
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (focusNext.current !== null) document.getElementById(focusNext.current)?.focus();
    focusNext.current = null;
  });
  // Rows that have not changed are not drawn again: what they were handed must know the draft as it is, not as it was.
  const now = useRef({ draft, changeDraft });
  now.current = { draft, changeDraft };
  const removed = removedFrom(draft.needs);
  const last = removed.at(-1);

  /** @param focus the id of the control to go to once the change is drawn */
  function apply(next: CheckDraft, what: Partial<Done>, focus: string): void {
    if (next.needs.length > highest.rows) {
      setDone({ ...nothingDone, said: words.suggestions.full });
      return;
    }
    focusNext.current = focus;
    setDone({ ...nothingDone, ...what });
    now.current.changeDraft(next);
  }

  return {
    ...done,
    removed: last ? nameOf(last.row, last.index + 1) : null,
    undo: () => {
      if (!last) return;
      keepRemoved(removed.slice(0, -1));
      const needs = draft.needs.toSpliced(last.index, 0, last.row);
      apply(withRows(draft, needs), { latest: last.row.id }, fieldId(last.row, 'minutes'));
    },
    add: (chosen) => {
      const rows = chosen.map((one) => rowOf(one, words.activities[one.code], crypto.randomUUID()));
      const [first] = rows;
      if (!first) return;
      const focus = fieldId(first, first.timesPerWeek === null ? 'timesPerWeek' : 'minutes');
      const said = words.suggestions.added(rows.length);
      apply(withRows(draft, [...draft.needs, ...rows]), { latest: rows.at(-1)?.id ?? null, said }, focus);
    },
    addOwn: () => {
      const row = newRow(crypto.randomUUID());
      const what = { latest: row.id, isOpened: true, said: words.suggestions.addedOwn };
      askForKind(row.id);
      apply(withRows(draft, [...draft.needs, row]), what, fieldId(row, 'kind'));
    },
    change: (id, said) => now.current.changeDraft(withRow(now.current.draft, id, said)),
    copy: (row, name) => {
      const id = crypto.randomUUID();
      const what = { latest: id, isOpened: true, said: words.rows.copied(name) };
      if (asksForKind(row.id)) askForKind(id);
      apply(withCopy(now.current.draft, row.id, id), what, fieldId({ id }, 'activity'));
    },
    remove: (row) => {
      const { needs } = now.current.draft;
      keepRemoved([...removedFrom(needs), { row, index: needs.indexOf(row) }]);
      apply(withoutRow(now.current.draft, row.id), {}, 'needs-undo');
    },
  };
}
