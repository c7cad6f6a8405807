// Where a Norwegian sentence ends. A point in «kl. 12», «nr. 6», «24. desember» or «jf. Prop. 86 L» is no end.

/** Short forms that a name may follow: never the end of a sentence. */
const beforeNames = new Set(
  'bl.a dr evt f.eks fr hhv hr ifm iht inkl jf jfr mht pga prop st vedr'.split(' '),
);
/** Short forms that a number may follow. */
const beforeNumbers = new Set('art ca kap kl kr maks min nr pkt s tlf'.split(' '));

const stop = /[.!?…]+[»"”)\]]*\s+/g;

/** The sentences of one paragraph, in order. A colon does not end a sentence. */
export function sentencesOf(paragraph: string): string[] {
  const text = paragraph.replace(/\s+/g, ' ').trim();
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text.slice(from, match.index), match[0], text.slice(end))) continue;
    sentences.push(text.slice(from, end).trim());
    from = end;
  }
  sentences.push(text.slice(from));
  return sentences.filter((sentence) => wordsOf(sentence).length > 0);
}

function endsSentence(before: string, mark: string, after: string): boolean {
  if (/^\p{Ll}/u.test(after)) return false;
  if (!/^\.[»"”)\]]*\s/.test(mark)) return true;
  const [last = ''] = /[^\s(«"[]*$/.exec(before) ?? [];
  const isListNumber = /^\s*\d+$/.test(before);
  const short = last.toLowerCase();
  const leadsOn = beforeNames.has(short) || (beforeNumbers.has(short) && /^\d/.test(after));
  return !(isListNumber || leadsOn);
}

/** What a reader counts as words: «§» and dashes are none, «3-2» and «1500» are. */
export function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:[-.,/:’'][\p{L}\p{N}]+)*/gu) ?? [];
}
