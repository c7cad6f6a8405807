// The files that prove one criterion: new ones, and those that prove another already.
import type { JSX } from 'preact';
import { answerTo, withAttachment } from '#domain/application/draft.ts';
import type { AskedCriterion } from '#domain/call/criterion.schema.ts';
import { asksForEvidence } from '#domain/self-assessment/assess.ts';
import { nb } from '#text/index.ts';
import { warnings } from '#text/nb/application-warnings.ts';
import { FieldError } from '#ui/field.tsx';
import { AttachedFiles } from './AttachedFiles.tsx';
import { fileRefusals } from './later-files.ts';
import { NoRoom } from './NoRoom.tsx';
import type { EditorProps } from './view-props.ts';

interface AttachmentFieldProps {
  readonly editor: EditorProps;
  readonly criterion: AskedCriterion;
  readonly errorOf: (id: string) => string | undefined;
}

export function AttachmentField({ editor, criterion, errorOf }: AttachmentFieldProps): JSX.Element {
  const error = errorOf('filer');
  const { open } = editor;
  const words = nb.application.criterion;
  const { attachmentIds } = answerTo(open.draft, criterion.id);
  const mine = open.draft.attachments.filter(({ id }) => attachmentIds.includes(id));
  const others = open.draft.attachments.filter(({ id }) => !attachmentIds.includes(id));
  const { busyWith } = open.upload;
  const isMine = open.upload.criterionId === criterion.id;
  const refusals = isMine ? open.upload.refusals : [];
  const known = isMine ? open.upload.known : [];

  return (
    <section class="stack" aria-labelledby="filer-overskrift">
      <h2 class="ds-heading" data-size="xs" id="filer-overskrift">
        {words.files}
      </h2>
      <AttachedFiles editor={editor} criterion={criterion} files={mine} errorOf={errorOf} />
      <NotAsFiles criterion={criterion} />
      <div class="ds-field">
        <label class="ds-label" for="filer">
          {words.addFiles}
        </label>
        <p data-field="description" id="filer-hint">
          {asksForEvidence(criterion) ? words.filesHint : words.filesNotAsked} {warnings.searched}
        </p>
        <input
          class="ds-input"
          type="file"
          id="filer"
          multiple
          aria-describedby={`filer-hint${error ? ' filer-error' : ''}`}
          aria-invalid={error || refusals.length > 0 ? 'true' : undefined}
          onChange={(event) => {
            const files = Array.from(event.currentTarget.files ?? []);
            event.currentTarget.value = '';
            void open.attach(criterion.id, files);
          }}
        />
        <FieldError id="filer" label={words.addFiles} error={error} />
      </div>
      <div role="status">
        {busyWith !== null && <p>{words.adding(busyWith)}</p>}
        {busyWith === null && isMine && open.upload.taken > 0 && <p>{words.added(open.upload.taken)}</p>}
        {known.map(({ name, as, isNewHere }) => (
          <p key={name}>{warnings.sameFile(name, as, isNewHere)}</p>
        ))}
      </div>
      <div role="alert">
        {refusals.length > 0 && <fileRefusals.View refusals={refusals} />}
        <NoRoom open={open} criterionId={criterion.id} refusals={refusals} />
      </div>
      {others.length > 0 && (
        <details class="ds-details">
          <summary>{words.reuse}</summary>
          <div class="stack">
            {others.map((attachment) => (
              <button
                class="ds-button"
                data-variant="secondary"
                type="button"
                key={attachment.id}
                onClick={() => open.change((draft) => withAttachment(draft, criterion.id, attachment))}
              >
                {words.reuseFile(attachment.name)}
              </button>
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

/** What is shown or written instead of being sent, said before anything is chosen. */
function NotAsFiles({ criterion }: { criterion: AskedCriterion }): JSX.Element | null {
  const notSent = criterion.evidence.filter(({ attach }) => !attach);
  if (notSent.length === 0) return null;
  return (
    <div>
      <h3 class="ds-heading" data-size="2xs">
        {warnings.notAsFiles}
      </h3>
      <ul class="ds-list">
        {notSent.map(({ what }) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
    </div>
  );
}
