/** What can be wrong with a document or with the reviewed files beside it. Tests and readers match on these, never on the text. */
export type SpecErrorCode =
  | 'SOURCE_UNREADABLE'
  | 'DIGEST_MISMATCH'
  | 'NOT_OPENAPI'
  | 'REMOTE_REFERENCE'
  | 'DANGLING_REFERENCE'
  | 'INVALID_DOCUMENT'
  | 'TEXT_ENUM_UNSUPPORTED'
  | 'REVIEWED_FILE_INVALID'
  | 'OVERLAY_NO_MATCH'
  | 'OVERLAY_NO_CHANGE'
  | 'OVERLAY_INVALID'
  | 'FIX_INCOMPLETE'
  | 'FIX_DUPLICATE'
  | 'PLACEHOLDER_WITHOUT_PARAMETER'
  | 'PARAMETER_WITHOUT_PLACEHOLDER'
  | 'PARAMETER_WITHOUT_TYPE'
  | 'PARAMETER_WITHOUT_DESCRIPTION'
  | 'PARAMETER_UNMAPPED'
  | 'PARAMETER_DUPLICATE'
  | 'UNKNOWN_MEDIA_TYPE'
  | 'OPERATION_WITHOUT_ENTRY'
  | 'ENTRY_INCOMPLETE'
  | 'ENTRY_WITHOUT_OPERATION'
  | 'NAME_INVALID'
  | 'NAME_DUPLICATE'
  | 'OPERATION_ID_DUPLICATE'
  | 'PLACE_POINTS_NOWHERE'
  | 'SECRET_POINTS_NOWHERE'
  | 'NEXT_CALL_INVALID'
  | 'PROFILE_INVALID'
  | 'SEARCH_WORDS_INVALID'
  | 'SCHEMA_UNSUPPORTED';

/** One thing that is wrong: where, what, and what would be right. */
export interface SpecProblem {
  readonly code: SpecErrorCode;
  readonly where: string;
  readonly problem: string;
  readonly remedy: string;
}

/** Stops an import or a generate run. It carries every problem found, so that one run shows the whole list. */
export class SpecError extends Error {
  readonly problems: readonly SpecProblem[];

  constructor(problems: readonly SpecProblem[]) {
    super(problems.map(({ code, where, problem, remedy }) => `${code} ${where}: ${problem}; ${remedy}`).join('\n'));
    this.name = 'SpecError';
    this.problems = problems;
  }
}
