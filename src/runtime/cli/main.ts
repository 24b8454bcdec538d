#!/usr/bin/env node
const [word = 'serve'] = process.argv.slice(2);

// Two bundles: who serves parses none of the commands, and no command what serves.
const mayServe = word === 'serve' || word.startsWith('-');
if (!(mayServe && (await (await import('./serve.ts')).serveArguments(process.argv.slice(2))))) {
  const { runProgram } = await import('./program.ts');
  await runProgram();
}
