// The digest of a file, to be compared by eye, read aloud, or copied.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { inFours } from '#text/fingerprint.ts';
import { fingerprint as words } from '#text/nb/fingerprint.ts';

export function Fingerprint({ sha256 }: { sha256: string }): JSX.Element {
  const [copied, setCopied] = useState<boolean | null>(null);

  async function copy(): Promise<void> {
    const isCopied = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(sha256))
      .then(
        () => true,
        () => false,
      );
    setCopied(isCopied);
  }

  return (
    <>
      <code class="checksum">{inFours(sha256)}</code>
      <div class="actions">
        <button class="ds-button" data-variant="tertiary" type="button" onClick={() => void copy()}>
          {words.copy}
        </button>
      </div>
      <p role="status">{copied === null ? '' : copied ? words.copied : words.notCopied}</p>
    </>
  );
}
