// Where the focus goes in what is told of the kept calculations.

export const places = {
  bar: 'kalkyle-status',
  list: 'kalkyler-overskrift',
  undo: 'kalkyle-angre',
  row: (id: string) => `kalkylerad-${id}`,
} as const;
