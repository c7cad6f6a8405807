// The home checker of tagged PDFs: the conditions of PDF/UA-1 that a machine can see and our files can break, after the
// Matterhorn Protocol 1.1. It is no validator, and its silence is no certificate.

import { checkContent } from './checks/content.ts';
import { checkDocument } from './checks/document.ts';
import { checkFonts } from './checks/fonts.ts';
import { checkLinks } from './checks/links.ts';
import { checkStructure as checkTree } from './checks/structure.ts';
import { openFile } from './file.ts';

/** Every fault found, in words; none for a file that passes. */
export async function checkStructure(bytes: Uint8Array): Promise<readonly string[]> {
  const file = await openFile(bytes);
  return [checkDocument, checkTree, checkContent, checkLinks, checkFonts].flatMap((check) => check(file));
}
