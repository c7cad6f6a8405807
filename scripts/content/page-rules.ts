// What the parts of a page to read must agree on: a table with itself, and the menu with the address.
import type { ContentProblem } from '#domain/shared/content-problem.ts';
import type { ContentFiles } from './files.ts';
import { problem } from './problem.ts';
import type { ContentFile } from './read.ts';

type Sections = ContentFiles['pages'][number]['value']['sections'];

export function pageProblems({ pages, calls }: ContentFiles): ContentProblem[] {
  return [
    ...[...pages, ...calls].flatMap((file) => uneven(file, file.value.sections)),
    ...pages.flatMap((file) => {
      const { id, menu } = file.value;
      return menu !== undefined && id.includes('/') ? [problem(file, 'menuTooDeep', ['menu'], menu)] : [];
    }),
  ];
}

/** Rows with another number of cells than the head of their table. */
function uneven(file: ContentFile, sections: Sections): ContentProblem[] {
  return sections.flatMap(({ table }, section) =>
    (table?.rows ?? []).flatMap((row, index) =>
      table && row.length !== table.head.length
        ? [rowProblem(file, ['sections', section, 'table', 'rows', index], row.length, table.head.length)]
        : [],
    ),
  );
}

function rowProblem(
  file: ContentFile,
  path: readonly PropertyKey[],
  cells: number,
  head: number,
): ContentProblem {
  return problem(file, 'rowUneven', path, String(cells), String(head));
}
