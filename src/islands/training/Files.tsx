// The report as files: a paper and a table to hand in, and the file that the report is opened from again.
import type { JSX } from 'preact';
import { dayInNorway } from '#text/format.ts';
import { trainingKeeping as words } from '#text/nb/training-keeping.ts';
import { FileButtons } from '../rates/shared/file-buttons.tsx';
import { OpenFile } from '../shared/saved-file/OpenFile.tsx';
import { SaveFile } from '../shared/saved-file/SaveFile.tsx';
import { fileKinds, fileName, makeReport } from './make-file.ts';
import { trainingFile, trainingForm } from './training-file.ts';
import type { Training } from './use-training.ts';

export interface FilesProps {
  readonly training: Training;
}

const today = (): string => dayInNorway(Date.now());

export function Files({ training }: FilesProps): JSX.Element {
  const { report, read, status } = training;

  function save(): ReturnType<typeof trainingFile> {
    const made = trainingFile(report, today());
    if (made) training.saved();
    return made;
  }

  return (
    <>
      <section class="stack" aria-labelledby="save">
        <h2 class="ds-heading" id="save">
          {words.download.heading}
        </h2>
        {report.entries.length === 0 ? (
          <p>{words.download.nothing}</p>
        ) : (
          <>
            <p>{words.download.text}</p>
            <FileButtons
              kinds={fileKinds}
              nameOf={(kind) => fileName(kind, read.year)}
              make={(kind) => makeReport(kind, report)}
            />
          </>
        )}
      </section>
      <SaveFile words={words.save} make={save} />
      <OpenFile
        form={trainingForm}
        words={words.open}
        ask={status === 'unsaved' ? words.replace : null}
        take={({ report: other }) => {
          training.open(other);
          document.getElementById('entries')?.focus();
        }}
      />
    </>
  );
}
