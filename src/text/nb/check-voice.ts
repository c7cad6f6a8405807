// Whom a question speaks of: the reader, or the one the reader answers for. Bokmål.
import type { Role } from '#domain/eligibility/facts.ts';

export interface Asked {
  /** Who needs the help, and whose home it is: «du», «barnet». A parent is asked of the child. */
  readonly helped: string;
  /** The same as an object: «deg», «barnet». */
  readonly helpedObject: string;
  /** Whose age and decision it is: of a parent, the parent's own. */
  readonly person: string;
  /** Whose stay: of a parent, the parent and the child. */
  readonly all: string;
}

const unsaid = 'personen';
const represented = 'den du svarer for';
const parent: Asked = { helped: 'barnet', helpedObject: 'barnet', person: 'du', all: 'dere' };

const voices = {
  self: { helped: 'du', helpedObject: 'deg', person: 'du', all: 'du' },
  represented: {
    helped: represented,
    helpedObject: represented,
    person: represented,
    all: represented,
  },
  child: { helped: 'barnet', helpedObject: 'barnet', person: 'barnet', all: 'barnet' },
  parent,
  foster: parent,
  unknown: { helped: unsaid, helpedObject: unsaid, person: unsaid, all: unsaid },
} satisfies Record<Role | 'unknown', Asked>;

/** The words for somebody inside a sentence that goes on: a clause of its own ends with a comma. */
export function inside(who: string): string {
  return who === represented ? `${who},` : who;
}

/** @param role null while it has not been asked: then the check speaks to the reader */
export function askedOf(role: Role | 'unknown' | null): Asked {
  return voices[role ?? 'self'];
}
