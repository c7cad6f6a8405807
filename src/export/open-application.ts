// Opens what a supplier kept: the package, or its soknad.pdf alone. Told apart by content, whatever the file is called.

import type { OpenResult } from './package/contract.ts';
import { openPackage } from './package/open-package.ts';
import { readApplicationPdf } from './read-application-pdf.ts';

/** `from` a PDF come all answers and no file: each attachment of the draft is to be attached anew. */
export type OpenedApplication =
  | (Extract<OpenResult, { status: 'opened' }> & { readonly from: 'package' | 'pdf' })
  | Extract<OpenResult, { status: 'refused' }>;

/** Never throws, whatever the bytes. */
export async function openApplication(file: Blob): Promise<OpenedApplication> {
  if (await isPdf(file)) {
    const reading = await readApplicationPdf(file);
    if (reading.status === 'refused') return reading;
    return { status: 'opened', from: 'pdf', envelope: reading.envelope, attachments: new Map() };
  }
  const result = await openPackage(file);
  return result.status === 'refused' ? result : { ...result, from: 'package' };
}

/** By the bytes a PDF of ours begins with. Everything else is read as a package, and refused as one. */
export async function isPdf(file: Blob): Promise<boolean> {
  const start = await file
    .slice(0, 5)
    .text()
    .catch(() => '');
  return start === '%PDF-';
}
