// The envelope around a draft: what `soknad.json` says beside the answers.

import type { Draft } from '#domain/application/draft.schema.ts';
import { type PackageEnvelope, packageFormatVersion } from '#domain/application/package.schema.ts';
import { canonicalJson } from './canonical-json.ts';
import { packagePath } from './package-path.ts';

/** The envelope of a draft, with the path in the package of each of its attachments. */
export function envelopeOf(
  about: Pick<PackageEnvelope, 'call' | 'status' | 'createdAt' | 'madeWith'> & { readonly draft: Draft },
): PackageEnvelope {
  const { call, status, createdAt, madeWith, draft } = about;
  return {
    type: 'bpa-soknadspakke',
    formatVersion: packageFormatVersion,
    createdAt,
    madeWith,
    status,
    call: { id: call.id, title: call.title },
    draft,
    files: draft.attachments.map(({ id, name }, index) => ({
      attachmentId: id,
      path: packagePath(index, name),
    })),
  };
}

/** `soknad.json`, byte for byte as it lies in the package. */
export function envelopeBytes(envelope: PackageEnvelope): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(envelope));
}
