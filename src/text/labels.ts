// What a place in the draft is called in words, so that a problem can be understood away from its field.
import { type DeclarationId, declarationIds, type Reference } from '#domain/application/draft.schema.ts';
import type { AskedCriterion } from '#domain/call/criterion.schema.ts';
import { criterionName } from './criterion-name.ts';
import { nb } from './index.ts';
import { parts } from './nb/application-parts.ts';

/** The name of a place in lists of what is missing, with what it belongs to: «Kontaktperson, navn», «K01 Foretak». */
export function placeOf(at: string, criteria: readonly AskedCriterion[]): string {
  const [part, field = ''] = at.split('.');
  const words = nb.application;
  switch (part) {
    case 'answers': {
      const criterion = criteria.find(({ id }) => id === field);
      if (!criterion) return field;
      const isProposal = criterion.origin === 'forslag';
      return isProposal ? `${criterionName(criterion)} (${words.proposal})` : criterionName(criterion);
    }
    case 'supplier':
    case 'contact':
    case 'signatory':
      return `${nb.application.parts[part]}, ${lowerFirst(labelOf(at))}`;
    case 'declarations':
      return parts.declarations.nth(declarationIds.indexOf(field as DeclarationId) + 1);
    default:
      return labelOf(at);
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The label of a path such as `supplier.name` or `references.0.client`. */
export function labelOf(at: string): string {
  const [part, field = '', detail = ''] = at.split('.');
  switch (part) {
    case 'supplier':
      return parts.supplier[field as keyof typeof parts.supplier];
    case 'contact':
      return parts.contact[field as keyof typeof parts.contact];
    case 'signatory':
      return String(parts.signatory[field as 'name' | 'role' | 'authority' | 'authorityExplanation']);
    case 'references':
      return field === ''
        ? nb.application.parts.references
        : `${parts.references.nth(Number(field) + 1)}, ${parts.references[detail as keyof Omit<Reference, 'id'>]}`;
    case 'declarations':
      return parts.declarations.texts[field as DeclarationId];
    case 'name':
      return nb.application.tasks.draftName;
    case 'noReferences':
      return nb.application.parts.references;
    case 'calculation':
      return nb.application.calculation.heading;
    default:
      return at;
  }
}
