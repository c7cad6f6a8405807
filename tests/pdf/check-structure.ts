// The home checker of our PDFs: the conditions of PDF/UA-1 that a machine can see and our files can break, after the Matterhorn
// Protocol 1.1 (matterhorn.ts has the table), and those of PDF/A-3a (archive-clauses.ts). It is no validator, and its silence
// is no certificate.

import { checkArchive } from './checks/archive.ts';
import { checkContent } from './checks/content.ts';
import { checkDocument } from './checks/document.ts';
import { checkEmbedded } from './checks/embedded.ts';
import { checkFonts } from './checks/fonts.ts';
import { checkLinks } from './checks/links.ts';
import { checkStructure as checkTree } from './checks/structure.ts';
import { openFile } from './file.ts';

const checks = [
  checkDocument,
  checkTree,
  checkContent,
  checkLinks,
  checkFonts,
  checkArchive,
  checkEmbedded,
] as const;

/** Every fault found, in words; none for a file that passes. */
export async function checkStructure(bytes: Uint8Array): Promise<readonly string[]> {
  const file = await openFile(bytes);
  return checks.flatMap((check) => check(file));
}
