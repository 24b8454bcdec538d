import { describe, expect, test } from 'vitest';
import { buildRequest } from '../../src/runtime/bitbucket/request/build-request.ts';
import { nextCalls } from '../../src/runtime/call/next-calls.ts';
import { createArgumentsValidator } from '../../src/runtime/call/validate-arguments.ts';
import { nextCallsOf } from '../../src/runtime/catalog/next-calls.ts';
import { openCatalog } from '../../src/runtime/catalog/open-catalog.ts';
import { RouteIndex } from '../../src/runtime/catalog/route-index.ts';
import { effectiveSchema } from '../../src/runtime/policy/decide/authorize.ts';
import { buildPolicy, NO_OVERRIDES } from '../../src/runtime/policy/decide/build-policy.ts';
import { argumentSchema, withValue } from '../../src/runtime/policy/language/argument-rules.ts';
import { leastArguments } from '../helpers/least-arguments.ts';
import { parsePolicyFile } from '../helpers/parse-policy-file.ts';

const BASE = { origin: 'https://bitbucket.example.com', contextPath: '', insecure: false };
type Values = Readonly<Record<string, unknown>>;
type Sample = string | number;

const valueAt = (value: unknown, [step, ...rest]: readonly string[]): unknown =>
  step === undefined || typeof value !== 'object' || value === null
    ? value
    : valueAt(new Map<string, unknown>(Object.entries(value)).get(step), rest);

describe.for(['10.0', '9.4'])('next calls of Bitbucket %s', async (version) => {
  const catalog = await openCatalog(version);
  const allow = catalog.operations.map(({ name }) => name);
  const file = parsePolicyFile('p.json', JSON.stringify({ profile: 'none', allow }));
  const policy = buildPolicy({ ...NO_OVERRIDES }, catalog, file);
  const validate = createArgumentsValidator((operation) => effectiveSchema(policy, operation));
  const routes = new RouteIndex(catalog.operations);
  const calls = catalog.operations.flatMap((operation) =>
    nextCallsOf(operation).flatMap((call) => {
      const target = catalog.byName.get(call.tool);
      return target === undefined ? [] : [{ operation, call, target }];
    }),
  );

  /** The least arguments and the least response of a write that have what the call needs. */
  function writtenFor({ operation, call, target }: (typeof calls)[number]): { values: Values; response: Values } {
    const least = leastArguments(target, catalog.inputSchema(target));
    let values: Values = leastArguments(operation, catalog.inputSchema(operation));
    let response: Values = {};
    // A path argument that both have, as both take it: the write may allow more.
    for (const name of Object.keys(values))
      if (target.parameters.some((parameter) => parameter.in === 'path' && parameter.name === name))
        values = { ...values, [name]: least[name] };
    for (const [argument, source] of Object.entries(call.with ?? {})) {
      const path = argument.split('.');
      const number = argumentSchema(catalog.inputSchema(target), path)?.['type'] === 'integer';
      const sample = (valueAt(least, path) ?? (number ? 7 : 'main')) as Sample;
      if (source.startsWith('/')) response = withValue(response, source.slice(1).split('/'), sample);
      else values = withValue(values, source.split('.'), sample);
    }
    return { values, response };
  }

  test('most writes have one, and reads have none', () => {
    const having = new Set(calls.map(({ operation }) => operation));
    const writes = catalog.operations.filter(({ access }) => access !== 'read');
    expect([...having].filter(({ access }) => access === 'read')).toEqual([]);
    expect(having.size).toBeGreaterThan(writes.length * 0.8);
  });

  test.for(calls.map((one) => [one.operation.name, one.call.tool, one] as const))('%s, then %s', ([, , one]) => {
    const { operation, target } = one;
    const written = { operation, ...writtenFor(one) };
    // The write itself is one that could have been made.
    validate(operation, written.values);
    const context = { policy, validate, exposed: new Map([[target.name, target]]) };
    const [suggested, ...more] = nextCalls(context, written);
    expect([suggested?.name, more]).toEqual([target.name, []]);
    const values = validate(target, suggested?.values);
    const request = buildRequest(BASE, routes, target, values);
    expect([request.method, routes.find(request.path)]).toEqual([target.method, target.path]);
    // The control: without what it takes from the write it is not suggested.
    const sources = Object.values(one.call.with ?? {});
    if (sources.length > 0) expect(nextCalls(context, { operation, values: {}, response: {} })).toEqual([]);
  });
});
