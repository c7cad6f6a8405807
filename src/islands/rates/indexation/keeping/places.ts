// Where the focus goes in what is told of the kept regulations.

export const places = {
  bar: 'regulering-status',
  /** What opens the list of those that are kept. */
  fold: 'dine-reguleringer',
  /** The new price: what was opened is seen there. */
  price: 'new-price',
  list: 'reguleringer-overskrift',
  undo: 'regulering-angre',
  row: (id: string) => `regulering-${id}`,
} as const;
