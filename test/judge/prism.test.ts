import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listAllTools } from '../helpers/list-all-tools.ts';
import { type Fill, makeArguments, type Place, type Schema } from '../helpers/make-arguments.ts';
import { type DocumentedOperation, readDocument } from '../helpers/read-document.ts';
import { type StartedServer, startServer, textOf } from '../helpers/start-server.ts';
import { WITHOUT_GATE } from '../helpers/without-gate.ts';
import { type Judgement, type Prism, startPrism } from './start-prism.ts';
import { writeNormalized } from './write-normalized.ts';

const FILLS: readonly Fill[] = ['least', 'most'];
/** Taken, and then Prism cannot make up a response: no sample of a binary, or a schema that is too deep for it. */
const WITHOUT_ANSWER: ReadonlyMap<string, string> = new Map([
  ...[
    'admin_git_mesh_support_zips_list',
    'admin_git_mesh_support_zip_get',
    'hook_script_content_get',
    'hook_avatar_get',
    'project_avatar_png_get',
    'repo_archive_get',
    'repo_attachment_get',
  ].map((name) => [name, 'UNKNOWN'] as const),
  ['repo_commit_comment_reaction_update', 'SCHEMA_TOO_COMPLEX'],
  ['pull_request_comment_reaction_update', 'SCHEMA_TOO_COMPLEX'],
  ['pull_request_activities_list', 'SCHEMA_TOO_COMPLEX'],
]);

/** Prism matches no value with a slash, and no template that glues a value to a word: test/contract/routes.test.ts has those. */
function isWithinOneSegment({ path, parameters }: DocumentedOperation): boolean {
  return parameters.every(
    ({ multiSegment, in: place, name }) => place === 'query' || (!multiSegment && path.includes(`/{${name}}`)),
  );
}

function withoutReserved(schema: Schema): Schema {
  const properties = Object.entries(schema['properties'] ?? {}).filter(([name]) => !name.startsWith('_'));
  return { ...schema, properties: Object.fromEntries(properties) };
}

describe.for(['10.0', '9.4'])('Prism takes every request that the server makes of the document of %s', (version) => {
  const operations = [...readDocument('openapi', version)].filter(([, operation]) => isWithinOneSegment(operation));
  let folder: string;
  let prism: Prism;
  let server: StartedServer;
  let schemas: ReadonlyMap<string, Schema>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'prism-'));
    const document = join(folder, 'normalized.json');
    await writeNormalized(version, document);
    prism = await startPrism(document);
    server = await startServer({
      url: prism.url,
      args: ['--profile', 'none', '--schema-detail', 'full', '--bitbucket-version', version],
      env: { ...WITHOUT_GATE, BITBUCKET_ALLOW: operations.map(([name]) => name).join(',') },
    });
    const tools = await listAllTools(server.client);
    schemas = new Map(tools.map(({ name, inputSchema }) => [name, withoutReserved(inputSchema)]));
  }, 120_000);

  afterAll(async () => {
    await server.close();
    await prism.close();
    await rm(folder, { recursive: true });
  });

  async function judged(name: string, given: Readonly<Record<string, unknown>>): Promise<Judgement> {
    const before = prism.judgements.length;
    const result = await server.call(name, { ...given });
    const [judgement, ...more] = prism.judgements.slice(before);
    expect(more).toEqual([]);
    if (judgement === undefined) throw new Error(`nothing was sent: ${textOf(result)}`);
    return judgement;
  }

  test.for(operations)('%s', async ([name, operation]) => {
    const placeOf = (parameter: string): Place =>
      operation.parameters.some((found) => found.name === parameter && found.in === 'path') ? 'segment' : 'query';
    for (const fill of FILLS) {
      const { status, ...said } = await judged(name, makeArguments(schemas.get(name) ?? {}, fill, placeOf));
      const problem = WITHOUT_ANSWER.get(name);
      expect({ fill, ...said }).toMatchObject({ fill, violations: '', problem: problem ?? '' });
      expect(Math.floor(status / 100)).toBe(problem === undefined ? 2 : 5);
    }
  });

  test('control: Prism rejects what the document does not allow', async () => {
    const before = prism.judgements.length;
    await fetch(`${prism.url}/rest/api/latest/projects?limit=many`, { headers: { Authorization: 'Bearer x' } });
    await fetch(`${prism.url}/rest/api/latest/nowhere`);
    const [limit, nowhere] = prism.judgements.slice(before);
    expect(limit?.status).toBe(400);
    expect(limit?.violations).toContain('Request query parameter limit must be integer');
    expect(nowhere).toMatchObject({ status: 404, problem: 'NO_PATH_MATCHED_ERROR' });
  });
});
