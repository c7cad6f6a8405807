// The geometry of the row of houses, in the units of its view box. Floors stand level so that hours can be compared.
import type { Day, WindowState } from '#domain/needs/windows.ts';

const house = { width: 44, pitch: 48, eaves: 44, floor: 158 };
const pane = { width: 7, height: 9, stepX: 12, stepY: 13, left: 6.5, top: 52 };
const columns = 3;

const view = { width: 6 * house.pitch + house.width, quay: house.floor, height: 182 };
export const viewBox = `-2 0 ${view.width + 4} ${view.height}`;
/** The edge of the river, under all houses. */
export const quay = `M-2 ${view.quay}h${view.width + 4}`;
/** The class that paints each house, Monday first. */
export const paints = ['ochre', 'rust', 'fjord', 'ochre', 'rust', 'fjord', 'ochre'];

/** How high each roof rises above the eaves, and how wide its ridge is: the houses grew up one by one. */
const roofs = [
  { rise: 30, ridge: 0 },
  { rise: 40, ridge: 0 },
  { rise: 26, ridge: 12 },
  { rise: 36, ridge: 0 },
  { rise: 42, ridge: 0 },
  { rise: 28, ridge: 10 },
  { rise: 34, ridge: 0 },
] as const;

/** The wall with its gable. */
export function wall(index: number): string {
  const { rise, ridge } = roofs[index % roofs.length] ?? roofs[0];
  const slope = (house.width - ridge) / 2;
  const left = index * house.pitch;
  return `M${left} ${house.floor}V${house.eaves}l${slope}-${rise}${ridge ? `h${ridge}` : ''}l${slope} ${rise}V${house.floor}z`;
}

/** The posts that carry a house, down into the river. */
export function posts(index: number): string {
  const left = index * house.pitch;
  return [3, 16, 28, 41].map((x) => `M${left + x} ${house.floor}v12`).join('');
}

/** The house seen in the water: a few strokes that grow shorter. */
export function reflection(index: number): string {
  const middle = index * house.pitch + house.width / 2;
  return [36, 24, 12]
    .map((long, row) => `M${middle - long / 2} ${house.floor + 14 + row * 5}h${long}`)
    .join('');
}

/** The windows of one state in one house, one an hour, three on each floor, midnight at the top left. */
export function windows(index: number, day: Day, state: WindowState): string {
  return day.map((one, hour) => (one === state ? paneAt(index, hour, state) : '')).join('');
}

function paneAt(index: number, hour: number, state: WindowState): string {
  const x = index * house.pitch + pane.left + (hour % columns) * pane.stepX;
  const y = pane.top + Math.floor(hour / columns) * pane.stepY;
  if (state !== 'half') return `M${x} ${y}h${pane.width}v${pane.height}h-${pane.width}z`;
  const blind = Math.floor(pane.height / 2);
  return `M${x} ${y + blind}h${pane.width}v${pane.height - blind}h-${pane.width}z`;
}

/** The frames of all windows of one house. */
export function frames(index: number): string {
  return Array.from({ length: 24 }, (_, hour) => paneAt(index, hour, 'dark')).join('');
}
