// The floor of any Node server on stdio: Node itself and two hard-wired answers, no SDK, no parsing worth the name.
// (`node -e 0` cannot be the floor: it is gone, and its counters with it, before anybody can read them.)
import { createInterface } from 'node:readline';

createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method } = JSON.parse(line);
  if (id === undefined) return;
  const result = method === 'tools/list' ? { tools: [] } : { protocolVersion: '2025-06-18', capabilities: {} };
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, result })}\n`);
});
