import { buildRequest } from '../src/runtime/bitbucket/request/build-request.ts';
import { createArgumentsValidator } from '../src/runtime/call/validate-arguments.ts';
import type { Catalog } from '../src/runtime/catalog/create-catalog.ts';
import { RouteIndex } from '../src/runtime/catalog/route-index.ts';
import { parseBaseUrl } from '../src/runtime/config/base-url.ts';
import { authorize, effectiveSchema } from '../src/runtime/policy/decide/authorize.ts';
import { buildPolicy } from '../src/runtime/policy/decide/build-policy.ts';
import { decodeResponse } from '../src/runtime/render/decode-response.ts';
import { shapeResult } from '../src/runtime/render/shape-result.ts';
import { pullRequestOfSize } from './lib/pull-request-of-size.ts';
import { CALL } from './lib/run-block.ts';
import { median } from './lib/statistics.ts';

const BATCH = 200;
const WARM_UP = 10;

/** Microseconds of one call, of each part alone. */
export interface PartCosts {
  readonly operations: number;
  readonly parts: readonly { readonly name: string; readonly micros: number }[];
}

function microsOf(run: () => unknown, batches: number): number {
  const times: number[] = [];
  for (let batch = 0; batch < WARM_UP + batches; batch++) {
    const begun = performance.now();
    for (let call = 0; call < BATCH; call++) run();
    if (batch >= WARM_UP) times.push(((performance.now() - begun) * 1000) / BATCH);
  }
  return median(times);
}

/** The parts of the call path one by one, in this process, warm: what each adds to a call. */
export function measureParts(catalog: Catalog, answerBytes: number, batches: number): PartCosts {
  const settings = { readOnly: false, profile: undefined, allow: [], deny: [], scope: [], revealSecrets: [] };
  const policy = buildPolicy({ ...settings, file: undefined, frozen: undefined }, catalog);
  const operation = catalog.byName.get(CALL.name);
  if (operation === undefined) throw new Error(`the catalog has no ${CALL.name}`);
  const validate = createArgumentsValidator((one) => effectiveSchema(policy, one));
  const routes = new RouteIndex(catalog.operations);
  const baseUrl = parseBaseUrl('https://bitbucket.example.com', false);
  const values = validate(operation, CALL.arguments);
  const bytes = Buffer.from(pullRequestOfSize(answerBytes));
  const answer = { status: 200, mediaType: 'application/json', location: undefined, retryAfter: undefined, bytes };
  const mask = (text: string): string => text;
  const content = decodeResponse(answer, mask);
  const { path } = buildRequest(baseUrl, routes, operation, values);
  const asked = {
    ...{ operation, path, given: values, fields: undefined, fieldsKnown: false, startLine: 1 },
    ...{ call: (tool: string) => tool, offers: () => true },
  };
  const result = { structuredContent: false, maxTextChars: 50_000, compact: true };
  const runs = {
    authorize: () => authorize(policy, operation, values),
    validation: () => validate(operation, CALL.arguments),
    building: () => buildRequest(baseUrl, routes, operation, values),
    decoding: () => decodeResponse(answer, mask),
    shaping: () => shapeResult(content, asked, result),
  };
  const parts = Object.entries(runs).map(([name, run]) => ({ name, micros: microsOf(run, batches) }));
  return { operations: catalog.operations.length, parts };
}
