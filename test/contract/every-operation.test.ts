import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareRequest, type Given } from '../helpers/compare-request.ts';
import { listAllTools } from '../helpers/list-all-tools.ts';
import { type Fill, makeArguments, type Place, type Schema } from '../helpers/make-arguments.ts';
import { type DocumentedOperation, readDocument } from '../helpers/read-document.ts';
import { type StartedServer, startServer, textOf } from '../helpers/start-server.ts';
import { type Stub, type StubRequest, startStub } from '../helpers/start-stub.ts';
import { WITHOUT_GATE } from '../helpers/without-gate.ts';

const FILLS: readonly Fill[] = ['least', 'most'];

/** An input schema without the reserved arguments, which are ours and no parameters of the document. */
function documented(schema: Schema): Schema {
  const properties = Object.entries(schema['properties'] ?? {}).filter(([name]) => !name.startsWith('_'));
  return { ...schema, properties: Object.fromEntries(properties) };
}

function placeOf({ parameters }: DocumentedOperation): (name: string) => Place {
  return (name) => {
    const parameter = parameters.find((candidate) => candidate.name === name && candidate.in === 'path');
    if (parameter === undefined) return 'query';
    return parameter.multiSegment ? 'segments' : 'segment';
  };
}

describe.for([
  ['10.0', 529],
  ['9.4', 546],
] as const)('what each tool of %s sends is what the document says', ([version, size]) => {
  const operations = readDocument('openapi', version);
  const faithful = new Set<string>();
  let stub: Stub;
  let server: StartedServer;
  let schemas: ReadonlyMap<string, Schema>;

  beforeAll(async () => {
    stub = await startStub();
    server = await startServer({
      url: stub.url,
      args: ['--profile', 'none', '--bitbucket-version', version],
      env: {
        ...WITHOUT_GATE,
        BITBUCKET_ALLOW: [...operations.keys()].join(','),
        BITBUCKET_SCHEMA_DETAIL: 'full',
      },
    });
    const tools = await listAllTools(server.client);
    schemas = new Map(tools.map(({ name, inputSchema }) => [name, documented(inputSchema)]));
  });

  afterAll(async () => {
    await server.close();
    await stub.close();
  });

  async function callOnce(name: string, given: Given): Promise<StubRequest> {
    const before = stub.requests.length;
    const result = await server.call(name, { ...given });
    expect(result.isError === true ? textOf(result) : 'sent').toBe('sent');
    const [request, ...more] = stub.requests.slice(before);
    expect(more).toEqual([]);
    if (request === undefined) throw new Error('nothing was sent');
    return request;
  }

  test('[S19] the list has one tool for each operation of the document', () => {
    expect(operations.size).toBe(size);
    expect([...schemas.keys()].sort()).toEqual([...operations.keys()].sort());
  });

  test.for([...operations])('[S19] %s', async ([name, operation]) => {
    const schema = schemas.get(name) ?? {};
    for (const fill of FILLS) {
      const given = makeArguments(schema, fill, placeOf(operation));
      if (fill === 'most') {
        const documented = operation.parameters.map((parameter) => parameter.name);
        if (operation.mediaType !== undefined) documented.push('body');
        expect(Object.keys(given).sort()).toEqual(documented.sort());
      }
      const request = await callOnce(name, given);
      expect(compareRequest(operation, given, request)).toEqual([]);
    }
    faithful.add(name);
  });

  test(`[S19] ${size} of ${size} operations are faithful, called with least and with most arguments`, () => {
    expect(faithful.size).toBe(size);
    expect(stub.requests).toHaveLength(2 * size);
  });
});
