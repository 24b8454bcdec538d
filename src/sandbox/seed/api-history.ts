import { apiChanges } from './api-changes.ts';
import { apiFiles } from './api-files.ts';
import { ImportStream } from './import-stream.ts';
import type { SeedUsers } from './seed-users.ts';

export interface ApiMarks {
  readonly metrics: { readonly from: number; readonly to: number; readonly merge: number };
  readonly soap: { readonly from: number; readonly to: number };
  readonly login: number;
  readonly search: number;
  readonly nullCheck: number;
  readonly main: number;
  readonly release: number;
}

const TOPICS = [
  'address-book',
  'audit-trail',
  'bulk-import',
  'cache-headers',
  'coupons',
  'currency-api',
  'delivery-slots',
  'e-invoices',
  'feature-flags',
  'gift-cards',
  'health-page',
  'i18n',
  'job-queue',
  'key-rotation',
  'loyalty',
  'metrics-page',
  'notifications',
  'order-notes',
  'price-rules',
  'quotas',
  'returns',
  'stock-sync',
  'tracing',
  'user-roles',
];

/** The history of PLAT/api: `main` with side branches where the seeded pull requests need them. */
export function apiHistory(users: SeedUsers): { readonly stream: ImportStream; readonly marks: ApiMarks } {
  const stream = new ImportStream();
  const first = apiFiles();
  const content = new Map(Object.entries(first).map(([path, text]) => [path, text.toString('utf8')]));
  const mains = [
    stream.commit({ branch: 'main', author: users.jdoe, message: 'Start the order service', files: first }),
  ];
  const tip = (): number => mains.at(-1) ?? 1;
  const advance = (upTo: number): number => {
    for (const { by, message, path, line } of apiChanges.slice(mains.length - 1, upTo - 1)) {
      const text = `${content.get(path) ?? ''}${line}\n`;
      content.set(path, text);
      mains.push(stream.commit({ branch: 'main', author: users[by], message, files: { [path]: text } }));
    }
    return tip();
  };
  const grow = (
    branch: string,
    author: keyof SeedUsers,
    from: number,
    steps: readonly (readonly [message: string, path: string, text: string])[],
  ): number =>
    // Each commit names its parent, so that the branch starts where it should.
    steps.reduce(
      (parent, [message, path, text]) =>
        stream.commit({ branch, author: users[author], message, files: { [path]: text }, from: parent }),
      from,
    );

  stream.tag('v1.0.0', advance(12), users.jdoe, 'Version 1.0.0');
  stream.point('refs/heads/release/1.0', tip());
  const metricsFile =
    'export const counters = new Map();\nexport const count = (name) => counters.set(name, (counters.get(name) ?? 0) + 1);\n';
  const metrics = grow('feature/metrics', 'asmith', tip(), [
    ['PLAT-40 Add counters', 'src/metrics/counters.ts', 'export const counters = new Map();\n'],
    ['PLAT-40 Count by name', 'src/metrics/counters.ts', metricsFile],
  ]);
  const beforeMerge = advance(17);
  const message = 'Pull request #1: Count requests\n\nMerge in PLAT/api from feature/metrics to main';
  const merge = stream.commit({
    branch: 'main',
    author: users.jdoe,
    message,
    files: { 'src/metrics/counters.ts': metricsFile },
    merge: metrics,
  });
  const soap = grow('feature/soap', 'admin', merge, [
    [
      'PLAT-41 Offer the API over SOAP',
      'src/soap/envelope.ts',
      "export const envelope = (body) => '<Envelope>' + body + '</Envelope>';\n",
    ],
  ]);
  stream.tag('v1.1.0', advance(23), users.jdoe, 'Version 1.1.0');
  stream.point('refs/heads/release/1.1', tip());
  const search = grow('feature/search', 'asmith', advance(26), [
    [
      'PLAT-42 Use the index engine',
      'config/search.json',
      '{\n  "engine": "index",\n  "pageSize": 50,\n  "timeoutMs": 5000\n}\n',
    ],
    ['PLAT-42 Rank by title first', 'src/search/rank.ts', 'export const rank = (hit) => hit.title * 3 + hit.body;\n'],
  ]);
  advance(30);
  stream.commit({
    branch: 'main',
    author: users.jdoe,
    message: 'PLAT-43 Give up slow searches sooner',
    files: { 'config/search.json': '{\n  "engine": "simple",\n  "pageSize": 25,\n  "timeoutMs": 1500\n}\n' },
  });
  const release = advance(33);
  stream.point('refs/heads/release/1.2', release);
  stream.point('refs/tags/release/1.2.0', release);
  const nullCheck = grow('bugfix/null-check', 'jdoe', release, [
    [
      'PLAT-44 Greet customers without a name',
      'src/customers/greet.ts',
      "/** Greeting of the order service. */\nexport function greet(customer) {\n  return customer.name ? `Dear ${customer.name.trim()},` : 'Dear customer,';\n}\n",
    ],
  ]);
  const login = grow('feature/login', 'asmith', advance(36), [
    [
      'PLAT-45 Add the login form',
      'src/auth/login.ts',
      "import { timingSafeEqual } from 'node:crypto';\n\nexport function login(user, password) {\n  return user.password === password;\n}\n",
    ],
    ['PLAT-45 Document the login', 'docs/login.md', '# Login\n\nA session lasts eight hours.\n'],
    [
      'PLAT-45 Compare passwords in constant time',
      'src/auth/login.ts',
      "import { timingSafeEqual } from 'node:crypto';\n\nexport function login(user, password) {\n  return timingSafeEqual(Buffer.from(user.hash), Buffer.from(password));\n}\n",
    ],
  ]);
  const main = advance(apiChanges.length + 1);
  for (const [index, topic] of TOPICS.entries())
    stream.point(`refs/heads/feature/PLAT-${101 + index}-${topic}`, mains[index + 5] ?? main);
  return {
    stream,
    marks: {
      metrics: { from: metrics, to: beforeMerge, merge },
      soap: { from: soap, to: merge },
      login,
      search,
      nullCheck,
      main,
      release,
    },
  };
}
