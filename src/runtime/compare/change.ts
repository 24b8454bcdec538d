/** What happened to an operation between two catalogs. */
export type ChangeKind =
  | 'removed'
  | 'added'
  | 'renamed'
  | 'moved'
  | 'access'
  | 'effects'
  | 'marks'
  | 'scope'
  | 'argument removed'
  | 'argument added'
  | 'argument newly required'
  | 'argument no longer required'
  | 'argument narrowed'
  | 'argument widened'
  | 'answer'
  | 'body in the document'
  | 'answer: demands only'
  | 'answer: media types only'
  | 'body in the document: demands only';

/** `breaking`: a policy or a call that was right may now be wrong. `noise`: nothing that is sent or received differs. */
export type ChangeClass = 'breaking' | 'change' | 'noise';

export interface Change {
  readonly kind: ChangeKind;
  readonly class: ChangeClass;
  /** `METHOD /path`, the new one where it moved. */
  readonly key: string;
  /** Tool name, the new one where it was renamed. */
  readonly name: string;
  /** What differs: an argument, or `from → to`; empty where the kind says it all. */
  readonly detail: string;
}
