// The hours that a paper asks for. A parent's respite and the child's own help are never added: the Act does not say that
// they are.

import { hoursApart } from '#domain/eligibility/named-hours.ts';
import { factsOf } from '#domain/eligibility/questions.ts';
import { isParent } from '#domain/eligibility/situation.ts';
import type { Hours } from '#domain/shared/hours.ts';
import { hoursInWords } from '#text/hours.ts';
import { applicationLetter } from '#text/nb/check-papers-application.ts';
import type { CheckSubject } from './check-subject.ts';

/** null of a figure that is not known, or is none. */
interface Apart {
  readonly own: Hours | null;
  readonly respite: Hours | null;
}

/** null for anybody who is not a parent asking for respite: there is one figure. */
export function apartOf({ draft, today }: CheckSubject): Apart | null {
  const known = factsOf(draft, today);
  if (!isParent(known)) return null;
  const { own, respite } = hoursApart(known);
  return { own: someOf(own), respite: someOf(respite) };
}

/** «20 timer i uken til barnet, og 20 timer avlastning i uken»: those that are known; null for none. */
export function figuresOf({ own, respite }: Apart): string | null {
  const figures = [
    ...(own === null ? [] : [applicationLetter.hoursToChild(hoursInWords(own))]),
    ...(respite === null ? [] : [applicationLetter.hoursOfRespite(hoursInWords(respite))]),
  ];
  return figures.length > 0 ? figures.join(', og ') : null;
}

function someOf(hours: Hours | null): Hours | null {
  return hours?.gt(0) ? hours : null;
}
