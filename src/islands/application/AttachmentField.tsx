// The files that prove one criterion: new ones, and those that prove another already.
import type { JSX } from 'preact';
import type { Attachment } from '#domain/application/draft.schema.ts';
import { answerTo, withAttachment, withoutAttachment } from '#domain/application/draft.ts';
import type { AskedCriterion } from '#domain/call/criterion.schema.ts';
import { asksForEvidence } from '#domain/self-assessment/assess.ts';
import { formatBytes } from '#text/format.ts';
import { nb } from '#text/index.ts';
import { storage } from '#text/nb/application-storage.ts';
import { FieldError } from '#ui/field.tsx';
import { EvidenceFields } from './EvidenceFields.tsx';
import { isNoRoom, NoRoom } from './NoRoom.tsx';
import type { Refusal } from './session-state.ts';
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
      <div class="ds-field">
        <label class="ds-label" for="filer">
          {words.addFiles}
        </label>
        <p data-field="description" id="filer-hint">
          {asksForEvidence(criterion) ? words.filesHint : words.filesNotAsked}
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
        {known.map(({ name, as }) => (
          <p key={name}>{words.sameFile(name, as)}</p>
        ))}
      </div>
      <div role="alert">
        {refusals.map((refusal) => (
          <p class="ds-validation-message" key={refusal.name}>
            {words.fileRefused(nameOf(refusal), whyNot(refusal))}
          </p>
        ))}
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

interface AttachedFilesProps extends AttachmentFieldProps {
  readonly files: readonly Attachment[];
}

function AttachedFiles({ editor, criterion, files, errorOf }: AttachedFilesProps): JSX.Element | null {
  const words = nb.application.criterion;
  if (files.length === 0) return null;
  return (
    <ul class="file-list">
      {files.map((file) => (
        <li class="file-row" key={file.id}>
          <span class="file-name">{file.name}</span>
          <span class="file-facts">{`${kindOf(file)} · ${formatBytes(file.size)}`}</span>
          {editor.open.missing.includes(file.id) && (
            <strong class="file-facts">{storage.lostFiles.mark}</strong>
          )}
          <details>
            <summary>{words.checksum}</summary>
            <code class="checksum">{file.sha256}</code>
          </details>
          <button
            class="ds-button"
            data-variant="tertiary"
            type="button"
            aria-label={words.removeFile(file.name)}
            onClick={() => {
              editor.open.remove((draft) => withoutAttachment(draft, criterion.id, file.id), {
                what: file.name,
                attachmentId: file.id,
                undo: (draft) => withAttachment(draft, criterion.id, file),
              });
            }}
          >
            {words.remove}
          </button>
          <EvidenceFields editor={editor} criterion={criterion} file={file} errorOf={errorOf} />
        </li>
      ))}
    </ul>
  );
}

/** What people call the type of a file: its ending, else what the browser said. */
function kindOf({ name, type }: Attachment): string {
  return /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toUpperCase() ?? type;
}

/** With its size, when that is what is wrong with it. */
function nameOf(refusal: Refusal): string {
  const { name, file } = refusal;
  return isNoRoom(refusal) ? storage.noRoom.withSize(name, formatBytes(file.size)) : name;
}

function whyNot(result: Refusal): string {
  switch (result.status) {
    case 'refused':
      return nb.problems.attachment[result.code];
    case 'failed':
      return nb.problems.save[result.code];
    case 'unreadable':
      return nb.application.criterion.unreadableFile;
  }
}
