// What can be wrong with something a person gave us: a code and a place, never a sentence.
// The sentences live in src/text, one per code and language.

/** `at` is a dotted path into the thing that was read, e.g. `supplier.organisationNumber`; empty for the whole. */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly at: string;
}
