// What is said in public while a call runs, as Atom feeds (RFC 4287). The same log gives the same bytes.
import { Feed } from 'feed';
import type { Call } from '#domain/call/call.schema.ts';
import type { Answers, Corrections } from '#domain/call/log.schema.ts';
import { correctionField } from '#text/correction-field.ts';
import { siteText } from '#text/index.ts';
import { blocks } from '../reading/markdown.ts';

const words = siteText.reading.call.corrections;

/** Where a feed stands, and who speaks in it. */
export interface FeedFrame {
  readonly title: string;
  readonly author: string;
  /** The public address of the page that says the same. */
  readonly page: URL;
  /** The public address of the feed. */
  readonly self: URL;
}

interface FeedEntry {
  /** The anchor on the page: with the page's address it names the entry, for ever. */
  readonly anchor: string;
  /** Plain text. */
  readonly title: string;
  readonly html: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** Ids of criteria. */
  readonly concerns: readonly string[];
}

export function answersFeed(frame: FeedFrame, { openedOn, entries }: Answers): string {
  return atom(
    frame,
    openedOn,
    entries.map(({ id, question, answer, answeredOn, criteria }) => ({
      anchor: id,
      title: question,
      html: blocks(answer),
      date: answeredOn,
      concerns: criteria,
    })),
  );
}

export function correctionsFeed(frame: FeedFrame, { openedOn, entries }: Corrections): string {
  return atom(
    frame,
    openedOn,
    entries.map(({ id, what, why, date, fields }) => ({
      anchor: id,
      title: what,
      html: [...fields.map(fieldAsHtml), paragraph(words.why, why)].join(''),
      date,
      concerns: [],
    })),
  );
}

/** News has no place of its own on the page: an entry is known by its day, and its place among those of the day. */
export function newsFeed(frame: FeedFrame, openedOn: string, news: Call['news']): string {
  return atom(
    frame,
    openedOn,
    news.map(({ date, text }, place) => ({
      anchor: `nytt-${date}-${news.slice(place + 1).filter((one) => one.date === date).length + 1}`,
      title: text,
      html: `<p>${escaped(text)}</p>`,
      date,
      concerns: [],
    })),
  );
}

function fieldAsHtml({ field, old, new: now }: Corrections['entries'][number]['fields'][number]): string {
  return [
    `<h2>${escaped(correctionField(field))}</h2>`,
    paragraph(words.old, old ?? words.notThere),
    paragraph(words.new, now ?? words.removed),
  ].join('');
}

function paragraph(label: string, text: string): string {
  return `<p><strong>${label}:</strong> ${escaped(text)}</p>`;
}

function atom({ title, author, page, self }: FeedFrame, openedOn: string, entries: FeedEntry[]): string {
  const feed = new Feed({
    id: self.href,
    title,
    link: page.href,
    feed: self.href,
    updated: midnight(entries.map(({ date }) => date).reduce(later, openedOn)),
    author: { name: author },
    generator: false,
  });
  for (const { anchor, title: entryTitle, html, date, concerns } of entries) {
    const address = new URL(`#${anchor}`, page).href;
    feed.addItem({
      id: address,
      link: address,
      // The library says that titles are HTML.
      title: escaped(entryTitle),
      content: withWholeAddresses(html, page),
      date: midnight(date),
      published: midnight(date),
      category: concerns.map((name) => ({ name, term: name })),
    });
  }
  return `${inBokmal(feed.atom1())}\n`;
}

const later = (one: string, other: string): string => (one > other ? one : other);

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** A feed is read away from the site. */
function withWholeAddresses(html: string, page: URL): string {
  return html.replace(/ href="([^"]*)"/g, (_, to: string) => ` href="${new URL(to, page).href}"`);
}

/** The library knows no language for Atom. */
function inBokmal(xml: string): string {
  return xml.replace('<feed ', '<feed xml:lang="nb" ');
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}
