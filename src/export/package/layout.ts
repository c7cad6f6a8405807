// What a package consists of: the one folder, the files of BagIt at its top, ours in `data/`.
// @source RFC 8493, The BagIt File Packaging Format (V1.0), section 2. Checked 2026-11-22.

import { attachmentFolder, packagedName } from './package-path.ts';

/** The one folder in the zip. Whoever unpacks and packs again may call it something else. */
export const topFolder = 'soknadspakke';
export const bagItPath = 'bagit.txt';
export const bagInfoPath = 'bag-info.txt';
export const manifestPath = 'manifest-sha256.txt';
export const tagManifestPath = 'tagmanifest-sha256.txt';
export const dataPath = 'data/soknad.json';
/** The application to be read; it carries the data as well. */
export const documentPath = 'data/soknad.pdf';

const tagPaths: ReadonlySet<string> = new Set([bagItPath, bagInfoPath, manifestPath, tagManifestPath]);
/** The PDFs that are made for the reader. */
const documentForm = /^data\/[a-z][a-z0-9-]{0,59}\.pdf$/;

/** True for the files of BagIt itself. */
export function isTagPath(path: string): boolean {
  return tagPaths.has(path);
}

/** True for a file that the manifest lists. */
export function isPayloadPath(path: string): boolean {
  return path === dataPath || documentForm.test(path) || isAttachmentPath(path);
}

/** True for exactly the paths that `packagePath` gives. */
export function isAttachmentPath(path: string): boolean {
  return path.startsWith(attachmentFolder) && packagedName.test(path.slice(attachmentFolder.length));
}

/** True for the folders that hold the files above, spelt as zip tools spell them. */
export function isFolderPath(path: string): boolean {
  return path === '' || path === 'data/' || path === attachmentFolder;
}
