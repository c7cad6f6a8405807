// The result: whether the file is whole, what is wrong, what it says of itself, and the files in it.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isExample } from '#domain/application/example.ts';
import { type PackageEnvelope, packageFormatVersion } from '#domain/application/package.schema.ts';
import { formatIn } from '#domain/application/package-problem.ts';
import type { Examination } from '#export/examine.ts';
import { formatBytes, formatInstant } from '#text/format.ts';
import { example } from '#text/nb/application-example.ts';
import { packageCheckResult as words } from '#text/nb/package-check-result.ts';
import { packageProblems } from '#text/nb/package-problems.ts';
import { shownFileName } from '#text/shown-file-name.ts';
import { Fingerprint } from '../shared/fingerprint.tsx';
import { ExaminedFiles } from './ExaminedFiles.tsx';
import { gapsIn, type PublishedHere, type Verdict, verdictOf } from './verdict.ts';

export interface ExaminedProps {
  /** What the file is called on the reader's disk. */
  readonly name: string;
  readonly examination: Examination;
  readonly here: PublishedHere;
}

const tones = { whole: 'success', carries: 'info', broken: 'danger', refused: 'danger' } as const;

export function Examined({ name, examination, here }: ExaminedProps): JSX.Element {
  const { envelope, files, kind } = examination;
  const verdict = verdictOf(examination);
  return (
    <div class="stack" data-gap="lg">
      <VerdictNotice name={name} verdict={verdict} examination={examination} />
      {envelope && <About envelope={envelope} here={here} />}
      {(files.length > 0 || verdict === 'carries') && <ExaminedFiles kind={kind} files={files} />}
      <Chosen name={name} examination={examination} />
      <div class="actions">
        <button class="ds-button" data-variant="secondary" type="button" onClick={() => print()}>
          {words.print}
        </button>
      </div>
    </div>
  );
}

interface VerdictNoticeProps {
  readonly name: string;
  readonly verdict: Verdict;
  readonly examination: Examination;
}

/** Takes the focus: what the reader asked for stands here. */
function VerdictNotice({ name, verdict, examination }: VerdictNoticeProps): JSX.Element {
  const { problems, ignored } = examination;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { heading: title, text } = words.verdict[verdict];
  return (
    <div class="ds-alert" data-color={tones[verdict]}>
      <h2 class="ds-heading" data-size="xs" ref={heading} tabIndex={-1}>
        {title.before}
        <bdi class="file-name">{shownFileName(name)}</bdi>
        {title.after}
      </h2>
      <p>{verdict === 'whole' && ignored.length > 0 ? words.wholeBut : text}</p>
      {ignored.length > 0 && (
        <p>
          {words.ignored(ignored)}{' '}
          <bdi class="file-name">{[...new Set(ignored)].map(shownFileName).join(', ')}</bdi>
        </p>
      )}
      {problems.length > 0 && (
        <>
          <h3 class="ds-heading" data-size="2xs">
            {words.wrong}
          </h3>
          <ul class="ds-list">
            {problems.map(({ code, at }) => (
              <li key={code + at}>
                {packageProblems[code]}
                {formatIn(at) !== null && ` ${words.formats(formatIn(at) ?? '', packageFormatVersion)}`}
                {at && formatIn(at) === null && (
                  <>
                    {' '}
                    (<bdi class="file-name">{at}</bdi>)
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function About({ envelope, here }: { envelope: PackageEnvelope; here: PublishedHere }): JSX.Element {
  const { draft, createdAt, madeWith, status } = envelope;
  const gaps = gapsIn(envelope, here);
  const facts = [
    ...(isExample(draft) ? [[example.mark, example.markText] as const] : []),
    [words.kind, draft.part === null ? words.kinds[status] : words.kinds.part],
    [words.supplier, draft.supplier.name.trim() || words.notGiven],
    [words.call, callWords(envelope, here)],
    [words.criteria, criteriaWords(draft.criteriaVersion, here)],
    [words.gaps, gapWords(gaps, draft.part !== null)],
    [words.made, words.madeText(instantWords(createdAt))],
    [words.madeWith, `${madeWith.name} ${madeWith.version}`],
  ] as const;
  const saysMore = gaps !== null && gaps > 0 && status === 'complete';
  const saysLess = gaps === 0 && status === 'draft';
  return (
    <section class="stack" aria-labelledby="om-filen">
      <h2 class="ds-heading" id="om-filen">
        {words.about}
      </h2>
      <dl class="summary-list">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {(saysMore || saysLess) && <p>{saysMore ? words.saysComplete : words.saysDraft}</p>}
    </section>
  );
}

function callWords({ call, draft }: PackageEnvelope, here: PublishedHere): string {
  const isSame = call.id === here.call.id && draft.callId === here.call.id;
  return isSame ? words.callNow(call.title) : words.callOther(call.title, here.call.title);
}

function criteriaWords(version: string, { call: { criteriaVersion: current } }: PublishedHere): string {
  if (version === '') return words.notGiven;
  if (current === null) return words.criteriaNone(version);
  return version === current ? words.criteriaNow(version) : words.criteriaOther(version, current);
}

function gapWords(gaps: number | null, isPart: boolean): string {
  if (isPart) return words.gapsInPart;
  if (gaps === null) return words.gapsUnknown;
  return gaps === 0 ? words.noGaps : words.gapCount(gaps);
}

/** A day that no calendar has, the thirty-first of February, is told as it was written. */
function instantWords(instant: string): string {
  return Number.isNaN(Date.parse(instant)) ? instant : formatInstant(instant);
}

function Chosen({ name, examination: { size, sha256 } }: Omit<ExaminedProps, 'here'>): JSX.Element {
  return (
    <section class="stack" aria-labelledby="filen">
      <h2 class="ds-heading" id="filen">
        {words.chosen}
      </h2>
      <dl class="summary-list">
        <div>
          <dt>{words.fileName}</dt>
          <dd>
            <bdi class="file-name">{name}</bdi>
          </dd>
        </div>
        <div>
          <dt>{words.size}</dt>
          <dd>{formatBytes(size)}</dd>
        </div>
        <div>
          <dt>{words.fingerprint}</dt>
          <dd>{sha256 === null ? words.noFingerprint : <Fingerprint sha256={sha256} />}</dd>
        </div>
      </dl>
      {sha256 !== null && <p>{words.fingerprintText}</p>}
    </section>
  );
}
