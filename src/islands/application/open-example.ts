// From the example in content to a draft of its own in the store, with its attachments: all of it, or nothing.

import type { Example } from '#domain/application/example.schema.ts';
import { exampleDraft, exampleIdPrefix } from '#domain/application/example.ts';
import type { DraftStore } from '#store/draft-store.ts';
import { localInstant } from './clock.ts';
import { type Copied, copyDraft } from './copy-draft.ts';
import type { Site } from './site.ts';

/** Never throws. */
export async function openExample({ base, call, criteria }: Site, store: DraftStore): Promise<Copied> {
  try {
    const [example, { makeExampleFiles }] = await Promise.all([
      fetchExample(base),
      import('#export/make-example.ts'),
    ]);
    const files = await makeExampleFiles(example, call, localInstant(new Date()), () => crypto.randomUUID());
    const attached = new Map(files.map(({ fileId, attachment }) => [fileId, attachment]));
    const bytes = new Map(files.map((file) => [file.attachment.id, file.bytes]));
    const id = exampleIdPrefix + crypto.randomUUID();
    const draft = exampleDraft(example, { id, call, criteria, attached });
    return await copyDraft(store, draft, async (attachment) => bytes.get(attachment.id) ?? null, id);
  } catch {
    // The code could not be loaded: a new version of the site, or no network.
    return { status: 'failed', code: 'unknown' };
  }
}

/** A page of ours may load scripts and nothing else, so the content comes as one. Its schema was held when the site was built. */
async function fetchExample(base: string): Promise<Example> {
  const module: { readonly default: Example } = await import(/* @vite-ignore */ `${base}soknad/eksempel.js`);
  return module.default;
}
