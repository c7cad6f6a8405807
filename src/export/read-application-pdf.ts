// The answers that soknad.pdf carries, taken out of it: through the same gate as those in a package, or refused.

import type { PackageEnvelope } from '#domain/application/package.schema.ts';
import type { OpenProblemCode } from '#domain/application/package-problem.ts';
import { attachmentProblems } from './package/check-attachments.ts';
import { type EnvelopeReading, readEnvelope } from './package/read-envelope.ts';
import { type ReadAssociated, readAssociated } from './pdf/read-associated.ts';

/** What the file inside is called, in the PDF and in the package. */
export const carriedName = 'soknad.json';

const codes: Readonly<Record<Exclude<ReadAssociated['status'], 'found'>, OpenProblemCode>> = {
  notAPdf: 'notAZip',
  notThere: 'pdfWithoutAnswers',
  encrypted: 'pdfLocked',
  damaged: 'pdfDamaged',
  tooLarge: 'packageTooLarge',
};

/**
 * The envelope; its attachments are told of, and are not there. Refused as well when the PDF no longer tells the digest of
 * what it carries: ours always do, and without it nobody can know that the answers are those that were packed.
 */
export async function readApplicationPdf(file: Blob): Promise<EnvelopeReading> {
  const carried = await readAssociated(file, carriedName);
  if (carried.status !== 'found') return refused(codes[carried.status]);
  if (carried.digest !== 'matches') return refused('pdfDamaged');
  const reading = readEnvelope(carried.bytes);
  if (reading.status === 'refused') return reading;
  const problems = attachmentProblems(reading.envelope, asTold(reading.envelope));
  return problems.length > 0 ? { status: 'refused', problems } : reading;
}

function refused(code: OpenProblemCode): EnvelopeReading {
  return { status: 'refused', problems: [{ code, at: '' }] };
}

/** As if every file lay where the envelope says, and were what the draft says: what is left to judge is whether they agree. */
function asTold({ draft, files }: PackageEnvelope): ReadonlyMap<string, string | null> {
  const digests = new Map(draft.attachments.map(({ id, sha256 }) => [id, sha256]));
  return new Map(files.map(({ attachmentId, path }) => [path, digests.get(attachmentId) ?? null]));
}
