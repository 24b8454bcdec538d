export interface SeedChange {
  readonly by: 'jdoe' | 'asmith' | 'admin';
  readonly message: string;
  readonly path: string;
  /** Appended to the file; it is new when the first commit does not have it. */
  readonly line: string;
}

function change(by: SeedChange['by'], message: string, path: string, line: string): SeedChange {
  return { by, message, path, line };
}

/** The commits of `main` after the first, oldest first. */
export const apiChanges: readonly SeedChange[] = [
  change('jdoe', 'PLAT-1 Describe the states of an order', 'docs/guide.md', 'A shipped order never changes again.'),
  change('asmith', 'PLAT-2 Add a bad request error', 'src/http/errors.ts', 'export class BadRequest extends Error {}'),
  change('asmith', 'PLAT-3 Add more countries', 'data/countries.csv', 'IT,Italy\nES,Spain'),
  change(
    'jdoe',
    'PLAT-4 Cancel orders',
    'src/orders/cancel-order.ts',
    "export const cancelOrder = (order) => ({ ...order, state: 'draft' });",
  ),
  change(
    'jdoe',
    'PLAT-5 Test cancelling',
    'test/cancel.test.ts',
    "import { cancelOrder } from '../src/orders/cancel-order.ts';\n\ncancelOrder({});",
  ),
  change('admin', 'Ignore coverage reports', '.gitignore', 'coverage/'),
  change(
    'asmith',
    'PLAT-7 Explain the configuration',
    'docs/configuration.md',
    '# Configuration\n\n`config/default.json` applies unless a file for the environment exists.',
  ),
  change('jdoe', 'PLAT-8 Add a health check', 'src/http/health.ts', "export const health = () => ({ status: 'up' });"),
  change(
    'jdoe',
    'PLAT-9 Add the invoice type',
    'src/invoices/invoice.ts',
    'export interface Invoice {\n  readonly order: string;\n  readonly due: Date;\n}',
  ),
  change(
    'asmith',
    'PLAT-10 Number invoices',
    'src/invoices/number.ts',
    'export const invoiceNumber = (year, count) => `${year}-${String(count).padStart(6, "0")}`;',
  ),
  change('jdoe', 'Prepare 1.0.0', 'docs/release notes.md', '\n## 1.0.0\n\nThe first release.'),
  change(
    'asmith',
    'PLAT-12 Log every request',
    'src/http/log.ts',
    'export const log = (request) => console.log(request.method, request.url);',
  ),
  change(
    'jdoe',
    'PLAT-13 Decide on the log format',
    'docs/adr/0003-json-logs.md',
    '# 3. JSON logs\n\nAccepted. One object a line.',
  ),
  change(
    'jdoe',
    'PLAT-14 Validate customers',
    'src/customers/validate.ts',
    "export const isValid = (customer) => customer.name !== '';",
  ),
  change(
    'asmith',
    'PLAT-15 Test validation',
    'test/customers.test.ts',
    "import { isValid } from '../src/customers/validate.ts';\n\nisValid({ name: 'x' });",
  ),
  change('admin', 'Run the build with pipefail', 'scripts/build.sh', 'echo built'),
  change(
    'jdoe',
    'PLAT-17 Sort search results',
    'src/search/sort.ts',
    'export const byScore = (a, b) => b.score - a.score;',
  ),
  change(
    'asmith',
    'PLAT-18 Expire sessions',
    'src/auth/expire.ts',
    'export const isExpired = (session, now) => session.expires < now;',
  ),
  change('jdoe', 'PLAT-19 Add Japan to the tax table', 'data/taxes.csv', 'country,percent\nJP,10\nCH,8.1'),
  change(
    'jdoe',
    'PLAT-20 Read the tax table',
    'src/invoices/tax.ts',
    'export const tax = (total, percent) => (total * percent) / 100;',
  ),
  change(
    'asmith',
    'PLAT-21 Round half up',
    'src/invoices/round.ts',
    'export const round = (value) => Math.floor(value * 100 + 0.5) / 100;',
  ),
  change('jdoe', 'Prepare 1.1.0', 'docs/release notes.md', '\n## 1.1.0\n\nInvoices and taxes.'),
  change(
    'asmith',
    'PLAT-23 Add a request id',
    'src/http/request-id.ts',
    "export { randomUUID as requestId } from 'node:crypto';",
  ),
  change('jdoe', 'PLAT-24 Describe the search', 'docs/search.md', '# Search\n\nWords are matched one by one.'),
  change(
    'jdoe',
    'PLAT-25 Keep search words lower-case',
    'src/search/normalize.ts',
    'export const normalize = (word) => word.toLowerCase();',
  ),
  change('asmith', 'PLAT-26 Add a retry policy', 'src/http/retry.ts', 'export const delays = [100, 400, 1600];'),
  change('admin', 'Add an owners file', 'CODEOWNERS', '* @jdoe\nsrc/search/ @asmith'),
  change('jdoe', 'PLAT-28 Stop waiting for slow searches', 'src/search/timeout.ts', 'export const timeoutMs = 1500;'),
  change('asmith', 'PLAT-29 Add Norway', 'data/countries.csv', 'NO,Norway'),
  change(
    'jdoe',
    'PLAT-30 Export orders as CSV',
    'src/orders/export.ts',
    "export const toCsv = (orders) => orders.map((order) => order.id).join('\\n');",
  ),
  change(
    'asmith',
    'PLAT-31 Test the export',
    'test/export.test.ts',
    "import { toCsv } from '../src/orders/export.ts';\n\ntoCsv([]);",
  ),
  change('jdoe', 'Prepare 1.2.0', 'docs/release notes.md', '\n## 1.2.0\n\nExport and search.'),
  change(
    'jdoe',
    'PLAT-33 Reject negative totals',
    'src/orders/check-total.ts',
    'export const isPositive = (order) => order.total > 0;',
  ),
  change('asmith', 'PLAT-34 Add a glossary', 'docs/glossary.md', '# Glossary\n\nOrder: what a customer wants.'),
  change('admin', 'Raise the log level in production', 'docs/configuration.md', '\nProduction logs warnings only.'),
  change(
    'jdoe',
    'PLAT-36 Mask card numbers',
    'src/http/mask.ts',
    "export const mask = (text) => text.replace(/\\d{12}/g, '************');",
  ),
];
