// The file of a part of an application, made and offered on the click.
import type { Draft } from '#domain/application/draft.schema.ts';
import { askedOf } from '#domain/application/part.ts';
import type { DraftStore } from '#store/draft-store.ts';
import { offerDownload } from '../shared/download.ts';
import { localInstant } from './clock.ts';
import type { Site } from './site.ts';

export type PartOutcome =
  | { readonly status: 'making' }
  | { readonly status: 'made'; readonly name: string; readonly size: number; readonly url: string }
  | { readonly status: 'fileLost'; readonly file: string }
  | { readonly status: 'failed' };

/** An edge where faults are caught: what was typed is safe, and it can be tried again. */
export async function makePart(site: Site, store: DraftStore, part: Draft): Promise<PartOutcome> {
  try {
    const { makePackage } = await import('#export/make-package.ts');
    const result = await makePackage({
      draft: part,
      criteria: askedOf(part, site.criteria),
      call: site.call,
      createdAt: localInstant(new Date()),
      version: site.version,
      readFile: (id) => store.readFile(part.id, id),
    });
    if (result.status !== 'made') return { status: 'fileLost', file: result.attachment.name };
    const { file, name } = result;
    return { status: 'made', name, size: file.size, url: offerDownload(file, name) };
  } catch {
    return { status: 'failed' };
  }
}
