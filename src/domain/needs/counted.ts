// Which hours of help count toward the limits of 25 and 32, why, and which service covers those that do not.
// @source pasient- og brukerrettighetsloven § 2-1 d first and second paragraph; helse- og omsorgstjenesteloven §§ 3-2
// first paragraph no. 6 and 3-6. That school and work are others' duty is own knowledge: the words say «som regel».
import type { KnownFacts } from '../eligibility/facts.ts';
import { adultAge } from '../eligibility/situation.ts';
import type { NeedKind } from './needs.schema.ts';

/** `depends`: on something that is not known yet, or that the Act leaves open. */
export type Standing = 'counts' | 'depends' | 'not';

export type CountReason =
  | 'personal'
  | 'nightContinuous'
  | 'nightOpen'
  | 'nightNotContinuous'
  | 'secondHelperContinuous'
  | 'secondHelperOpen'
  | 'secondHelperNotContinuous'
  | 'respite'
  | 'respiteOpen'
  | 'respiteFoster'
  | 'respiteNight'
  | 'respiteNotParent'
  | 'respiteChildAway'
  | 'respiteChildAdult'
  | 'respiteChildNotDisabled'
  | 'respiteNoResponsibility'
  | 'respiteSecondHelper'
  | 'away'
  | 'health'
  | 'school'
  | 'work';

/** Who can be asked for help that is outside BPA. */
export type Service =
  | 'homeHealth'
  | 'education'
  | 'workAssistance'
  | 'carerSupport'
  | 'otherHelp'
  | 'institution';

export interface Verdict {
  readonly standing: Standing;
  readonly reason: CountReason;
  /** null where the hours count or may count. */
  readonly service: Service | null;
}

/** As much as is known of what the hours hang on. */
export type Circumstances = Pick<
  KnownFacts,
  | 'role'
  | 'nightContinuous'
  | 'secondHelperContinuous'
  | 'childAge'
  | 'childHome'
  | 'childDisabled'
  | 'parentalResponsibility'
  | 'home'
  | 'movesHome'
>;

export interface HelpGiven {
  readonly kind: NeedKind;
  readonly night: boolean;
  /** The hours of the second of two helpers. */
  readonly second: boolean;
}

const counts = (reason: CountReason): Verdict => ({ standing: 'counts', reason, service: null });
const depends = (reason: CountReason): Verdict => ({ standing: 'depends', reason, service: null });
const not = (reason: CountReason, service: Service): Verdict => ({ standing: 'not', reason, service });

/** The same reading as the check's: what is said to count here is what the check counts (`weigh`). */
export function verdictOn(help: HelpGiven, known: Circumstances): Verdict {
  if (help.kind === 'health') return not('health', 'homeHealth');
  if (help.kind === 'school') return not('school', 'education');
  if (help.kind === 'work') return not('work', 'workAssistance');
  if (isAway(known)) return not('away', 'institution');
  return help.kind === 'respite' ? onRespite(help, known) : onAssistance(help, known);
}

function isParent({ role }: Circumstances): boolean {
  return role === 'parent' || role === 'foster';
}

/** A parent is asked only where a child lives that does not live at home. */
function isAway(known: Circumstances): boolean {
  const isAsked = !isParent(known) || known.childHome === false;
  return isAsked && known.home === 'institution' && known.movesHome === false;
}

function onAssistance({ night, second }: HelpGiven, known: Circumstances): Verdict {
  const atNight = night ? known.nightContinuous : true;
  const ofTwo = second ? known.secondHelperContinuous : true;
  if (atNight === false) return not('nightNotContinuous', 'otherHelp');
  if (ofTwo === false) return not('secondHelperNotContinuous', 'otherHelp');
  if (atNight === null) return depends('nightOpen');
  if (ofTwo === null) return depends('secondHelperOpen');
  if (night) return counts('nightContinuous');
  return counts(second ? 'secondHelperContinuous' : 'personal');
}

/**
 * The second paragraph takes «nattjenester» out unless the need is continuous, and the Act does not say how that meets
 * respite: what would have counted, or may count, is open at night, and the check does not count it.
 */
function onRespite(help: HelpGiven, known: Circumstances): Verdict {
  const verdict = onRespiteByDay(help, known);
  return help.night && verdict.standing !== 'not' ? depends('respiteNight') : verdict;
}

function onRespiteByDay({ second }: HelpGiven, known: Circumstances): Verdict {
  if (known.role !== null && !isParent(known)) return not('respiteNotParent', 'carerSupport');
  if (second) return not('respiteSecondHelper', 'carerSupport');
  const failing = failingOfChild(known);
  if (failing !== null) return not(failing, 'carerSupport');
  const isKnown = known.role !== null && known.childAge !== null && known.childHome && known.childDisabled;
  if (!isKnown || known.parentalResponsibility === null) return depends('respiteOpen');
  if (known.parentalResponsibility) return counts('respite');
  return known.role === 'foster' ? depends('respiteFoster') : not('respiteNoResponsibility', 'carerSupport');
}

/** The first of the three facts about the child that is known not to hold. */
function failingOfChild({ childHome, childAge, childDisabled }: Circumstances): CountReason | null {
  if (childHome === false) return 'respiteChildAway';
  if ((childAge ?? 0) >= adultAge) return 'respiteChildAdult';
  return childDisabled === false ? 'respiteChildNotDisabled' : null;
}
