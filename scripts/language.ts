// `node scripts/language.ts <files in content/>`: how heavy the running text is, its longest sentences, and words nobody knows.

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Term } from '#domain/call/glossary.schema.ts';
import { abbreviationsIn, isWrittenOut } from '../tests/language/abbreviations.ts';
import { longestSentence } from '../tests/language/checks.ts';
import { countsOf, lixOf } from '../tests/language/lix.ts';
import { sentencesOf, wordsOf } from '../tests/language/sentences.ts';
import { ownWords, spellerWith } from '../tests/language/spelling.ts';
import { readContentText } from './language/content-text.ts';

const glossary: Term[] = parse(readFileSync('content/glossary.yaml', 'utf8'));
const linked = glossary.filter(({ link }) => link !== false);
const explained = new Set(linked.flatMap(({ term, forms }) => [term, ...forms]).flatMap(abbreviationsIn));
const speller = spellerWith(ownWords);

for (const path of process.argv.slice(2)) {
  const { running, rest } = readContentText(path);
  const counts = countsOf(running);
  const long = running.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > longestSentence);
  const all = [...running, ...rest].join('\n');
  const unknown = speller.unknownIn(all);
  const short = abbreviationsIn(all).filter((one) => !(explained.has(one) || isWrittenOut(one, all)));
  console.log(
    `${path}: LIX ${lixOf(counts).toFixed(1)} (${counts.words} words, ${counts.sentences} sentences)`,
  );
  for (const sentence of long) console.log(`  ${wordsOf(sentence).length} words: ${sentence}`);
  if (unknown.length > 0) console.log(`  unknown words: ${unknown.join(', ')}`);
  if (short.length > 0) console.log(`  not written out: ${short.join(', ')}`);
}
