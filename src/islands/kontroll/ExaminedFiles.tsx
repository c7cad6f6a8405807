// The files of a package, one by one: what each is, whether it is as it was, its size and its digest.
import type { JSX } from 'preact';
import type { Examination, ExaminedFile } from '#export/examine.ts';
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
          {files.map((file) => (
            <FileRow key={file.path} file={file} />
          ))}
        </dl>
      )}
    </section>
  );
}

function FileRow({ file: { path, name, state, size, sha256 } }: { file: ExaminedFile }): JSX.Element {
  const isAsMade = state === 'whole' || state === 'notChecked';
  return (
    <div>
      <dt class="file-name">
        <bdi>{name ?? path}</bdi>
      </dt>
      <dd>
        {isAsMade ? words.states[state] : <strong>{words.states[state]}</strong>}
        {size !== null && `, ${formatBytes(size)}`}
        {name !== null && <bdi class="file-facts">{`\n${path}`}</bdi>}
        {sha256 !== null && <code class="checksum">{`\n${sha256}`}</code>}
      </dd>
    </div>
  );
}
