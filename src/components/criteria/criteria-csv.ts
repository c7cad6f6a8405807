// The criteria as rows for a spreadsheet: UTF-8 with a mark and semicolons, which is what Excel in Norway opens right.
import type { Criterion } from '#domain/call/criterion.schema.ts';
import { nb, siteText } from '#text/index.ts';

const byteOrderMark = '\ufeff';
const { criterion: words, criteria: list } = siteText;

const columns: readonly (readonly [heading: string, cell: (criterion: Criterion) => string])[] = [
  [list.number, ({ id }) => id],
  [list.titleColumn, ({ title }) => title],
  [words.kind, ({ kind }) => nb.domain.kind[kind]],
  [words.phases, ({ phases }) => phases.map((phase) => nb.domain.phase[phase]).join(', ')],
  [words.priority, ({ priority }) => words.priorities[priority]],
  [words.origin, ({ origin }) => nb.domain.origin[origin]],
  [words.requirement, ({ requirement }) => requirement],
  [nb.domain.origin.forslag, ({ proposedPart }) => proposedPart ?? ''],
  [words.purpose, ({ purpose }) => purpose],
  [words.legalBasis, ({ legalBasis }) => legalBasis.text],
  [
    words.evidence,
    ({ evidence }) =>
      evidence
        .map(({ what, fresh, attach }) =>
          [what.replace(/\.$/, ''), fresh, attach ? words.attach : words.doNotAttach]
            .filter(Boolean)
            .join('. '),
        )
        .join('\n'),
  ],
  [words.newlyFounded, ({ newlyFounded }) => newlyFounded],
  [words.rule, ({ judgement }) => words.rules[judgement.rule]],
  [words.judgement, ({ judgement }) => judgement.text],
  [words.question, ({ question }) => question],
  [
    words.sources,
    ({ sources }) => sources.map(({ title, checkedOn }) => words.sourceChecked(title, checkedOn)).join('\n'),
  ],
];

/** RFC 4180 but for the separator; one line a criterion, in the order given. */
export function criteriaCsv(criteria: readonly Criterion[]): string {
  const rows = [
    columns.map(([heading]) => heading),
    ...criteria.map((criterion) => columns.map(([, cell]) => cell(criterion))),
  ];
  return byteOrderMark + rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('');
}

/** A cell that a spreadsheet would take for a formula is kept as text by a leading apostrophe. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
