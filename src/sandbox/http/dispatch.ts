import type { IncomingHttpHeaders } from 'node:http';
import type { SandboxState } from '../state/sandbox-state.ts';
import type { User } from '../state/user.ts';
import { anonymous } from '../state/user.ts';
import type { Answer } from './answer.ts';
import { answer } from './answer.ts';
import { authenticate } from './authenticate.ts';
import { BitbucketError } from './bitbucket-error.ts';
import type { Route } from './call.ts';
import { matchRoute } from './match-route.ts';
import { refusal } from './refusal.ts';
import { splitTarget } from './split-target.ts';

export interface Dispatch {
  readonly state: SandboxState;
  readonly routes: readonly Route[];
  readonly contextPath: string;
  readonly limit: (user: string) => void;
}

export interface RawRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function refuse(cause: unknown): Answer {
  if (cause instanceof BitbucketError) return answer.json({ errors: [cause.entry] }, cause.status, cause.headers);
  const message = cause instanceof Error ? cause.message : String(cause);
  return answer.json(
    { errors: [{ context: null, message: `The sandbox failed: ${message}`, exceptionName: null }] },
    500,
  );
}

async function respond({ state, routes, contextPath }: Dispatch, request: RawRequest, caller: User): Promise<Answer> {
  const target = splitTarget(request.url, contextPath);
  const matches = target === undefined ? [] : matchRoute(routes, target.segments);
  if (target === undefined || matches.length === 0)
    throw new BitbucketError(404, { message: 'No resource has this path.' });
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const match = matches.find(({ route }) => route[0] === method);
  if (match === undefined) {
    const allow = [...new Set(matches.map(({ route }) => route[0]))].join(', ');
    throw new BitbucketError(405, { message: `This resource does not take ${request.method}.` }, { Allow: allow });
  }
  const [, , serve, access] = match.route;
  if (caller === anonymous && access !== 'anonymous') {
    throw refusal.unauthenticated('You are not permitted to access this resource without logging in.');
  }
  const param = (name: string): string => {
    const value = match.params.get(name);
    if (value === undefined) throw new Error(`the route has no parameter ${name}`);
    return value;
  };
  const call = { state, caller, query: target.query, headers: request.headers, body: request.body, param };
  if (method === 'GET') return serve(call);
  return state.writes.enqueue(async () => serve(call));
}

/** From a raw request to its response: who, how often, which route. */
export async function dispatch(setup: Dispatch, request: RawRequest): Promise<Answer> {
  let caller = anonymous;
  let given: Answer;
  try {
    caller = authenticate(setup.state.users, request.headers.authorization);
    setup.limit(caller.name);
    given = await respond(setup, request, caller);
  } catch (cause) {
    given = refuse(cause);
  }
  if (caller === anonymous) return given;
  return {
    ...given,
    headers: { ...given.headers, 'X-AUSERID': String(caller.id), 'X-AUSERNAME': encodeURIComponent(caller.name) },
  };
}
