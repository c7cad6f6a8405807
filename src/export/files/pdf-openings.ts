// Whether a PDF does more than show a page when it is opened. Many say which page and how large; that is no action.
// @source ISO 32000-2:2020, 7.7.2 (OpenAction in the catalogue), 12.3.2 (destinations), 12.6.4.2 (GoTo). Checked 2026-11-22.

/** Words after `/OpenAction` that can tell: a reference takes three, an action written out some more. */
const wordsThatTell = 16;
/** What is kept of them; a document that was saved many times has one each time. */
const mostOpenings = 1_000;

export class PdfOpenings {
  readonly #openings: string[][] = [];
  /** Objects that are a place in the document, or an action that goes to one. */
  readonly #places = new Set<string>();
  #collecting: string[] | null = null;
  #object = '';
  #before = '';

  begin(objectNumber: string): void {
    this.#object = objectNumber;
    this.#before = 'obj';
    this.#collecting = null;
  }

  /** Words as they go by, names with their slash. */
  take(word: string): void {
    this.#collecting?.push(word);
    if (this.#collecting?.length === wordsThatTell) this.#collecting = null;
    if (word === '/OpenAction' && this.#openings.length < mostOpenings) {
      this.#collecting = [];
      this.#openings.push(this.#collecting);
    }
    const isPlace = (this.#before === 'obj' && word === '[') || (this.#before === '/S' && word === '/GoTo');
    if (isPlace) this.#places.add(this.#object);
    this.#before = word;
  }

  /** True when any of them is not known to be a place. Ask when all words have gone by. */
  act(): boolean {
    return this.#openings.some((words) => !this.#isPlace(words));
  }

  #isPlace(words: readonly string[]): boolean {
    if (words[0] === '[') return true;
    if (words[2] === 'R') return this.#places.has(words[0] ?? '');
    const action = words.slice(0, words.indexOf('>>'));
    return words[0] === '<<' && action[action.indexOf('/S') + 1] === '/GoTo';
  }
}
