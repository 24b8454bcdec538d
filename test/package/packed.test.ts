import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PackedPackage, packPackage } from '../helpers/pack-package.ts';

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

interface Bom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: { readonly version: string } };
  readonly components: readonly { readonly name: string; readonly version: string; readonly purl: string }[];
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const TSC = join(process.cwd(), 'node_modules/typescript/bin/tsc');
const MAX_BYTES = 3_000_000;
const MEANT = [
  /^(README|SECURITY)\.md$/,
  /^(LICENSE|package\.json)$/,
  /^openapi\/(?:catalog|policy)\.schema\.json$/,
  /^dist\/(cli|index|[a-z0-9-]+-[A-Z0-9]{8})\.js$/,
  /^dist\/(?:THIRD_PARTY_NOTICES\.txt|sbom\.cdx\.json)$/,
  /^dist\/types\/(generated|runtime)\/([a-z-]+\/)?[a-z-]+\.d\.ts$/,
];

let packed: PackedPackage;

beforeAll(() => {
  packed = packPackage();
}, 120_000);

afterAll(() => {
  packed.remove();
});

function runCli(...args: string[]): string {
  // Nothing of our environment: no NODE_PATH, no BITBUCKET_*.
  return execFileSync(process.execPath, ['dist/cli.js', ...args], {
    cwd: packed.folder,
    env: { PATH: '' },
    encoding: 'utf8',
  });
}

