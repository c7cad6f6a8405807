// What `bag-info.txt` says of a package: whose it is and which call it is for, and of people nothing.

import type { PackageEnvelope } from '#domain/application/package.schema.ts';
import type { BagInfo } from './bagit.ts';
import { dataPath } from './layout.ts';

/** Known by the digest of its data, which is another as soon as an answer, a file or the instant is. */
export function bagInfoOf(
  { createdAt, madeWith, call, draft: { supplier } }: PackageEnvelope,
  description: string,
  payload: readonly { readonly path: string; readonly size: number; readonly sha256: string }[],
): BagInfo {
  const data = payload.find(({ path }) => path === dataPath);
  const place = `${supplier.postalCode.trim()} ${supplier.place.trim()}`.trim();
  return {
    sourceOrganization: supplier.name,
    organizationAddress: [supplier.address.trim(), place].filter(Boolean).join(', '),
    externalDescription: description,
    externalIdentifier: data ? `sha256:${data.sha256}` : '',
    bagGroupIdentifier: call.id,
    baggingDate: createdAt.slice(0, 10),
    payloadSizes: payload.map(({ size }) => size),
    bagSoftwareAgent: `${madeWith.name} ${madeWith.version}`,
  };
}
