/**
 * What calling an operation does, reviewed by hand in `openapi/operations.yaml`. Never derived from permission text. `unknown`:
 * not reviewed yet, so that only its exact name allows it, and no scope covers it.
 */
export type Access = ReviewedAccess | 'unknown';

export type ReviewedAccess = 'read' | 'write' | 'delete' | 'admin';

/** What an operation is about. `global`: crosses projects (search, dashboard lists); `instance`: the installation itself. */
export type Domain = 'pull-request' | 'repository' | 'project' | 'user' | 'global' | 'instance';

/** `administrative`: settings, permissions, hooks and the like. `credential`: hands out, accepts or removes secrets or trust. */
export type Mark = 'administrative' | 'credential';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';

/** One path or query parameter as it goes on the wire. Header parameters of the document are never arguments. */
export interface Parameter {
  /** The argument's name, and the name on the wire. */
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  /** Path only: the value may hold several segments; its slashes stay slashes. */
  readonly multiSegment?: true;
  /** Path only: the template has no `/` before the placeholder, as in `/compare/diff{path}`; absent means empty. */
  readonly glued?: true;
  /** Query only: an array of objects, sent as groups that count from 1: `username.1=a&role.1=AUTHOR&username.2=b`. */
  readonly numbered?: true;
  /** Path only: literal segments that other templates have in this place; a value equal to one would call that operation. */
  readonly siblings?: readonly string[];
}

/** The kinds of names by which an argument can point at a project or a repository, or let data leave. */
export type PlaceKind =
  | 'project'
  | 'repository'
  | 'repository-path'
  | 'project-id'
  | 'repository-id'
  | 'scope-resource'
  | 'any-repository-object'
  | 'user'
  | 'url';

/** One argument that names a project, a repository, a user or a target URL. `at`: parameter name, or JSON Pointer into the body (`*` for each item). */
export interface ScopePlace {
  readonly in: 'path' | 'query' | 'body';
  readonly at: string;
  readonly kind: PlaceKind;
}

/** Where an operation can reach, as reviewed data. */
export interface ScopeFacts {
  /** The widest thing that one call can read or change. */
  readonly reach: Domain;
  readonly places: readonly ScopePlace[];
  /** Effects on other projects or repositories that no argument names, each a short sentence. */
  readonly beyond: readonly string[];
}

/** The request body of an operation. `verified`: its schema was written and reviewed by hand, not taken from the document. */
export interface RequestBody {
  readonly mediaType: string;
  readonly required: boolean;
  readonly verified: boolean;
  /** Form fields whose text is Base64 of a file. */
  readonly binaryFields?: readonly string[];
}

/** A response of JSON that a model reads as text: a diff, or the lines of a file. */
export interface TextForm {
  /** True: Bitbucket sends the text itself for `Accept: text/plain`. False: we write its JSON out. */
  readonly asked: boolean;
  /** Parameters of which Bitbucket's own text takes no notice: with one of them its JSON is written out. */
  readonly ignores: readonly string[];
}

/** A call that makes sense after a write. */
export interface NextCall {
  readonly tool: string;
  /**
   * Where arguments (`name`, `body.name`) come from: an argument of the write, or a JSON Pointer into its response. A path argument
   * that is not named here comes from the write's path argument of the same name.
   */
  readonly with?: Readonly<Record<string, string>>;
}

/** One operation of Bitbucket's OpenAPI document. Paths are templates relative to `<base URL>/rest`. */
export interface Operation {
  /** Tool name, at most 48 characters of `[a-z0-9_]`, frozen in `openapi/operations.yaml`. */
  readonly name: string;
  /** `METHOD /path`: the stable identity. */
  readonly key: string;
  readonly method: Method;
  readonly path: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly access: Access;
  /** Every effect that a call can have, in words of openapi/effects.yaml; `none` is the only word then. Empty: not reviewed. */
  readonly effects: readonly string[];
  readonly domain: Domain;
  readonly marks: readonly Mark[];
  /** What of its response is a secret: JSON Pointers, `*` for each item or member, an empty one for all of it. Absent when nothing is. */
  readonly secrets?: readonly string[];
  /** The permission that the document's text states, or null. Documentation only, never a ground to allow. */
  readonly permission: string | null;
  readonly deprecated: boolean;
  readonly paged: boolean;
  /** The `Accept` header to send. */
  readonly accept: string;
  readonly text?: TextForm;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | null;
  readonly scope: ScopeFacts;
}
