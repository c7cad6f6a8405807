// The pages that lie under a call: which there are, and what each is.
import type { Call } from '#domain/call/call.schema.ts';
import { siteText } from '#text/index.ts';
import { callsWithLogs, lawSince } from '../../content.ts';

export interface CallPage {
  /** From the site's root. */
  readonly path: string;
  readonly title: string;
  readonly lead: string;
}

export async function callPages(call: Call): Promise<CallPage[]> {
  const words = siteText.reading.call;
  const hasNewRules = call.status !== 'historisk' && (await lawSince()).length > 0;
  const hasLogs = (await callsWithLogs()).some(({ id }) => id === call.id);
  const pages = [
    { name: 'vilkar', is: call.terms.length > 0, words: words.terms },
    { name: 'nye-regler', is: hasNewRules, words: words.newRules },
    { name: 'dokumenter', is: hasLogs, words: words.documents },
    { name: 'sporsmal', is: hasLogs, words: words.answers },
    { name: 'endringer', is: hasLogs, words: words.corrections },
  ];
  return pages
    .filter((page) => page.is)
    .map(({ name, words: { title, lead } }) => ({ path: `/utlysning/${call.id}/${name}/`, title, lead }));
}
