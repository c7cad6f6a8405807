// The names of the views, as the menu and the browser's history know them.

export const places = ['week', 'month', 'year', 'granted', 'fill', 'list', 'report', 'keeping'] as const;
export type Place = (typeof places)[number];

export function isPlace(view: unknown): view is Place {
  return places.some((place) => place === view);
}
