// The files of a package, those that differ first: what each is, whether it is as it was, its size and its digest.
import type { JSX } from 'preact';
import type { Examination, ExaminedFile, ExpectedFile } from '#export/examine.ts';
import { formatBytes } from '#text/format.ts';
import { packageCheckResult as words } from '#text/nb/package-check-result.ts';

export function ExaminedFiles({ kind, files }: Pick<Examination, 'kind' | 'files'>): JSX.Element {
  return (
    <section class="stack" aria-labelledby="filene">
      <h2 class="ds-heading" id="filene">
        {kind === 'pdf' ? words.pdfFiles : words.files}
      </h2>
      {files.length === 0 && <p>{words.noFiles}</p>}
      {files.length > 0 && (
        <dl class="summary-list">
          {[...files.filter(differs), ...files.filter((file) => !differs(file))].map((file) => (
            <FileRow key={file.path} file={file} />
          ))}
        </dl>
      )}
    </section>
  );
}

const differs = ({ state }: ExaminedFile): boolean => state !== 'whole' && state !== 'notChecked';

function FileRow({ file }: { file: ExaminedFile }): JSX.Element {
  const { path, name, state, size, sha256, expected } = file;
  return (
    <div>
      <dt class="file-name">
        <bdi>{name ?? path}</bdi>
      </dt>
      <dd>
        {differs(file) ? <strong>{words.states[state]}</strong> : words.states[state]}
        {expected === null && size !== null && `, ${formatBytes(size)}`}
        {name !== null && <bdi class="file-facts">{`\n${path}`}</bdi>}
        {expected === null && <Digest sha256={sha256} />}
        {expected !== null && <Compared file={file} expected={expected} />}
      </dd>
    </div>
  );
}

/** What the file should be and what it is, each as far as it is known; of a file that is not there, what it should be. */
function Compared({
  file: { state, size, sha256 },
  expected,
}: {
  file: ExaminedFile;
  expected: ExpectedFile;
}): JSX.Element {
  const measured = (bytes: number | null): string =>
    [bytes === null ? '' : formatBytes(bytes), words.digest].filter((text) => text !== '').join(', ');
  return (
    <>
      {`\n${words.expected} ${measured(expected.size)}`}
      <Digest sha256={expected.sha256} />
      {state !== 'missing' && `\n${words.found} ${sha256 === null ? words.unreadable : measured(size)}`}
      <Digest sha256={sha256} />
    </>
  );
}

function Digest({ sha256 }: Pick<ExaminedFile, 'sha256'>): JSX.Element | null {
  return sha256 === null ? null : <code class="checksum">{`\n${sha256}`}</code>;
}
