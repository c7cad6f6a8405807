// The receipt: the file and its fingerprint, where it is sent, what to keep, and where it can be checked.
import type { JSX } from 'preact';
import { formatBytes } from '#text/format.ts';
import { nb } from '#text/index.ts';
import { receipt as words } from '#text/nb/receipt.ts';
import { Fingerprint } from '../shared/fingerprint.tsx';
import type { PackageUse } from './package-use.ts';
import type { Site } from './site.ts';

interface ReceiptProps {
  readonly site: Site;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** null when the file is too large to be read once more. */
  readonly sha256: string | null;
  readonly use: PackageUse;
}

export function Receipt({ site, name, size, sha256, use }: ReceiptProps): JSX.Element {
  return (
    <section class="stack" aria-labelledby="kvittering">
      <h2 class="ds-heading" data-size="sm" id="kvittering">
        {words.heading}
      </h2>
      <dl class="summary-list">
        <div>
          <dt>{words.file}</dt>
          <dd>{name}</dd>
        </div>
        <div>
          <dt>{words.size}</dt>
          <dd>{formatBytes(size)}</dd>
        </div>
        <div>
          <dt>{words.fingerprint}</dt>
          <dd>{sha256 === null ? words.noFingerprint : <Fingerprint sha256={sha256} />}</dd>
        </div>
        {use === 'send' && (
          <div>
            <dt>{words.send}</dt>
            <dd>{site.call.submitTo ?? nb.domain.notSettled}</dd>
          </div>
        )}
        <div>
          <dt>{words.keep}</dt>
          <dd>{use === 'send' ? words.keepText : words.keepDraftText}</dd>
        </div>
      </dl>
      {sha256 !== null && use === 'send' && <p>{words.fingerprintText}</p>}
      <p>{words.original}</p>
      <p>
        <a class="ds-link target" href={`${site.base}kontroll/`}>
          {words.check}
        </a>
      </p>
    </section>
  );
}
