/**
 * A Bitbucket that answers every pull request with the same JSON: a process of its own, so that its CPU is counted for
 * nobody. Prints its port. `tsx bench/upstream.ts --bytes 2500`
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { pullRequestOfSize } from './lib/pull-request-of-size.ts';
import { TOKEN } from './lib/token.ts';

const { values } = parseArgs({ options: { bytes: { type: 'string', default: '2500' } } });
const pullRequest = pullRequestOfSize(Number(values.bytes));
const path = '/rest/api/latest/projects/PLAT/repos/api/pull-requests/1';

const server = createServer((request, response) => {
  // A server that lost its token or its path must fail the bench instead of looking fast.
  const status = request.url !== path ? 404 : request.headers.authorization !== `Bearer ${TOKEN}` ? 401 : 200;
  response.writeHead(status, { 'content-type': 'application/json;charset=UTF-8' });
  response.end(status === 200 ? pullRequest : JSON.stringify({ errors: [{ message: `${status} ${request.url}` }] }));
});
// Longer than any pause between two blocks of the same contender: reconnecting is not what is measured.
server.keepAliveTimeout = 600_000;
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
// Dies with the bench, however that ends.
process.stdin.resume().on('close', () => process.exit());
