// What is told before the package is made, and stops nothing: numbers of persons, and files to look over once more.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Attachment, Draft } from '#domain/application/draft.schema.ts';
import { nameWarnings } from '#domain/application/file-kind.ts';
import { personalNumberFindings } from '#domain/application/personal-number-findings.ts';
import { placeOf } from '#text/labels.ts';
import { files as words } from '#text/nb/application-files.ts';
import { shownFileName } from '#text/shown-file-name.ts';
import { Notice } from '#ui/notice.tsx';
import { address, type Route } from './route.ts';
import { routeTo } from './steps.ts';
import { lookAt } from './use-inspection.ts';
import type { EditorProps } from './view-props.ts';

interface CheckNoticesProps extends Pick<EditorProps, 'site' | 'store'> {
  /** The draft as it goes out: of a part, what is in the part. */
  readonly open: Pick<EditorProps['open'], 'draft'>;
  /** true beside the button that makes the package: what should not leave the house is said harder there. */
  readonly isLast?: boolean;
}

export function CheckNotices(editor: CheckNoticesProps): JSX.Element {
  return (
    <>
      {editor.isLast && <PoliceCertificates draft={editor.open.draft} />}
      <PersonalNumbers {...editor} />
      <FilesToSee {...editor} />
    </>
  );
}

/** Known by their names alone, so that it is there at once. */
function PoliceCertificates({ draft }: { draft: Draft }): JSX.Element | null {
  const named = draft.attachments.filter(({ name }) => nameWarnings(name).includes('policeCertificate'));
  return named.length === 0 ? null : (
    <Notice heading={words.last.police.heading} tone="danger">
      <p>{words.last.police.text}</p>
      <FileLinks files={named} draft={draft} />
    </Notice>
  );
}

function PersonalNumbers({ site, open: { draft }, isLast }: CheckNoticesProps): JSX.Element | null {
  const findings = personalNumberFindings(draft);
  if (findings.length === 0) return null;
  return (
    <Notice heading={words.personalNumbers.heading(findings.length)} tone={isLast ? 'danger' : 'warning'}>
      <p>{words.personalNumbers.text}</p>
      {isLast && <p>{words.last.personalNumbers}</p>}
      <ul class="link-list">
        {findings.map(({ at }) => (
          <li key={at}>
            <a class="ds-link" href={address(routeOf(at, draft))}>
              {nameOf(at, site)}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** A file's own name is not said: the number may stand in it. */
function nameOf(at: string, site: CheckNoticesProps['site']): string {
  const [part, index] = at.split('.');
  return part === 'attachments'
    ? words.personalNumbers.fileName(Number(index) + 1)
    : placeOf(at, site.criteria);
}

function routeOf(at: string, draft: Draft): Route {
  const [part = '', index] = at.split('.');
  const draftId = draft.id;
  if (part === 'name') return { view: 'tasks', draftId };
  if (part === 'calculation') return { view: 'calculation', draftId };
  if (part === 'noReferences') return routeTo('references', draftId);
  return part === 'attachments' ? routeOfFile(draft.attachments[Number(index)], draft) : routeTo(at, draftId);
}

function routeOfFile(file: Attachment | undefined, draft: Draft): Route {
  const used = Object.entries(draft.answers).find(([, { attachmentIds }]) =>
    attachmentIds.some((id) => id === file?.id),
  );
  return used
    ? { view: 'criterion', draftId: draft.id, criterionId: used[0] }
    : { view: 'tasks', draftId: draft.id };
}

function FilesToSee({ open: { draft }, store, isLast }: CheckNoticesProps): JSX.Element | null {
  const told = useTold(store, draft).filter(
    ({ name }) => !(isLast && nameWarnings(name).includes('policeCertificate')),
  );
  return told.length === 0 ? null : (
    <Notice heading={words.warnings.heading(told.length)} tone="warning">
      <p>{words.warnings.text}</p>
      <FileLinks files={told} draft={draft} />
    </Notice>
  );
}

function FileLinks({ files, draft }: { files: readonly Attachment[]; draft: Draft }): JSX.Element {
  return (
    <ul class="link-list">
      {files.map((file) => (
        <li key={file.id}>
          <a class="ds-link" href={address(routeOfFile(file, draft))}>
            {shownFileName(file.name)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The files of which something is said, found one after the other; those that only have a number in their name are told above. */
function useTold(store: CheckNoticesProps['store'], draft: Draft): readonly Attachment[] {
  const [told, setTold] = useState<readonly Attachment[]>([]);
  useEffect(() => {
    let isCurrent = true;
    setTold([]);
    void (async () => {
      for (const file of draft.attachments) {
        const looked = isCurrent ? await lookAt(store, draft.id, file) : null;
        const { refusals = [], warnings = [] } = looked?.inspection ?? {};
        const said = [...refusals, ...warnings.filter((code) => code !== 'personalNumberInName')];
        if (isCurrent && said.length > 0) setTold((before) => [...before, file]);
      }
    })();
    return () => {
      isCurrent = false;
    };
  }, [store, draft.id, draft.attachments]);
  return told;
}