describe('what is published', () => {
  test('only what is meant', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths.filter((path) => !MEANT.some((pattern) => pattern.test(path)))).toEqual([]);
    for (const path of ['LICENSE', 'README.md', 'SECURITY.md', 'dist/THIRD_PARTY_NOTICES.txt'])
      expect(paths).toContain(path);
  });

  test('at most 3 MB beside the type declarations', () => {
    const declarations = packed.files.filter(({ path }) => path.endsWith('.d.ts'));
    const declared = declarations.reduce((sum, { size }) => sum + size, 0);
    expect(declared).toBeGreaterThan(0);
    expect(packed.unpackedSize - declared).toBeLessThan(MAX_BYTES);
  });

  test('every entry of package.json is there, and the command can be run as it is', () => {
    const entries = [
      ...Object.values(manifest.bin),
      ...Object.values(manifest.exports).flatMap((conditions) => Object.values(conditions)),
    ];
    const paths = packed.files.map(({ path }) => path);
    for (const entry of entries) expect(paths).toContain(entry.replace(/^\.\//, ''));
    const [command = ''] = Object.values(manifest.bin);
    expect(readFileSync(join(packed.folder, command), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect((packed.files.find(({ path }) => path === command)?.mode ?? 0) & 0o111).toBe(0o111);
  });

  test('no file names the folder that it was built in', () => {
    const naming = packed.files.filter(({ path }) =>
      readFileSync(join(packed.folder, path), 'utf8').includes(packed.builtIn),
    );
    expect(naming).toEqual([]);
  });

  test('the licences of what is bundled come along', () => {
    const notices = readFileSync(join(packed.folder, 'dist/THIRD_PARTY_NOTICES.txt'), 'utf8');
    for (const name of ['@modelcontextprotocol/sdk', 'ajv', 'commander', 'openapi-fetch', 'pino', 'zod'])
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(.+\\)$`, 'm'));
  });

  test('the bill of materials names exactly the packages of the notices, with the installed versions', () => {
    const bom = JSON.parse(readFileSync(join(packed.folder, 'dist/sbom.cdx.json'), 'utf8')) as Bom;
    expect([bom.bomFormat, bom.specVersion, bom.metadata.component.version]).toEqual([
      'CycloneDX',
      '1.5',
      manifest.version,
    ]);
    const notices = readFileSync(join(packed.folder, 'dist/THIRD_PARTY_NOTICES.txt'), 'utf8');
    const noticed = [...notices.matchAll(/^(\S+) (\d+\.\d+\.\d+\S*) \(.+\)$/gm)].map(([, name, version]) => [
      name,
      version,
    ]);
    expect(bom.components.map(({ name, version }) => [name, version])).toEqual(noticed);
    for (const { name, version, purl } of bom.components) {
      const installed = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
      expect([version, purl]).toEqual([installed.version, `pkg:npm/${name.replace('@', '%40')}@${version}`]);
    }
  });
});

describe('package.json', () => {
  test('has a description of at most 100 characters, and keywords', () => {
    expect(manifest.description.length).toBeLessThanOrEqual(100);
    expect(manifest.keywords).toContain('mcp');
  });

  test('has no dependency at run time, and exact versions for development', () => {
    const kinds = Object.keys(manifest).filter((name) => /dependencies$/i.test(name));
    expect(kinds).toEqual(['devDependencies', 'optionalDependencies']);
    expect(manifest.optionalDependencies).toEqual({ '@napi-rs/keyring': '2.1.2' }); // native: it cannot be bundled
    const loose = Object.entries(manifest.devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  test('runs nothing on installation', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare'];
    expect(Object.keys(manifest.scripts).filter((name) => hooks.includes(name))).toEqual([]);
  });
});

describe('the package without any node_modules', () => {
  test('says its version', () => {
    expect(runCli('--version')).toBe(`${manifest.version}\n`);
  });

  test('lists the operations', () => {
    const rows = JSON.parse(runCli('operations', '--all', '--json')) as unknown[];
    expect(rows).toHaveLength(529);
  });

  test('loads every chunk', () => {
    const chunks = packed.files.map(({ path }) => path).filter((path) => /^dist\/.+\.js$/.test(path));
    const source = chunks
      .filter((path) => path !== 'dist/cli.js')
      .map((path) => `await import('./${path}');`)
      .join('');
    const run = spawnSync(process.execPath, ['--input-type=module', '--eval', source], {
      cwd: packed.folder,
      env: { PATH: '' },
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
  });

  test('answers tools/list', async () => {
    const client = new Client({ name: 'test-client', version: '1.0.0' });
    const env = { PATH: '', BITBUCKET_URL: 'http://127.0.0.1:9', BITBUCKET_TOKEN: 'test-token' };
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: ['dist/cli.js'],
        cwd: packed.folder,
        env,
        stderr: 'ignore',
      }),
    );
    const { tools } = await client.listTools();
    await client.close();
    expect(tools).toHaveLength(40);
  });
});

/** Lines of a consumer's program, each with what the compiler should say of it: nothing, or an error. */
const CLIENT = "const client = createClient({ url: 'http://127.0.0.1:7990', token: 'x' });";
const PULL = "projectKey: 'PLAT', repositorySlug: 'api', pullRequestId: 7";
const RIGHT = [
  "import { AppError, type BitbucketClient, createClient, type ErrorCode } from 'bitbucket-openapi-mcp';",
  "const client: BitbucketClient = createClient({ url: 'http://127.0.0.1:7990', token: 'x', profile: 'none', allow: ['repo_*'] });",
  `const pull = await client.call('pull_request_get', { ${PULL} });`,
  'export const id: number | undefined = pull.id;',
  "const page = await client.call('pull_requests_list', { projectKey: 'PLAT', repositorySlug: 'api', state: 'OPEN', limit: 5 });",
  'export const title: string | undefined = page.values?.[0]?.title;',
  `const diff: string = await client.call('pull_request_raw_diff_get', { ${PULL} }, { signal: AbortSignal.timeout(1000) });`,
  `await client.call('pull_request_comments_create', { ${PULL}, body: { text: diff } });`,
  "export const gone: undefined = await client.call('repo_label_delete', { projectKey: 'PLAT', repositorySlug: 'api', labelName: 'x' });",
  "await client.call('repo_compare_diff_path_get', { projectKey: 'PLAT', repositorySlug: 'api' });",
  "export const code: ErrorCode = new AppError('config', 'x').code;",
  'client.close();',
];
const WRONG: readonly (readonly [string, string])[] = [
  ['an unknown tool', `await client.call('pull_request_got', { ${PULL} });`],
  ['a missing argument', "await client.call('pull_request_get', { projectKey: 'PLAT', repositorySlug: 'api' });"],
  ['a mistyped argument', `await client.call('pull_request_get', { ${PULL.replace('7', "'7'")} });`],
  ['an unknown argument', `await client.call('pull_request_get', { ${PULL}, x: 1 });`],
  [
    'an unknown property of a body',
    `await client.call('pull_request_comments_create', { ${PULL}, body: { txt: '' } });`,
  ],
  [
    'an unlisted word',
    "await client.call('pull_requests_list', { projectKey: 'P', repositorySlug: 'a', state: 'open' });",
  ],
  ['a result of another type', `export const id: string = (await client.call('pull_request_get', { ${PULL} })).id;`],
  ['a missing credential', "createClient({ url: 'https://bitbucket.example.com' });"],
  ['half a credential', "createClient({ url: 'https://bitbucket.example.com', auth: 'basic', username: 'u' });"],
  ['an unknown profile', "createClient({ url: 'https://bitbucket.example.com', token: 'x', profile: 'all' });"],
];

/** Compiles a program in the consumer's folder, where nothing but the package is installed: not even Node's types. */
function compile(name: string, lines: readonly string[], moduleResolution: string): string[] {
  writeFileSync(join(packed.consumer, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(packed.consumer, `${name}.ts`), lines.join('\n'));
  const options = {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
    module: moduleResolution === 'bundler' ? 'esnext' : moduleResolution,
    moduleResolution,
  };
  const config = join(packed.consumer, `${name}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions: options, files: [`${name}.ts`] }));
  const { stdout } = spawnSync(process.execPath, [TSC, '-p', config, '--pretty', 'false'], {
    cwd: packed.consumer,
    encoding: 'utf8',
  });
  return stdout.split('\n').filter((line) => /^\S/.test(line));
}

describe('the published types, in a strict project of a consumer', () => {
  test.for(['nodenext', 'bundler'])('right calls compile with moduleResolution %s', (moduleResolution) => {
    expect(compile('right', RIGHT, moduleResolution)).toEqual([]);
  });

  test('each wrong call does not', () => {
    const header = ["import { createClient } from 'bitbucket-openapi-mcp';", CLIENT];
    const errors = compile('wrong', [...header, ...WRONG.map(([, line]) => line)], 'nodenext');
    const lines = errors.map((error) => Number(/^wrong\.ts\((\d+),\d+\): error TS/.exec(error)?.[1]));
    const seen = lines.map((line) => WRONG[line - 1 - header.length]?.[0] ?? errors);
    expect([...new Set(seen)]).toEqual(WRONG.map(([what]) => what));
  });
});
