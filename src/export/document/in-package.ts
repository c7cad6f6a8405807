// The name that an attachment has in the package, as the papers tell it: by it a paper and a file are known to belong together.

import type { Draft } from '#domain/application/draft.schema.ts';
import { documents } from '#text/nb/documents.ts';
import { attachmentFolder, packagePath } from '../package/package-path.ts';

/** Without its folder: «I pakken: 01-skatteattest.pdf». Empty for an attachment that the draft does not have. */
export function inPackage({ attachments }: Pick<Draft, 'attachments'>, attachmentId: string): string {
  const index = attachments.findIndex(({ id }) => id === attachmentId);
  const name = attachments[index]?.name;
  return name === undefined
    ? ''
    : documents.inPackage(packagePath(index, name).slice(attachmentFolder.length));
}
