// Everything that can be searched for, made from content when the site is built.
import { criterionNumber } from '#domain/call/criterion-number.ts';
import type { Page, PageSection } from '#domain/pages/page.schema.ts';
import type { Entry } from '#islands/search/entry.ts';
import { smallWords } from '#islands/search/find.ts';
import { wordsOf } from '#islands/search/fold.ts';
import { closeness, sameWord } from '#islands/search/match.ts';
import { siteText } from '#text/index.ts';
import { billingPage } from '#text/nb/billing-page.ts';
import { blankForm } from '#text/nb/blank-form.ts';
import { hoursPage } from '#text/nb/hours-page.ts';
import { packageCheckPage } from '#text/nb/package-check-page.ts';
import { packageFormat } from '#text/nb/package-format.ts';
import { indexationPage } from '#text/nb/rates-indexation-page.ts';
import { ratesPrice } from '#text/nb/rates-price.ts';
import { trainingPage } from '#text/nb/training-page.ts';
import * as content from '../../content.ts';
import { callPages } from '../call/call-pages.ts';
import { criterionPath } from '../criteria/criterion-address.ts';
import { href } from '../href.ts';
import { slug } from '../slug.ts';
import { isShort } from './short-page.ts';

type Draft = Omit<Entry, 'words'> & { text: string };

/** Pages first, then criteria, questions and terms, each in their own order. */
export async function searchEntries(): Promise<Entry[]> {
  const call = await content.currentCall();
  const drafts: Draft[] = [
    ...(await ownPages()),
    ...(await content.allPages()).flatMap(pageEntries),
    ...(await content.criteriaOf(call)).map((criterion) => ({
      kind: 'criterion' as const,
      title: `${criterionNumber(criterion.id)} ${criterion.title}`,
      href: criterionPath(criterion.id),
      lead: firstSentence(criterion.requirement),
      text: [criterion.requirement, criterion.purpose, ...criterion.evidence.map(({ what }) => what)].join(
        ' ',
      ),
    })),
    ...(await content.allQuestions()).map(({ id, question, answer }) => ({
      kind: 'question' as const,
      title: question,
      href: `/sporsmal/${id}/`,
      lead: firstSentence(plain(answer)),
      text: plain(answer),
    })),
    ...(await content.glossary()).map(({ term, meaning, forms }) => ({
      kind: 'term' as const,
      title: term,
      href: `/ordliste/#${slug(term)}`,
      lead: firstSentence(meaning),
      text: forms.join(' '),
    })),
  ];
  return drafts.map(({ text, ...entry }) => ({
    ...entry,
    href: href(entry.href),
    words: newWords(text, entry),
  }));
}

/** The pages that are made from lists rather than written. */
async function ownPages(): Promise<Draft[]> {
  const { reading, criteria, application, rates, call: callWords } = siteText;
  const calls = await content.calls();
  const call = await content.currentCall();
  const events = await content.lawLine();
  const stops = new Map(
    await Promise.all(
      calls.map(
        async (one) => [one.id, (await content.calendarOf(one)).stops.map(({ title }) => title)] as const,
      ),
    ),
  );
  return [
    ...calls.map((one) => ({
      title: callWords.heading(one.shortTitle),
      href: `/utlysning/${one.id}/`,
      lead: one.announcement,
      text: [...one.sections.map(textOf), ...(stops.get(one.id) ?? [])].join(' '),
    })),
    ...(await callPages(call)).map(({ path, title, lead }) => ({
      title,
      href: path,
      lead,
      text: path.endsWith('/vilkar/') ? call.terms.map(({ term, text }) => `${term} ${text}`).join(' ') : '',
    })),
    { title: criteria.title, href: '/krav/', lead: criteria.lead(String(call.criteria.length)), text: '' },
    { title: application.title, href: '/soknad/', lead: application.description, text: '' },
    { title: blankForm.title, href: '/soknad/skjema/', lead: blankForm.lead, text: '' },
    ...citizensTools(),
    ...priceTools(),
    ...packagePages(),
    { title: hoursPage.title, href: '/timeregnskap/', lead: hoursPage.description, text: '' },
    { title: rates.title, href: '/satser/', lead: rates.lead, text: '' },
    ...(await content.allRates()).map(({ id, title, lead }) => ({
      title,
      href: `/satser/${id}/`,
      lead,
      text: '',
    })),
    { title: reading.faq.title, href: '/sporsmal/', lead: '', text: '' },
    { title: reading.lawPage.title, href: '/lov/', lead: reading.lawPage.lead, text: '' },
    { title: reading.glossary.title, href: '/ordliste/', lead: '', text: '' },
    ...events.map(({ id, title, text }) => ({
      kind: 'event' as const,
      title,
      within: reading.lawPage.title,
      href: `/lov/#${id}`,
      lead: '',
      text: plain(text),
    })),
  ].map((entry) => ({ kind: 'page' as const, ...entry }));
}

