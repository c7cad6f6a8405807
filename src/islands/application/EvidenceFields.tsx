// Which document a file is, and the days it is judged by: asked for each file, and only where they matter.
import type { JSX } from 'preact';
import { contextOf } from '#domain/application/complete.ts';
import type { Attachment } from '#domain/application/draft.schema.ts';
import { answerTo, withAnswer } from '#domain/application/draft.ts';
import type { AskedCriterion, Evidence } from '#domain/call/criterion.schema.ts';
import { asksForEvidence } from '#domain/self-assessment/assess.ts';
import { earliestIssueDay } from '#domain/self-assessment/evidence-age.ts';
import {
  attachedEvidence,
  evidenceIdOf,
  judgeEvidence,
  otherDocument,
} from '#domain/self-assessment/judge-evidence.ts';
import type { JudgedDays } from '#domain/self-assessment/judged-days.ts';
import { dayInNorway } from '#text/format.ts';
import { nb } from '#text/index.ts';
import { dayWords } from '#text/nb/application-days.ts';
import { evidenceWords as words } from '#text/nb/application-evidence.ts';
import { SelectField } from '#ui/select-field.tsx';
import { address } from './route.ts';
import { TypedDayField } from './TypedDayField.tsx';
import type { EditorProps } from './view-props.ts';

interface EvidenceFieldsProps {
  readonly editor: EditorProps;
  readonly criterion: AskedCriterion;
  readonly file: Attachment;
  readonly errorOf: (id: string) => string | undefined;
}

/** The address of a field of a file: errors link to it. */
export function fileFieldId(fileId: string, field: 'issuedOn' | 'expiresOn'): string {
  return `fil-${fileId}-${field}`;
}

export function EvidenceFields({
  editor,
  criterion,
  file,
  errorOf,
}: EvidenceFieldsProps): JSX.Element | null {
  const { open, site } = editor;
  const context = contextOf(open.draft, site.call.settled);
  const answer = answerTo(open.draft, criterion.id);
  const judged = judgeEvidence(criterion, answer, context).find(
    ({ attachmentId }) => attachmentId === file.id,
  );
  const evidence = judged?.evidence ?? null;
  const doubts = judged?.doubts ?? [];
  return (
    <div class="file-evidence stack" data-gap="sm">
      {asksForEvidence(criterion) && <Kind editor={editor} criterion={criterion} file={file} />}
      {(evidence?.maxAgeMonths || file.issuedOn !== '') && (
        <DayField editor={editor} file={file} field="issuedOn" errorOf={errorOf} />
      )}
      {(evidence?.expires || file.expiresOn !== '') && (
        <DayField editor={editor} file={file} field="expiresOn" errorOf={errorOf} />
      )}
      {evidence && <Rule evidence={evidence} days={context.days} draftId={open.draft.id} />}
      {doubts.length > 0 && (
        <ul class="ds-list">
          {doubts.map((doubt) => (
            <li key={doubt}>{nb.domain.reason[doubt]}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Kind({ editor, criterion, file }: Omit<EvidenceFieldsProps, 'errorOf'>): JSX.Element {
  const { open } = editor;
  const answer = answerTo(open.draft, criterion.id);
  const said = evidenceIdOf(answer, file.id);
  const options = [
    ...attachedEvidence(criterion).map(({ id, what }) => [id, what] as const),
    [otherDocument, words.other] as const,
  ];
  const isKnown = options.some(([id]) => id === said);
  return (
    <SelectField
      id={`fil-${file.id}-dokument`}
      label={words.kind}
      options={options}
      value={isKnown ? (said ?? otherDocument) : otherDocument}
      notChosen={isKnown ? undefined : words.choose}
      onChange={(kind) =>
        open.change((draft) => {
          const { proves } = answerTo(draft, criterion.id);
          return withAnswer(draft, criterion.id, { proves: { ...proves, [file.id]: kind } });
        })
      }
    />
  );
}

interface DayFieldProps {
  readonly editor: EditorProps;
  readonly file: Attachment;
  readonly field: 'issuedOn' | 'expiresOn';
  readonly errorOf: (id: string) => string | undefined;
}

function DayField({ editor, file, field, errorOf }: DayFieldProps): JSX.Element {
  const id = fileFieldId(file.id, field);
  return (
    <TypedDayField
      id={id}
      label={field === 'issuedOn' ? words.issued : words.expires}
      tense={field === 'issuedOn' ? 'past' : 'toCome'}
      error={errorOf(id)}
      warningOf={(day) => (field === 'issuedOn' && day > dayInNorway(Date.now()) ? dayWords.toCome : '')}
      value={file[field]}
      onChange={(typed) =>
        editor.open.change((draft) => ({
          ...draft,
          attachments: draft.attachments.map((one) =>
            one.id === file.id ? { ...one, [field]: typed } : one,
          ),
        }))
      }
    />
  );
}

interface RuleProps {
  readonly evidence: Evidence;
  readonly days: JudgedDays;
  readonly draftId: string;
}

/** What the days are judged by, and whose word those are. */
function Rule({ evidence, days, draftId }: RuleProps): JSX.Element | null {
  const { maxAgeMonths, expires } = evidence;
  if (maxAgeMonths === null && !expires) return null;
  const { deadline, start } = days;
  const isOwn = deadline?.by === 'supplier' || (expires === true && start?.by === 'supplier');
  const lacks = deadline === null || (expires === true && start === null);
  return (
    <>
      {maxAgeMonths !== null && <p>{ageRule(maxAgeMonths, deadline?.day ?? null)}</p>}
      {expires && <p>{words.lasts(deadline?.day ?? null, start?.day ?? null)}</p>}
      {isOwn && <p>{words.ownDay}</p>}
      {lacks && (
        <p>
          <a class="ds-link" href={address({ view: 'timetable', draftId })}>
            {words.setDays}
          </a>
        </p>
      )}
    </>
  );
}

function ageRule(months: number, deadline: string | null): string {
  return deadline === null
    ? words.ageUnknown(months)
    : words.age(months, earliestIssueDay(months, deadline), deadline);
}
