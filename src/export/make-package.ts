// From a draft to the zip file that the supplier hands in: findings, papers, data, attachments, in that order.
// Loaded on the click, and not before.

import { complete } from '#domain/application/complete.ts';
import type { Attachment, Draft } from '#domain/application/draft.schema.ts';
import { isExample } from '#domain/application/example.ts';
import { parseOrganisationNumber } from '#domain/application/organisation-number.ts';
import type { PackageEnvelope } from '#domain/application/package.schema.ts';
import type { AskedCriterion } from '#domain/call/criterion.schema.ts';
import { documents as words } from '#text/nb/documents.ts';
import { partTasksName } from '#text/nb/part-file-name.ts';
import { applicationDocument } from './document/application-document.ts';
import { attachedDocument } from './document/attached-document.ts';
import type { DocumentModel } from './document/model.ts';
import { selfAssessmentDocument } from './document/self-assessment-document.ts';
import { signatureDocument } from './document/signature-document.ts';
import type { CallOnPaper, Subject } from './document/subject.ts';
import type { PackOptions } from './package/contract.ts';
import { sha256 } from './package/digest.ts';
import { envelopeBytes, envelopeOf } from './package/envelope.ts';
import { AttachmentChanged } from './package/fault.ts';
import { nextTask } from './package/next-task.ts';
import { packApplication } from './package/pack-application.ts';
import type { Associated } from './pdf/file/associated.ts';
import { renderPdf } from './pdf/render.ts';
import { carriedName } from './read-application-pdf.ts';

export interface PackageOrder {
  readonly draft: Draft;
  readonly criteria: readonly AskedCriterion[];
  readonly call: CallOnPaper;
  /** Instant with offset, from the reader's clock. The same order gives the same bytes. */
  readonly createdAt: string;
  /** Of the site's code. */
  readonly version: string;
  readonly readFile: (attachmentId: string) => Promise<Blob | null>;
  /** true for a part on its way back to the one who sent it: its name says so. */
  readonly isReturn?: boolean;
  readonly onProgress?: PackOptions['onProgress'];
  /** When it is aborted nothing is made, and its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
}

export type PackageResult =
  | { readonly status: 'made'; readonly file: Blob; readonly name: string }
  /** The bytes of this attachment are gone or changed; nothing was made. */
  | { readonly status: 'fileLost'; readonly attachment: Attachment };

const madeWithName = 'bpa-konsesjon';

/** Complete when nothing is missing, else a draft that says so on page one. Throws only what is a fault. */
export async function makePackage(order: PackageOrder): Promise<PackageResult> {
  const subject = subjectOf(order);
  const envelope = envelopeFor(order, subject);
  const { onProgress, signal } = order;
  onProgress?.({ step: 'papers', bytes: 0, total: 0 });
  const attachments = await readAll(order);
  if ('lost' in attachments) return { status: 'fileLost', attachment: attachments.lost };
  try {
    const documents = await papers(subject, envelope, signal);
    const parts = { envelope, documents, attachments: attachments.read };
    const description = order.draft.part === null ? words.bagDescription : words.part.bagDescription;
    const file = await packApplication(parts, { description, onProgress, signal });
    signal?.throwIfAborted();
    return { status: 'made', file, name: fileName(order, envelope) };
  } catch (fault) {
    const lost = fault instanceof AttachmentChanged && attachmentOf(order.draft, fault.attachmentId);
    if (lost) return { status: 'fileLost', attachment: lost };
    throw fault;
  }
}

function subjectOf({ draft, criteria, call, createdAt }: PackageOrder): Subject {
  return { draft, criteria, completion: complete(draft, criteria, call.settled), call, createdAt };
}

function envelopeFor(
  { draft, call, createdAt, version }: PackageOrder,
  { completion }: Subject,
): PackageEnvelope {
  return envelopeOf({
    draft,
    call,
    createdAt,
    madeWith: { name: madeWithName, version },
    status: completion.status === 'complete' ? 'complete' : 'draft',
  });
}

async function readAll({
  draft,
  readFile,
}: PackageOrder): Promise<
  { readonly read: readonly { id: string; bytes: Blob }[] } | { readonly lost: Attachment }
> {
  const read: { id: string; bytes: Blob }[] = [];
  for (const attachment of draft.attachments) {
    const bytes = await readFile(attachment.id);
    if (!bytes) return { lost: attachment };
    read.push({ id: attachment.id, bytes });
  }
  return { read };
}

/** The page to sign comes last: it names the digests of the others. Between two papers the page answers. */
async function papers(
  subject: Subject,
  envelope: PackageEnvelope,
  signal: AbortSignal | undefined,
): Promise<{ name: string; bytes: Uint8Array }[]> {
  const print = async (model: DocumentModel, associated?: Associated): Promise<Uint8Array<ArrayBuffer>> => {
    await nextTask();
    signal?.throwIfAborted();
    const { createdAt } = subject;
    return renderPdf(model, { page: words.page }, { createdAt, ...(associated && { associated }) });
  };
  const { calculation } = subject.draft;
  const data = envelopeBytes(envelope);
  const signed = [
    { name: 'soknad.pdf', bytes: await print(applicationDocument(subject), carried(data)) },
    { name: 'egenvurdering.pdf', bytes: await print(selfAssessmentDocument(subject)) },
    ...(calculation
      ? [{ name: 'priskalkyle.pdf', bytes: await print(attachedDocument(subject, calculation)) }]
      : []),
  ];
  // A part is for a colleague, and nobody signs it.
  if (subject.draft.part !== null) return signed;
  const covered = [...signed, { name: carriedName, bytes: data }];
  const digests = await Promise.all(
    covered.map(async ({ name, bytes }) => ({ name, sha256: await sha256(bytes) })),
  );
  return [...signed, { name: 'signatur.pdf', bytes: await print(signatureDocument(subject, digests)) }];
}

/** The data of the package, to be found in the PDF as well: byte for byte the same file. */
function carried(bytes: Uint8Array<ArrayBuffer>): Associated {
  return {
    name: carriedName,
    mediaType: 'application/json',
    bytes,
    description: words.carried,
    relationship: 'Source',
  };
}

/** ASCII, no words about health, no names of people: what it is, whose, and the day. */
function fileName({ draft, isReturn }: PackageOrder, { status, createdAt }: PackageEnvelope): string {
  const { part } = draft;
  const what = [part ? 'soknadsdel' : 'soknadspakke', isExample(draft) && 'eksempel'];
  const parts = [
    ...what,
    ...(part
      ? [partTasksName(part), isReturn && 'svar']
      : [status === 'draft' && 'utkast', parseOrganisationNumber(draft.supplier.organisationNumber)]),
    createdAt.slice(0, 10),
  ];
  return `${parts.filter(Boolean).join('-')}.zip`;
}

function attachmentOf(draft: Draft, attachmentId: string): Attachment | undefined {
  return draft.attachments.find(({ id }) => id === attachmentId);
}
