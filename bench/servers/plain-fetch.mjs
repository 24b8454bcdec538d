// The other baseline: the same request by `fetch` alone, in a Node process of its own, timed by that process. What
// remains above it is the price of MCP. Told what to do in the driver's line protocol: `run { calls, inFlight }`.
import { createInterface } from 'node:readline';

const url = `${process.env.BITBUCKET_URL}/rest/api/latest/projects/PLAT/repos/api/pull-requests/1`;
const headers = { Accept: 'application/json', Authorization: `Bearer ${process.env.BITBUCKET_TOKEN}` };

async function run({ calls, inFlight }) {
  const latenciesMs = [];
  let left = calls;
  const lane = async () => {
    while (left-- > 0) {
      const sent = performance.now();
      const response = await fetch(url, { headers });
      JSON.parse(await response.text());
      if (!response.ok) throw new Error(`the stub answered ${response.status}`);
      latenciesMs.push(performance.now() - sent);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: inFlight }, lane));
  return { latenciesMs, seconds: (performance.now() - started) / 1000 };
}

createInterface({ input: process.stdin }).on('line', async (line) => {
  const { id, params } = JSON.parse(line);
  const result = await run(params);
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, result })}\n`);
});
