/** `npm run bench:policy`: what a decision costs a call, and what the largest policy costs a start. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { catalog } from '../src/runtime/catalog/catalog.ts';
import { authorize } from '../src/runtime/policy/decide/authorize.ts';
import { buildPolicy, NO_OVERRIDES } from '../src/runtime/policy/decide/build-policy.ts';
import { readPolicyFile } from '../src/runtime/policy/language/policy-file/read.ts';
import type { Contender } from './lib/contenders.ts';
import { figure, table } from './lib/markdown.ts';
import { median, quantile } from './lib/statistics.ts';
import { TOKEN } from './lib/token.ts';
import { measureStart, type StartSample } from './start.ts';

const CALLS = 200_000;
const BATCH = 1_000;
/** One start differs from the next by a quarter, the median of so many by some per cent. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 101);

const repositories = Array.from({ length: 100 }, (_, index) => `PLAT/repo-${String(index)}`);
const every = <T>(items: readonly T[], step: number, count: number): readonly T[] =>
  Array.from({ length: count }, (_, index) => items[(index * step) % items.length]).flatMap((item) =>
    item === undefined ? [] : [item],
  );
/** 50 rules, no two alike, which together with the last one allow all 529 operations; nothing is denied that exists. */
const rules = [
  ...every(catalog.operations, 17, 30).map(({ path, method }, index) => ({
    path: index % 3 === 0 ? path.replace(/\{[^}]+\}/g, '*') : `${path.split('/').slice(0, -1).join('/')}/**`,
    method,
  })),
  ...every(catalog.operations, 29, 10).map(({ name, access }) => ({
    operation: [`${name.slice(0, 6)}*`, `*${name.slice(-5)}`],
    access,
  })),
  ...Array.from({ length: 9 }, () => ({ operation: 'pull_requests_list', arguments: { state: ['OPEN'] } })),
  { operation: ['*', ...catalog.operations.filter(({ body }) => body?.verified === false).map(({ name }) => name)] },
];
const open = { profile: 'none', allow: rules };
const largest = { ...open, scope: { projects: ['PLAT', '~jdoe'], repositories } };

async function decisionTimes(file: string): Promise<readonly number[]> {
  const policy = buildPolicy(NO_OVERRIDES, catalog, await readPolicyFile(file));
  const operation = catalog.byName.get('pull_requests_create');
  if (operation === undefined) throw new Error('the catalog has no pull_requests_create');
  const ref = { id: 'refs/heads/x', repository: { slug: 'repo-99', project: { key: 'PLAT' } } };
  const values = { projectKey: 'PLAT', repositorySlug: 'repo-99', body: { title: 'x', fromRef: ref, toRef: ref } };
  const times: number[] = [];
  for (let batch = 0; batch < CALLS / BATCH; batch++) {
    const start = performance.now();
    for (let call = 0; call < BATCH; call++) {
      if (authorize(policy, operation, values).effect !== 'allow') throw new Error('it was to be allowed');
    }
    times.push(((performance.now() - start) * 1000) / BATCH);
  }
  return times;
}

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const serve = [cli, 'serve', '--log-level', 'error'];
const env = { BITBUCKET_URL: 'http://127.0.0.1:9', BITBUCKET_TOKEN: TOKEN };

const folder = await mkdtemp(join(tmpdir(), 'bench-policy-'));
try {
  const file = async (name: string, text: string): Promise<readonly string[]> => {
    await writeFile(join(folder, name), text);
    return ['--policy', join(folder, name)];
  };
  const all = ['--profile', 'none', '--allow', catalog.operations.map(({ key }) => key).join(',')];
  const json = await file('largest.json', JSON.stringify(largest, null, 1));
  const yaml = await file('largest.yaml', stringify(largest));
  const example = ['--policy', fileURLToPath(new URL('../examples/policies/release-bot.yaml', import.meta.url))];
  /** Each beside what it is compared with: the same tool mode, and where it matters the same number of tools. */
  const pairs: readonly (readonly [Contender, ...Contender[]])[] = [
    [
      { name: 'as a user starts it: no policy', args: serve },
      { name: 'the largest policy as JSON', args: [...serve, ...json] },
      { name: 'the largest policy as YAML', args: [...serve, ...yaml] },
    ],
    [
      { name: 'search mode, no policy', args: [...serve, '--tools', 'search'] },
      { name: 'search mode, the largest policy as JSON', args: [...serve, '--tools', 'search', ...json] },
      { name: 'search mode, the largest policy as YAML', args: [...serve, '--tools', 'search', ...yaml] },
    ],
    [
      { name: 'no policy: 40 tools', args: [...serve, '--tools', 'direct'] },
      { name: 'an example of docs/policy.md: 11 tools', args: [...serve, ...example] },
      { name: 'direct mode, the largest policy as JSON', args: [...serve, '--tools', 'direct', ...json] },
      { name: 'direct mode, the largest policy as YAML', args: [...serve, '--tools', 'direct', ...yaml] },
    ],
    [
      { name: 'direct mode, all 529 by flag, no file', args: [...serve, '--tools', 'direct', ...all] },
      {
        name: 'direct mode, 50 rules that allow all 529, JSON',
        args: [...serve, '--tools', 'direct', ...(await file('open.json', JSON.stringify(open)))],
      },
    ],
  ];
  const results = await measureStart(pairs.flat(), env, ROUNDS);
  const samplesOf = ({ name }: Contender): readonly StartSample[] =>
    results.find((result) => result.name === name)?.samples ?? [];
  const rows = pairs.flatMap(([base, ...others]) =>
    [base, ...others].map((contender) => {
      const samples = samplesOf(contender);
      const values = (of: (sample: StartSample) => number): readonly string[] => {
        const own = median(samples.map(of));
        return [figure(own), figure(own - median(samplesOf(base).map(of)))];
      };
      const tools = results.find(({ name }) => name === contender.name)?.tools ?? 0;
      return [contender.name, String(tools), ...values(({ wallMs }) => wallMs), ...values(({ cpuMs }) => cpuMs)];
    }),
  );
  const times = await decisionTimes(join(folder, 'largest.json'));
  process.stdout.write(
    [
      '# What the policy costs',
      `## One decision over arguments (50 rules, scope of 100 repositories), ${String(CALLS)} calls; goal: under 20 µs`,
      table(
        ['', 'µs'],
        [
          ['median', figure(median(times), 2)],
          ['95 % are below', figure(quantile(times, 0.95), 2)],
        ],
      ),
      `## Start: spawn to the answered \`tools/list\`, ${String(ROUNDS)} rounds; goal: the largest policy adds at most 60 ms. The first row of each group is the base of its differences`,
      table(['', 'tools', 'wall ms', 'added ms', 'CPU ms', 'added ms'], rows),
      '',
    ].join('\n\n'),
  );
} finally {
  await rm(folder, { recursive: true });
}
