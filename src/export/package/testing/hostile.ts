// Packages that are not as they should be, and what opening says of them.
import { openPackage } from '../open-package.ts';
import { type HandMade, handMadeZip } from './hand-made-zip.ts';
import { blobOf, sampleEntries, top } from './sample.ts';

/** The codes and places of the problems; `opened` when there was none. */
export async function told(zip: Blob): Promise<string[] | 'opened'> {
  const result = await openPackage(zip);
  return result.status === 'opened' ? 'opened' : result.problems.map(({ code, at }) => `${code} ${at}`);
}

/** The sample packed by hand, its entries changed on the way. */
export async function changed(change: (entries: HandMade[]) => HandMade[]): Promise<Blob> {
  return blobOf(handMadeZip(change(await sampleEntries())));
}

/** The sample with one entry saying something of itself that is not so. */
export function lying(path: string, lie: Omit<Partial<HandMade>, 'name'>): Promise<Blob> {
  return changed((entries) =>
    entries.map((entry) => (entry.name === top + path ? { ...entry, ...lie } : entry)),
  );
}

export function adding(...more: HandMade[]): Promise<Blob> {
  return changed((entries) => [...entries, ...more]);
}

export function zeros(size: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(size);
}

/** A file of the sample, and one that it has not. */
export const vedlegg = 'data/vedlegg/01-skatteattest-fra-2026.pdf';
export const extra = 'data/vedlegg/03-ekstra.pdf';
