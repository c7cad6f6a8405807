// Fetches what writes the papers and shows them, once; a failure is tried again when the reader asks for it.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type * as Paper from '#export/check-preview.ts';

export type PaperMaker = typeof Paper;

type Fetched =
  | { readonly status: 'fetching' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly maker: PaperMaker };

export function usePaper(): { readonly fetched: Fetched; readonly retry: () => void } {
  const [fetched, setFetched] = useState<Fetched>({ status: 'fetching' });
  const fetchMaker = useCallback(async (): Promise<void> => {
    setFetched({ status: 'fetching' });
    try {
      setFetched({ status: 'ready', maker: await import('#export/check-preview.ts') });
    } catch {
      setFetched({ status: 'failed' });
    }
  }, []);
  useEffect(() => {
    void fetchMaker();
  }, [fetchMaker]);
  return { fetched, retry: () => void fetchMaker() };
}
