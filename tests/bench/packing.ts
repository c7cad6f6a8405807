// Runs in the page: packs attachments with the site's own code, and does the least that packing them must do beside it.
import type { Draft } from '#domain/application/draft.schema.ts';
import type { PackageOrder, PackageResult } from '#export/make-package.ts';

export interface PackingOrder {
  /** Of the built chunk that makes the package. */
  readonly chunk: string;
  /** Without attachments. */
  readonly draft: Draft;
  readonly files: number;
  /** Bytes in each. */
  readonly size: number;
  readonly rounds: number;
}

export interface PackingTimes {
  /** Milliseconds, one a round: every attachment copied and digested, one after the other. */
  readonly least: readonly number[];
  /** Milliseconds, one a round: the package with the attachments, papers and all. */
  readonly packed: readonly number[];
  /** Milliseconds, one a round: the same package without them. */
  readonly papers: readonly number[];
  /** Milliseconds of every task that kept the page from answering, while packing. */
  readonly longTasks: readonly number[];
  /** Bytes of the last package. */
  readonly packageSize: number;
}

/** Asked for by `page.evaluate`, so it holds all that it needs. */
export async function packInPage(order: PackingOrder): Promise<PackingTimes> {
  const { makePackage }: { makePackage: (order: PackageOrder) => Promise<PackageResult> } = await import(
    order.chunk
  );
  const blobs = Array.from({ length: order.files }, () => {
    const bytes = new Uint8Array(order.size);
    // No more is given at a time.
    for (let at = 0; at < bytes.length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
    return new Blob([bytes]);
  });
  const digestOf = async (blob: Blob): Promise<string> => {
    const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
  const attachments: Draft['attachments'] = [];
  for (const [index, blob] of blobs.entries())
    attachments.push({
      id: `v${index}`,
      name: `Vedlegg ${index}.pdf`,
      size: blob.size,
      type: 'application/pdf',
      sha256: await digestOf(blob),
      issuedOn: '',
      expiresOn: '',
    });
  const make = async (draft: Draft): Promise<number> => {
    const result = await makePackage({
      draft,
      criteria: [],
      call: {
        id: draft.callId,
        title: 'Konsesjon',
        shortTitle: 'utlysning',
        status: 'åpen',
        standing: 'Åpen.',
        criteriaVersion: draft.criteriaVersion,
        hourlyPrice: null,
      },
      createdAt: '2026-11-22T12:00:00+01:00',
      version: '1',
      readFile: async (id) => blobs[Number(id.slice(1))] ?? null,
    });
    if (result.status !== 'made') throw new Error(`Not made: ${result.status}`);
    return result.file.size;
  };
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  const withFiles: Draft = { ...order.draft, attachments };
  // What is loaded on the first click is loaded.
  await make(order.draft);
  observer.observe({ type: 'longtask' });
  const times = { least: [] as number[], packed: [] as number[], papers: [] as number[] };
  let packageSize = 0;
  for (let round = 0; round < order.rounds; round += 1) {
    times.least.push(
      await timed(async () => {
        for (const blob of blobs) await digestOf(blob);
      }),
    );
    times.packed.push(
      await timed(async () => {
        packageSize = await make(withFiles);
      }),
    );
    times.papers.push(await timed(() => make(order.draft)));
  }
  // An observer is told of a task after it has ended.
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return { ...times, longTasks, packageSize };
}
