// An attachment of the example application: what it would say, under the word that says it is none.

import type { ExampleFile } from '#domain/application/example.schema.ts';
import { example } from '#text/nb/application-example.ts';
import { facts, heading, paragraph } from './blocks.ts';
import { type Block, type DocumentModel, plain } from './model.ts';

const words = example.attachment;

/** @param kicker at the top of every page */
export function exampleAttachment(file: ExampleFile, kicker: string): DocumentModel {
  const title = words.title(file.title);
  return {
    title,
    kicker,
    footer: words.foot,
    language: 'nb-NO',
    blocks: [
      heading(1, title),
      { kind: 'notice', title: words.notice, content: plain(words.noticeText) },
      heading(2, file.title),
      ...file.text.split('\n').map(paragraph),
      ...days(file),
    ],
  };
}

function days({ issuedOn, expiresOn }: ExampleFile): readonly Block[] {
  const rows = [
    ...(issuedOn === undefined ? [] : [[words.issuedOn, issuedOn] as const]),
    ...(expiresOn === undefined ? [] : [[words.expiresOn, expiresOn] as const]),
  ];
  return rows.length === 0 ? [] : [heading(2, words.days), facts(words.days, rows, '')];
}
