// The result as a reader sees it, as running text.
import { readdirSync, readFileSync } from 'node:fs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { parse } from 'yaml';
import type { CheckDraft } from '../../src/domain/eligibility/answers.schema.ts';
import { ResultView } from '../../src/islands/check/result/ResultView.tsx';
import type { CheckSite } from '../../src/islands/check/site.ts';

const provisions = readdirSync('content/law').map((file) =>
  parse(readFileSync(`content/law/${file}`, 'utf8'), { schema: 'core' }),
);

export const site: CheckSite = {
  siteName: 'BPA i kommunen',
  base: '/',
  version: '0.0.0',
  municipality: { name: 'Kommunen', bpaContact: null },
  provisions,
  opening: 'start',
};

export function renderedResult(draft: CheckDraft, today: string, of: CheckSite = site): string {
  const nothing = (): void => undefined;
  return renderToString(
    h(ResultView, { site: of, draft, today, change: nothing, go: nothing, moved: false }),
  );
}

/** Without its markup, and with plain spaces. */
export function asText(html: string): string {
  return html
    .replace(/<span class="whole">(.*?)<\/span>/g, '$1')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/[\s\u00a0\u202f]+/g, ' ');
}
