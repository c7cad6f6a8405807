// What is to be said of one attached file, for as long as it is attached, and a look at it.
import type { JSX } from 'preact';
import type { Attachment } from '#domain/application/draft.schema.ts';
import { files } from '#text/nb/application-files.ts';
import { FilePreview } from './FilePreview.tsx';
import { whyRefused } from './file-words.ts';
import { useInspection } from './use-inspection.ts';
import type { EditorProps } from './view-props.ts';

export interface AboutFileProps {
  readonly editor: Pick<EditorProps, 'open' | 'store'>;
  readonly file: Attachment;
}

export function AboutFile({ editor, file }: AboutFileProps): JSX.Element {
  const looked = useInspection(editor.store, editor.open.draft.id, file);
  const { refusals = [], warnings = [] } = looked?.inspection ?? {};
  const told = [
    ...refusals.map((code) => files.wouldBeRefused(whyRefused(code))),
    ...warnings.map((code) => files.warning[code]),
  ];
  return (
    <div class="file-about stack" data-gap="sm">
      <div role="status">
        {told.length > 0 && (
          <ul class="file-warnings">
            {told.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </div>
      {looked && refusals.length === 0 && <FilePreview looked={looked} name={file.name} />}
    </div>
  );
}
