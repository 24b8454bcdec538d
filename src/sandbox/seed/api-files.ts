/** The smallest valid PNG worth the name: one transparent pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

function module(name: string, body: string): string {
  return `/** ${name} of the order service. */\n${body}\n`;
}

function currencyTable(): string {
  const rows = Array.from({ length: 1200 }, (_, index) => {
    const number = String(index + 1).padStart(4, '0');
    return `C${number},Currency ${number},${(index * 37) % 1000},${index % 4}`;
  });
  return `${['code,name,rate,decimals', ...rows].join('\n')}\n`;
}

/** The first commit of PLAT/api: a small order service. */
export function apiFiles(): Record<string, string | Buffer> {
  return {
    'README.md':
      '# Order API\n\nKeeps orders, customers and their search index.\n\n## Start\n\n    npm ci\n    npm start\n\nSee [the guide](docs/guide.md).\n',
    LICENSE:
      'Sample licence\n\nThis text stands in for a licence in the sandbox. You may do with these files what you like.\n',
    'CONTRIBUTING.md':
      '# Contributing\n\n1. Branch from `main` as `feature/<topic>`.\n2. Open a pull request with one reviewer.\n3. Keep the build green.\n',
    '.gitignore': 'node_modules/\ndist/\n*.log\n',
    'package.json':
      '{\n  "name": "order-api",\n  "version": "1.0.0",\n  "type": "module",\n  "scripts": {\n    "start": "node src/server.ts"\n  }\n}\n',
    'tsconfig.json': '{\n  "compilerOptions": {\n    "strict": true,\n    "module": "nodenext"\n  }\n}\n',
    'config/search.json': '{\n  "engine": "simple",\n  "pageSize": 25,\n  "timeoutMs": 2000\n}\n',
    'config/default.json': '{\n  "port": 8080,\n  "logLevel": "info"\n}\n',
    'config/production.json': '{\n  "port": 80,\n  "logLevel": "warn"\n}\n',
    'data/currencies.csv': currencyTable(),
    'data/countries.csv': 'code,name\nCH,Switzerland\nDE,Germany\nFR,France\nJP,Japan\nUS,United States\n',
    'docs/guide.md': '# Guide\n\nOrders pass through three states: `draft`, `placed` and `shipped`.\n',
    'docs/release notes.md': '# Release notes\n\nThis file has a space in its name.\n',
    'docs/grüße-🚀.md': '# Grüße 🚀\n\nNames and content outside ASCII: naïve, Ωmega, 日本語, 👩‍💻.\n',
    'docs/images/logo.png': Buffer.from(PIXEL, 'base64'),
    'docs/adr/0001-use-typescript.md': '# 1. Use TypeScript\n\nAccepted. Types catch the mistakes that reviews miss.\n',
    'docs/adr/0002-one-database.md': '# 2. One database\n\nAccepted. One schema for each service.\n',
    'scripts/build.sh': '#!/bin/sh\nset -e\nnpx tsc\n',
    'src/server.ts': module(
      'Entry',
      "import { createServer } from 'node:http';\nimport { route } from './http/route.ts';\n\ncreateServer(route).listen(8080);",
    ),
    'src/http/route.ts': module(
      'Routes',
      "export function route(request, response) {\n  response.end('not found');\n}",
    ),
    'src/http/errors.ts': module(
      'Errors',
      'export class NotFound extends Error {}\nexport class Conflict extends Error {}',
    ),
    'src/orders/order.ts': module(
      'Order',
      "export interface Order {\n  readonly id: string;\n  readonly total: number;\n  readonly state: 'draft' | 'placed' | 'shipped';\n}",
    ),
    'src/orders/place-order.ts': module(
      'Placing',
      "export function placeOrder(order) {\n  if (order.total <= 0) throw new Error('empty order');\n  return { ...order, state: 'placed' };\n}",
    ),
    'src/orders/ship-order.ts': module(
      'Shipping',
      "export function shipOrder(order) {\n  return { ...order, state: 'shipped' };\n}",
    ),
    'src/customers/customer.ts': module(
      'Customer',
      'export interface Customer {\n  readonly id: string;\n  readonly name: string;\n  readonly email?: string;\n}',
    ),
    'src/customers/greet.ts': module(
      'Greeting',
      'export function greet(customer) {\n  return `Dear ${customer.name.trim()},`;\n}',
    ),
    'src/auth/session.ts': module(
      'Session',
      'export interface Session {\n  readonly user: string;\n  readonly expires: number;\n}',
    ),
    'src/search/query.ts': module(
      'Query',
      "export function parseQuery(text) {\n  return text.split(' ').filter(Boolean);\n}",
    ),
    'src/deep/ly/nested/folder/note.txt': 'Five folders down.\n',
    'test/orders.test.ts': module(
      'Tests',
      "import { placeOrder } from '../src/orders/place-order.ts';\n\nplaceOrder({ id: '1', total: 3, state: 'draft' });",
    ),
  };
}
