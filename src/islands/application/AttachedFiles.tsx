// The files that are attached to one criterion, each with what is said of it and what can be done with it.
import type { JSX } from 'preact';
import type { Attachment } from '#domain/application/draft.schema.ts';
import { withAttachmentBack, withoutAttachment } from '#domain/application/draft.ts';
import type { AskedCriterion } from '#domain/call/criterion.schema.ts';
import { formatBytes } from '#text/format.ts';
import { nb } from '#text/index.ts';
import { storage } from '#text/nb/application-storage.ts';
import { shownFileName } from '#text/shown-file-name.ts';
import { EvidenceFields } from './EvidenceFields.tsx';
import { aboutFile } from './later-files.ts';
import type { EditorProps } from './view-props.ts';

interface AttachedFilesProps {
  readonly editor: EditorProps;
  readonly criterion: AskedCriterion;
  readonly errorOf: (id: string) => string | undefined;
  readonly files: readonly Attachment[];
}

export function AttachedFiles({ editor, criterion, files, errorOf }: AttachedFilesProps): JSX.Element | null {
  const words = nb.application.criterion;
  if (files.length === 0) return null;
  return (
    <ul class="file-list">
      {files.map((file) => (
        <li class="file-row" key={file.id}>
          <bdi class="file-name" id={fileNameId(file.id)} tabIndex={-1}>
            {shownFileName(file.name)}
          </bdi>
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
              const taken = { before: editor.open.draft, attachmentId: file.id };
              editor.open.remove((draft) => withoutAttachment(draft, criterion.id, file.id), {
                what: file.name,
                attachmentId: file.id,
                at: fileNameId(file.id),
                undo: (draft) => withAttachmentBack(draft, criterion.id, taken),
              });
            }}
          >
            {words.remove}
          </button>
          <aboutFile.View editor={editor} file={file} />
          <EvidenceFields editor={editor} criterion={criterion} file={file} errorOf={errorOf} />
        </li>
      ))}
    </ul>
  );
}

const fileNameId = (fileId: string): string => `fil-${fileId}-navn`;

/** What people call the type of a file: its ending, else what the browser said. */
function kindOf({ name, type }: Attachment): string {
  return /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toUpperCase() ?? type;
}