function citizensTools() {
  const { reading, checkPage } = siteText;
  const { start, needs } = checkPage;
  const text = reading.checkWords;
  return [
    { title: start.title, href: '/bpa-sjekken/', lead: start.description, text },
    { title: needs.title, href: '/behovskartlegging/', lead: needs.description, text },
    { ...reading.proof, href: '/bpa-sjekken/slik-er-den-provd/', text: '' },
  ];
}

function packagePages() {
  const { title, description } = packageCheckPage;
  return [
    { title, href: '/kontroll/', lead: description, text: '' },
    { title: packageFormat.title, href: '/pakkeformat/', lead: packageFormat.lead, text: '' },
  ];
}

function priceTools() {
  const { page: price } = ratesPrice;
  return [
    { title: price.title, href: '/timepris/', lead: price.description, text: '' },
    { title: indexationPage.title, href: '/prisregulering/', lead: indexationPage.description, text: '' },
    { title: trainingPage.title, href: '/opplaeringsrapport/', lead: trainingPage.description, text: '' },
    { title: billingPage.title, href: '/fakturaplan/', lead: billingPage.description, text: '' },
  ];
}

/** A short page is found as a whole; of others, each section too. */
function pageEntries(page: Page): Draft[] {
  const address = `/${page.id}/`;
  if (isShort(page)) {
    const text = page.sections.map((section) => `${section.heading} ${textOf(section)}`).join(' ');
    return [{ kind: 'page', title: page.title, href: address, lead: page.lead, text }];
  }
  return [
    { kind: 'page', title: page.title, href: address, lead: page.lead, text: '' },
    ...page.sections.map((section) => ({
      kind: 'section' as const,
      title: section.heading,
      within: page.title,
      href: `${address}#${section.id}`,
      lead: '',
      text: textOf(section),
    })),
  ];
}

function textOf({ text = '', table, checklist = [] }: PageSection): string {
  return plain([text, ...checklist, ...(table ? [table.caption, ...table.rows.flat()] : [])].join(' '));
}

/** Markdown without its marks. */
function plain(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|^- /gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function firstSentence(text: string): string {
  return /^.*?\p{Ll}{2}[.!?](?=\s|$)/u.exec(text)?.[0] ?? text;
}

/** The words that would not be found without being sent along: of several forms of a word, the shortest. */
function newWords(text: string, { title, lead, within = '' }: Omit<Entry, 'words'>): string[] {
  const said = wordsOf(`${title} ${within} ${lead}`);
  const telling = [...new Set(wordsOf(text))].filter((word) => !smallWords.has(word));
  const sent: string[] = [];
  for (const word of telling.sort((one, other) => one.length - other.length)) {
    const isForm = (other: string): boolean => closeness(word, other) >= sameWord;
    if (!said.some(isForm) && !sent.some(isForm)) sent.push(word);
  }
  return sent;
}
