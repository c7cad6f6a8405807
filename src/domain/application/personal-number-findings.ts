// Where in a draft a fødselsnummer or a D-nummer seems to stand. It is told, and stops nothing: the supplier may have a
// reason, and a number can look like one by chance.

import { holdsPersonalNumber } from '../personal-numbers/find-personal-numbers.ts';
import type { Problem } from '../shared/problem.ts';
import type { Draft } from './draft.schema.ts';

export type PersonalNumberCode = 'personalNumber';

/**
 * One for each text or file name that holds such a number, in the order in which the application asks. `at` is a dotted
 * path: `supplier.name`, `references.0.scope`, `answers.K01-….explanation`, `attachments.3.name`. It never holds the number.
 */
export function personalNumberFindings(draft: Draft): readonly Problem<PersonalNumberCode>[] {
  return freeTexts(draft)
    .filter(([, text]) => holdsPersonalNumber(text))
    .map(([at]) => ({ code: 'personalNumber', at }));
}

type FreeText = readonly [at: string, text: string];

function freeTexts(draft: Draft): readonly FreeText[] {
  const { authority: _chosen, ...signatory } = draft.signatory;
  return [
    ['name', draft.name],
    ...Object.entries(draft.answers).flatMap(([id, { explanation, plan }]): FreeText[] => [
      [`answers.${id}.explanation`, explanation],
      [`answers.${id}.plan`, plan],
    ]),
    ...fieldsOf('supplier', draft.supplier),
    ...fieldsOf('contact', draft.contact),
    ...fieldsOf('signatory', signatory),
    ...draft.references.flatMap(({ id: _made, ...reference }, index) =>
      fieldsOf(`references.${index}`, reference),
    ),
    ['noReferences', draft.noReferences],
    ...draft.attachments.map(({ name }, index): FreeText => [`attachments.${index}.name`, name]),
    ...(draft.calculation === null
      ? []
      : [draft.calculation.name, draft.calculation.scenario].map((text): FreeText => ['calculation', text])),
  ];
}

function fieldsOf(part: string, fields: Readonly<Record<string, string>>): FreeText[] {
  return Object.entries(fields).map(([field, text]) => [`${part}.${field}`, text]);
}
