// What can be wrong with content that an editor wrote, and the shapes a field can ask for. Codes only.
import type { Problem } from './problem.ts';

export type ContentProblemCode =
  | 'yamlSyntax'
  | 'yamlTab'
  | 'yamlDuplicateKey'
  | 'fileNotRead'
  | 'fileMissing'
  | 'fieldMissing'
  | 'fieldUnknown'
  | 'fieldEmpty'
  | 'wrongShape'
  | 'nameNotAllowed'
  | 'notAChoice'
  | 'listTooShort'
  | 'dateNotReal'
  | 'idNotFileName'
  | 'provisionUnknown'
  | 'criterionUnknown'
  | 'criterionTwice'
  | 'criterionUnused'
  | 'criteriaVersionMissing'
  | 'criteriaVersionNeedless'
  | 'proposedPartNeedless'
  | 'questionNotAnswerable'
  | 'ageDiffers'
  | 'callUnknown'
  | 'sourceUnknown'
  | 'sourceTwice'
  | 'sourceUnused'
  | 'sectionTwice'
  | 'idTwice'
  | 'roleTwice'
  | 'stopsOutOfOrder'
  | 'rolesOutOfOrder'
  | 'deadlineWithoutClock'
  | 'clockNotReal'
  | 'offsetWrong'
  | 'untilWithoutDay'
  | 'untilBeforeAt'
  | 'notNewestFirst'
  | 'answeredBeforeAsked'
  | 'openedAfterEntry'
  | 'validToBeforeFrom'
  | 'versionsApart'
  | 'ruleWithoutProvision'
  | 'ruleNotInForce'
  | 'quotationUnused'
  | 'quotationOld'
  | 'rateEndsBeforeStart'
  | 'rateNeverEnds'
  | 'ratesApart'
  | 'ratesOverlap'
  | 'rateColumnUnknown'
  | 'rateWithoutFigures'
  | 'rateOld'
  | 'pointOfOtherKind'
  | 'pointsApart'
  | 'pointAfterEnd'
  | 'seriesEmpty'
  | 'baseOfOtherSeries'
  | 'openWithoutDeadline'
  | 'openWithoutContact'
  | 'openWithoutSubmitTo'
  | 'rowUneven'
  | 'menuTooDeep'
  | 'linkUnclear'
  | 'linkNowhere'
  | 'anchorNowhere'
  | 'firstVersionMissing'
  | 'firstVersionBroken'
  | 'logMissing'
  | 'oldNotSaid'
  | 'changeNotLogged'
  | 'versionNotRaised'
  | 'exampleNameUnknown'
  | 'exampleFileUnused'
  | 'exampleNumberReal'
  | 'exampleIncomplete'
  | 'termTwice'
  | 'termMissing'
  | 'codeUnknown';

/** What a field asks for; `choice` and `group` have their names in `options`. */
export type FieldShape =
  | 'text'
  | 'date'
  | 'instant'
  | 'dateOrInstant'
  | 'criterionId'
  | 'plainId'
  | 'yesNo'
  | 'number'
  | 'decimal'
  | 'list'
  | 'group'
  | 'choice';

/** How a field should look. */
export interface FieldLook {
  readonly shape: FieldShape;
  /** True when null is allowed, for what is not settled. */
  readonly nullable: boolean;
  readonly options: readonly string[];
}

export interface ContentProblem extends Problem<ContentProblemCode> {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** Counted from 1; null when the file is not there, or has no such line. */
  readonly line: number | null;
  /** What was found or asked for: a field's name, an id, a word. May be empty. */
  readonly detail: string;
  /** What should stand there, where the sentence needs both; for a change that is not logged, or not wholly, the lines that log it. */
  readonly expected?: string | undefined;
  /** null when the code says all there is to say. */
  readonly look: FieldLook | null;
}
