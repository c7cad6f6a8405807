// Whom the result speaks of: the reader, a child, somebody the reader answers for, or a parent and a child together. Bokmål.
import type { Role } from '#domain/eligibility/facts.ts';

export interface Voice {
  /** Who would have the right, as the subject of a sentence. */
  readonly one: string;
  /** «for deg», «for barnet» */
  readonly forOne: string;
  /** Whose age the answers tell: of a parent, the parent's own. */
  readonly person: string;
  /** Whose home they tell: of a parent, the child's. */
  readonly dweller: string;
  /** A parent and a child: two who may each have hours. */
  readonly isTwo: boolean;
}

const self: Voice = { one: 'du', forOne: 'for deg', person: 'du', dweller: 'du', isTwo: false };
const family: Voice = { one: 'dere', forOne: 'for dere', person: 'du', dweller: 'barnet', isTwo: true };

const voices = {
  self,
  // With its comma: a verb or more follows.
  represented: {
    one: 'den du svarer for,',
    forOne: 'for den du svarer for',
    person: 'den du svarer for,',
    dweller: 'den du svarer for,',
    isTwo: false,
  },
  child: { one: 'barnet', forOne: 'for barnet', person: 'barnet', dweller: 'barnet', isTwo: false },
  parent: family,
  foster: family,
} satisfies Record<Role, Voice>;

/** Until the reader has said who it is for, the check speaks to the reader. */
export function voiceOf(role: Role | null): Voice {
  return role === null ? self : voices[role];
}

/** With a capital first: for the start of a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
