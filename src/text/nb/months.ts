// The months of the year, as they stand alone. Bokmål.

export const months = [
  'Januar',
  'Februar',
  'Mars',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** @param month «2025-04» → «april 2025» */
export function monthInWords(month: string): string {
  const [year, number] = month.split('-');
  return `${months[Number(number) - 1]?.toLowerCase()} ${year}`;
}

/** @param point of a series by month, quarter or year → «april 2025», «2. kvartal 2025», «2025» */
export function pointInWords(point: string): string {
  const [year = '', part] = point.split('-');
  if (part === undefined) return year;
  return part.startsWith('K') ? `${part.slice(1)}. kvartal ${year}` : monthInWords(point);
}
