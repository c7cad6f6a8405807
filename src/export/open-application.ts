// Opens what a supplier kept: the package, or its soknad.pdf alone. Told apart by content, whatever the file is called.

import type { OpenResult } from './package/contract.ts';
import { documentPath } from './package/layout.ts';
import { openReading } from './package/open-package.ts';
import { type PackageReading, readPackage } from './package/read-package.ts';
import { readApplicationPdf } from './read-application-pdf.ts';

/** `from` a PDF come all answers and no file: each attachment of the draft is to be attached anew. */
export type OpenedApplication =
  | (Extract<OpenResult, { status: 'opened' }> & { readonly from: 'package' | 'pdf' })
  | (Extract<OpenResult, { status: 'refused' }> & {
      /** Where in a package that is refused the PDF lies that still gives all answers back; null when there is none. */
      readonly answersIn: string | null;
    });

/** Never throws, whatever the bytes. */
export async function openApplication(file: Blob): Promise<OpenedApplication> {
  if (await isPdf(file)) {
    const reading = await readApplicationPdf(file);
    if (reading.status === 'refused') return { ...reading, answersIn: null };
    return { status: 'opened', from: 'pdf', envelope: reading.envelope, attachments: new Map() };
  }
  const reading = await readPackage(file);
  const result = openReading(reading);
  if (result.status === 'refused') return { ...result, answersIn: await answersIn(reading) };
  return { ...result, from: 'package' };
}

/** Only a PDF that nothing is wrong with, and that opens by itself: what is advised must work. */
async function answersIn({ files, problems }: PackageReading): Promise<string | null> {
  const pdf = files.get(documentPath);
  if (!pdf || problems.some(({ at }) => at === documentPath)) return null;
  const { status } = await readApplicationPdf(pdf.content);
  return status === 'read' ? documentPath : null;
}

/** By the bytes a PDF of ours begins with. Everything else is read as a package, and refused as one. */
export async function isPdf(file: Blob): Promise<boolean> {
  const start = await file
    .slice(0, 5)
    .text()
    .catch(() => '');
  return start === '%PDF-';
}
