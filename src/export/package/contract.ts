// What packing and opening mean. One zip, one folder in it, laid out as BagIt 1.0 (RFC 8493).

import type { PackageEnvelope } from '#domain/application/package.schema.ts';
import type { OpenProblemCode } from '#domain/application/package-problem.ts';
import type { Problem } from '#domain/shared/problem.ts';

export interface PackageParts {
  readonly envelope: PackageEnvelope;
  /** `soknad.pdf`, `egenvurdering.pdf`, `priskalkyle.pdf` when a calculation is attached, `signatur.pdf`: plain ASCII names, bytes ready. */
  readonly documents: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** One for each of the draft's attachments, in the draft's order. */
  readonly attachments: readonly { readonly id: string; readonly bytes: Blob }[];
}

export interface PackOptions {
  /** What the package is, in words, for `External-Description` of `bag-info.txt`. One line. */
  readonly description: string;
  /** Told a few times for every ten megabytes. */
  readonly onProgress?: ((done: PackProgress) => void) | undefined;
  /** When it is aborted nothing is made, and its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
}

/** How far the making of a package has come: first its papers, then everything into one file. */
export interface PackProgress {
  readonly step: 'papers' | 'packing';
  /** Bytes in the package so far. */
  readonly bytes: number;
  /** Bytes of everything that goes into it; 0 until the papers are made. */
  readonly total: number;
}

/** All or nothing: a package with any problem is refused whole, with every problem found. */
export type OpenResult =
  | {
      readonly status: 'opened';
      readonly envelope: PackageEnvelope;
      readonly attachments: ReadonlyMap<string, Blob>;
    }
  | { readonly status: 'refused'; readonly problems: readonly Problem<OpenProblemCode>[] };
