import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import type { Answers, Corrections } from '#domain/call/log.schema.ts';
import { answersFeed, correctionsFeed } from './feeds.ts';

const frame = {
  title: 'Spørsmål & svar',
  author: 'BPA i Eksempel',
  page: new URL('https://bpa.example/sti/utlysning/neste/sporsmal/'),
  self: new URL('https://bpa.example/sti/utlysning/neste/sporsmal.xml'),
};
const answers: Answers = {
  id: 'neste',
  openedOn: '2026-11-22',
  entries: [
    {
      id: 'spm-2',
      askedOn: '2027-01-20',
      answeredOn: '2027-01-22',
      question: 'Gjelder kravet <alle> & enhver?',
      answer: 'Ja.\n\nLes [kravet](/krav/k04-erfaring/) og [loven](https://lovdata.no/).',
      criteria: ['K04-erfaring'],
    },
    {
      id: 'spm-1',
      askedOn: '2027-01-16',
      answeredOn: '2027-01-18',
      question: 'Når er fristen?',
      answer: 'Se ]]> kalenderen.',
      criteria: [],
    },
  ],
};
const corrections: Corrections = {
  id: 'neste',
  openedOn: '2026-11-22',
  entries: [
    {
      id: 'endring-1',
      date: '2027-01-25',
      what: 'Fristen er flyttet.',
      why: 'Flere spurte om det & «mer».',
      fields: [
        { field: 'kalender: søknadsfrist', old: null, new: '15. februar 2027 klokka 12.00' },
        { field: 'K04-erfaring: requirement', old: 'Tre <år>.', new: null },
      ],
    },
  ],
};

// biome-ignore lint/suspicious/noExplicitAny: the shape is what the test asks about
const parsed = (xml: string): any =>
  new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => name === 'entry' || name === 'link',
    parseTagValue: false,
  }).parse(xml).feed;

it('says each question with its answer, its criteria and its day', () => {
  const [newest, oldest] = parsed(answersFeed(frame, answers)).entry;
  expect(newest).toMatchObject({
    id: 'https://bpa.example/sti/utlysning/neste/sporsmal/#spm-2',
    updated: '2027-01-22T00:00:00.000Z',
    published: '2027-01-22T00:00:00.000Z',
    title: { '#text': 'Gjelder kravet &lt;alle&gt; &amp; enhver?', '@_type': 'html' },
    category: { '@_term': 'K04-erfaring' },
  });
  expect(newest.link[0]['@_href']).toBe(newest.id);
  expect(oldest.content['#text']).toBe('<p>Se ]]&gt; kalenderen.</p>');
});

it('writes every address in full, also those in an answer', () => {
  const [{ content }] = parsed(answersFeed(frame, answers)).entry;
  expect(content['#text']).toContain('href="https://bpa.example/krav/k04-erfaring/"');
  expect(content['#text']).toContain('href="https://lovdata.no/"');
});

it('says each change with the words before and after, and why', () => {
  const [{ content }] = parsed(correctionsFeed(frame, corrections)).entry;
  expect(content['#text']).toBe(
    '<h2>Dato: søknadsfrist</h2><p><strong>Før:</strong> Det sto ingenting her.</p>' +
      '<p><strong>Nå:</strong> 15. februar 2027 klokka 12.00</p>' +
      '<h2>K04: kravet</h2><p><strong>Før:</strong> Tre &lt;år&gt;.</p>' +
      '<p><strong>Nå:</strong> Dette er tatt bort.</p>' +
      '<p><strong>Hvorfor:</strong> Flere spurte om det &amp; «mer».</p>',
  );
});

it('was last updated with its newest entry, and when it has none, the day it was opened', () => {
  expect(parsed(answersFeed(frame, answers)).updated).toBe('2027-01-22T00:00:00.000Z');
  const empty = parsed(answersFeed(frame, { ...answers, entries: [] }));
  expect(empty.updated).toBe('2026-11-22T00:00:00.000Z');
  expect(empty.entry).toBeUndefined();
});

it('names itself, its page, its author and its language', () => {
  const feed = parsed(answersFeed(frame, answers));
  expect(feed).toMatchObject({
    '@_xmlns': 'http://www.w3.org/2005/Atom',
    '@_xml:lang': 'nb',
    id: frame.self.href,
    title: 'Spørsmål & svar',
    author: { name: 'BPA i Eksempel' },
  });
  expect(feed.link).toEqual([
    { '@_rel': 'alternate', '@_href': frame.page.href },
    { '@_rel': 'self', '@_href': frame.self.href },
  ]);
});

it('is the same file each time it is made', () => {
  expect(answersFeed(frame, answers)).toBe(answersFeed(frame, structuredClone(answers)));
});
