// Where the focus goes when a press has done its work: the pressed button is often gone by then.

export const places = {
  /** The line that says whether the regulation is kept. */
  bar: 'regulering-status',
  /** What opens the list of those that are kept. */
  fold: 'dine-reguleringer',
  /** The new price: what was opened is seen there. */
  price: 'new-price',
  list: 'reguleringer-overskrift',
  undo: 'regulering-angre',
  /** A kept regulation's name in the list. */
  row: (id: string) => `regulering-${id}`,
} as const;
