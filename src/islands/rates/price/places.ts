// The views of Timepris by name, as the browser's history holds them.

export const laterPlaces = [
  'compare',
  'weights',
  'hours',
  'backwards',
  'files',
  'keeping',
  'attach',
] as const;
export type LaterPlace = (typeof laterPlaces)[number];

export type Place = 'price' | LaterPlace;
/** Leads the reader to a view. */
export type Go = (place: Place) => void;

const all: readonly unknown[] = ['price', ...laterPlaces];

export function isPlace(view: unknown): view is Place {
  return all.includes(view);
}
