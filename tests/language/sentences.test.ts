import { expect, test } from 'vitest';
import { sentencesOf, wordsOf } from './sentences.ts';

test.each([
  ['Du søker. Kommunen svarer.', 2],
  ['Fristen er kl. 12 den 24. desember. Send i tide!', 2],
  ['Se § 3-2 første ledd nr. 6 bokstav b. Der står det.', 2],
  ['Loven kom 1. juli 2026. Den gjelder nå.', 2],
  ['Prisen er 123,45 kroner, eller ca. 1.5 ganger mer.', 1],
  ['1. Les kravene.', 1],
  ['Taket gjelder under 2 G. Det står i blankett B. Er det greit?', 3],
  ['«Kan du lede?» spør kommunen. «Ja.» Du svarer selv.', 3],
  ['Timene er talt (se tabellen.) Resten er ditt.', 2],
  ['Ordningen er min. Den koster 400 kr. Det er jf. Trondheim kommune mye.', 3],
  ['Det er 32 timer. 25 timer kan være nok.', 2],
  ['Det gjelder § 2-1 d. § 3-6 er noe annet.', 2],
  ['Dette trenger du: papir og penn.', 1],
  ['Hvorfor? Fordi … Ingen vet.', 3],
  ['  Over\n  flere linjer.  ', 1],
  ['', 0],
  ['–', 0],
])('%s', (text, count) => {
  expect(sentencesOf(text)).toHaveLength(count);
});

test('a sentence keeps its words, and spaces become one', () => {
  expect(sentencesOf('Kl. 12\u00A0er  fristen. Da stenger vi.')).toEqual([
    'Kl. 12 er fristen.',
    'Da stenger vi.',
  ]);
});

test('a reader counts numbers and words with a hyphen as one word each', () => {
  expect(wordsOf('Etter § 2-1 d får «BPA-ordninger» 32,5 timer – minst.')).toHaveLength(8);
});
