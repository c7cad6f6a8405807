// What came of opening a package or its PDF: the draft to go on with and what is still to be attached, or why not.
import type { JSX } from 'preact';
import type { Draft } from '#domain/application/draft.schema.ts';
import { packageFormatVersion } from '#domain/application/package.schema.ts';
import { formatIn, type OpenProblemCode } from '#domain/application/package-problem.ts';
import type { Problem } from '#domain/shared/problem.ts';
import { formatBytes } from '#text/format.ts';
import { nb } from '#text/index.ts';
import { opening as words } from '#text/nb/application-open.ts';
import { packageProblems } from '#text/nb/package-problems.ts';
import { Notice } from '#ui/notice.tsx';
import { address } from './route.ts';
import type { Site } from './site.ts';
import type { TakenIn } from './take-in-package.ts';

export interface OpenedPackageProps {
  /** One for each file that was chosen. */
  readonly results: readonly TakenIn[];
  readonly site: Site;
}

export function OpenedPackage({ results, site }: OpenedPackageProps): JSX.Element {
  return (
    <>
      {results.map((result) => (
        <Opened key={result.file} result={result} site={site} />
      ))}
    </>
  );
}

function Opened({ result, site }: { result: TakenIn; site: Site }): JSX.Element {
  if (result.status === 'taken') return <Taken result={result} site={site} />;
  if (result.status === 'here')
    return (
      <Notice heading={words.here} tone="info">
        <p class="file-name">{result.file}</p>
        <p>{words.hereText}</p>
        <p>
          <a class="ds-link" href={address({ view: 'tasks', draftId: result.draft.id })}>
            {words.continueDraft}
          </a>
        </p>
      </Notice>
    );
  return (
    <Notice heading={words.refused} tone="danger" live="alert">
      <p class="file-name">{result.file}</p>
      {result.status === 'notKept' ? <p>{nb.problems.save[result.code]}</p> : <Refused {...result} />}
    </Notice>
  );
}

/** What is wrong, file by file, and how the reader gets on. */
function Refused({ problems, answersIn }: Extract<TakenIn, { status: 'refused' }>): JSX.Element {
  const advice = adviceOn(problems, answersIn);
  return (
    <>
      <ul class="ds-list">
        {problems.map(({ code, at }) => (
          <li key={code + at}>
            {packageProblems[code]}
            {formatIn(at) === null
              ? at && ` (${at})`
              : ` ${words.formats(formatIn(at) ?? '', packageFormatVersion)}`}
          </li>
        ))}
      </ul>
      {advice.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

/** Of these the sentence says what is wrong; of the others also what to do. */
const differing: readonly OpenProblemCode[] = [
  'fileChanged',
  'fileMissing',
  'fileNotListed',
  'entryNameRefused',
  'dataUnreadable',
];

function adviceOn(problems: readonly Problem<OpenProblemCode>[], answersIn: string | null): string[] {
  const differs = problems.some(({ code }) => differing.includes(code));
  return [
    ...(answersIn === null ? [] : [words.answersIn(answersIn)]),
    ...(differs ? [words.again(answersIn !== null)] : []),
  ];
}

interface TakenProps {
  readonly result: Extract<TakenIn, { status: 'taken' }>;
  readonly site: Site;
}

function Taken({ result: { file, draft, from }, site }: TakenProps): JSX.Element {
  const current = site.call.criteriaVersion ?? '';
  const lacksFiles = from === 'pdf' && draft.attachments.length > 0;
  const text = lacksFiles ? words.pdfWithFiles : words.pdfText;
  const whole = from === 'pdf' ? text : words.openedText;
  const isPart = draft.part !== null && !lacksFiles;
  const heading = from === 'pdf' ? words.openedPdf : words.opened;
  return (
    <>
      <Notice heading={isPart ? words.openedPart : heading} tone={lacksFiles ? 'warning' : 'success'}>
        <p class="file-name">{file}</p>
        <p>{isPart ? words.openedPartText : whole}</p>
        {draft.criteriaVersion !== current && <p>{words.otherCriteria(draft.criteriaVersion, current)}</p>}
        <p>
          <a class="ds-link" href={address({ view: 'tasks', draftId: draft.id })}>
            {words.continueDraft}
          </a>
        </p>
      </Notice>
      {lacksFiles && <MissingFiles draft={draft} />}
    </>
  );
}

function MissingFiles({ draft }: { draft: Draft }): JSX.Element {
  return (
    <section class="stack" aria-labelledby="mangler-filer">
      <h3 class="ds-heading" id="mangler-filer">
        {words.missing}
      </h3>
      <p>{words.recognised}</p>
      <ul class="ds-list">
        {draft.attachments.map(({ id, name, size, sha256 }) => (
          <li key={id}>
            <span class="file-name">{name}</span>, {formatBytes(size)}
            <br />
            {`${words.columns.sha256}: `}
            <code class="checksum">{sha256}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
