import type { Catalog } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import type { RouteIndex } from '../catalog/route-index.ts';
import type { BaseUrl } from '../config/base-url.ts';
import { AppError } from '../errors.ts';
import type { Mask } from '../mask.ts';
import { authorize } from '../policy/authorize.ts';
import type { Policy } from '../policy/load-policy.ts';
import { checkStatus } from '../result/check-status.ts';
import { type Content, decodeAnswer } from '../result/decode-answer.ts';
import { buildRequest } from '../upstream/build-request.ts';
import type { Upstream } from '../upstream/send.ts';
import type { ArgumentsValidator } from './validate-arguments.ts';

/** What a call needs, made once at start. */
export interface CallContext {
  readonly catalog: Catalog;
  readonly routes: RouteIndex;
  readonly policy: Policy;
  readonly validate: ArgumentsValidator;
  readonly baseUrl: BaseUrl;
  readonly upstream: Upstream;
  readonly mask: Mask;
}

export interface PerformedCall {
  readonly operation: Operation;
  readonly content: Content;
  /** The request's path below `/rest`. */
  readonly path: string;
}

/** Exact names of the catalog that the policy admits. A tool that is not listed is unknown, whether it exists or not. */
function findOperation({ catalog, policy }: CallContext, name: string): Operation {
  const operation = catalog.byName.get(name);
  if (operation === undefined || authorize(policy, operation).effect === 'deny') {
    throw new AppError('unknown-tool', `Unknown tool: ${name.slice(0, 128)}`);
  }
  return operation;
}

/** The one line from a tool's name and arguments to Bitbucket's answer; every way to call takes it. */
export async function performCall(
  context: CallContext,
  name: string,
  input: unknown,
  signal?: AbortSignal,
): Promise<PerformedCall> {
  const operation = findOperation(context, name);
  const values = context.validate(operation, input);
  const request = buildRequest(context.baseUrl, context.routes, operation, values);
  const answer = await context.upstream.send(request, signal);
  checkStatus(answer, operation.accept, context.mask);
  return { operation, content: decodeAnswer(answer, context.mask), path: request.path };
}
