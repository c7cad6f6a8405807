// The file of a draft or of a part of one, made and offered on the click.
import type { Draft } from '#domain/application/draft.schema.ts';
import { withoutAttachment } from '#domain/application/draft.ts';
import { askedOf } from '#domain/application/part.ts';
import type { PackageOrder } from '#export/make-package.ts';
import type { DraftStore } from '#store/draft-store.ts';
import { offerDownload } from '../shared/download.ts';
import { localInstant } from './clock.ts';
import type { Site } from './site.ts';

export type Offered =
  | { readonly status: 'making' }
  | {
      readonly status: 'made';
      readonly name: string;
      readonly size: number;
      /** null when the file could not be read once more. */
      readonly sha256: string | null;
      readonly url: string;
    }
  | { readonly status: 'fileLost'; readonly file: string; readonly attachmentId: string }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed' };

/** How the reader follows the making of a file, and stops it; and whether it goes back to a colleague. */
export type Following = Pick<PackageOrder, 'onProgress' | 'signal' | 'isReturn'>;

/** The export button is one of the four edges where faults are caught: what was typed is safe, and it can be tried again. */
export async function makeAndOffer(
  site: Site,
  store: DraftStore,
  draft: Draft,
  following: Following = {},
): Promise<Offered> {
  try {
    const { makePackage } = await import('#export/make-package.ts');
    const result = await makePackage({
      draft,
      criteria: askedOf(draft, site.criteria),
      call: site.call,
      createdAt: localInstant(new Date()),
      version: site.version,
      readFile: (id) => store.readFile(draft.id, id),
      ...following,
    });
    if (result.status === 'fileLost')
      return { status: 'fileLost', file: result.attachment.name, attachmentId: result.attachment.id };
    const { file, name } = result;
    const url = offerDownload(file, name);
    return { status: 'made', name, size: file.size, sha256: await digestOf(file), url };
  } catch {
    return { status: following.signal?.aborted ? 'cancelled' : 'failed' };
  }
}

/** The package is made and offered whether or not there is memory to read it once more. */
async function digestOf(file: Blob): Promise<string | null> {
  try {
    const { sha256 } = await import('#export/package/digest.ts');
    return await sha256(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return null;
  }
}

/** As `makeAndOffer`, of what is there: an attachment whose bytes the browser has lost is left out, and its gap is told. */
export async function makeWithoutLost(
  site: Site,
  store: DraftStore,
  draft: Draft,
  following: Following,
): Promise<Offered> {
  const made = await makeAndOffer(site, store, draft, following);
  if (made.status !== 'fileLost') return made;
  const less = Object.keys(draft.answers).reduce(
    (left, criterionId) => withoutAttachment(left, criterionId, made.attachmentId),
    draft,
  );
  const attachments = less.attachments.filter(({ id }) => id !== made.attachmentId);
  return makeWithoutLost(site, store, { ...less, attachments }, following);
}
