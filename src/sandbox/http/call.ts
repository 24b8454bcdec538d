import type { IncomingHttpHeaders } from 'node:http';
import type { SandboxState } from '../state/sandbox-state.ts';
import type { User } from '../state/user.ts';
import type { Answer } from './answer.ts';

/** One matched request: what a route needs to answer it. */
export interface Call {
  readonly state: SandboxState;
  readonly caller: User;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** A path parameter, decoded once. */
  param(name: string): string;
}

export type Respond = (call: Call) => Answer | Promise<Answer>;
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
/** The template is spelled as in Atlassian's document, so that tests can look up the response's schema. */
export type Route = readonly [method: Method, template: string, respond: Respond, access?: 'anonymous'];
