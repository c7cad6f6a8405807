// The made-up week of the front page.
import type { Day, WindowState } from '#domain/needs/windows.ts';

const marks: Record<string, WindowState> = { '#': 'lit', '+': 'half', '.': 'dark' };

/** Nobody's week: an example that shows all three states on most days. */
export const exampleWeek: readonly Day[] = [
  '.......###..#...###.+#..',
  '.......###......####+#..',
  '.......###..#...###.+#..',
  '.......###......####+#..',
  '.......###..#...####+##.',
  '........###.####..##+##.',
  '.........###.###..##+#..',
].map((day) => [...day].map((mark) => marks[mark] ?? 'dark'));
