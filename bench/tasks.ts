/**
 * `npm run bench:tasks -- [--ci] [--held-out]`: 150 tasks in users' words. How far names and descriptions lead to the tool, by the
 * runtime's own search and without a model; and whether the solution of each fits the tool's schema and is answered by the sandbox
 * through the built server. With --ci it fails when a solution does, or when the ranking of either list falls below what
 * was reached. What is held out is counted, and shown only when asked for.
 */
import { parseArgs } from 'node:util';
import { searchIndex } from '../src/generated/search-index.ts';
import { catalog } from '../src/runtime/catalog/catalog.ts';
import { createSearch } from '../src/runtime/search/search.ts';
import { table } from './lib/markdown.ts';
import { readTasks, type Task } from './lib/read-tasks.ts';
import { solveTasks } from './lib/solve-tasks.ts';

/** Of the tasks held out, which say what to expect of a sentence that nobody tuned for. */
const GOAL = { five: 0.95 };
/** A little under what is reached: CI fails when a change loses more than two tasks or so of a list. */
const FLOOR = { tuned: { first: 0.75, five: 0.95 }, heldOut: { first: 0.6, five: 0.925 } };
const DEPTH = 50;
const LONGEST = 300;

interface Ranked {
  readonly task: Task;
  /** From 1; Infinity when it is not among the first DEPTH. */
  readonly rank: number;
  readonly best: string;
}

const search = createSearch(catalog.operations, searchIndex);

function rank(task: Task): Ranked {
  const found = search(task.task, DEPTH).map(({ operation }) => operation.name);
  const at = found.findIndex((name) => name === task.tool || task.also.includes(name));
  return { task, rank: at < 0 ? Infinity : at + 1, best: found[0] ?? 'nothing' };
}

const share = (ranked: readonly Ranked[], within: number): number =>
  ranked.filter((each) => each.rank <= within).length / ranked.length;
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

function row(title: string, ranked: readonly Ranked[]): readonly string[] {
  return [title, String(ranked.length), percent(share(ranked, 1)), percent(share(ranked, 5))];
}

const { values } = parseArgs({ options: { ci: { type: 'boolean' }, 'held-out': { type: 'boolean' } } });
const { tuned, heldOut } = await readTasks();
const ranked = { tuned: tuned.map(rank), heldOut: heldOut.map(rank) };
const all = [...ranked.tuned, ...ranked.heldOut];
const shown = values['held-out'] === true ? all : ranked.tuned;
const misses = shown
  .filter((each) => each.rank > 1)
  .map(({ task, rank: place, best }) => [place <= DEPTH ? String(place) : 'not found', task.task, task.tool, best]);

const solved = await solveTasks([...tuned, ...heldOut]);
const failed = solved.filter(({ problem }) => problem !== undefined);
process.stdout.write(
  `${[
    `# ${all.length} tasks in users' words over all ${catalog.operations.length} tools`,
    table(
      ['tasks', 'number', 'first', 'among the first five'],
      [
        row('tuned on', ranked.tuned),
        row('held out', ranked.heldOut),
        row('all', all),
        ['goal for those held out', '', '', percent(GOAL.five)],
        ['', '', '', share(ranked.heldOut, 5) < GOAL.five ? 'missed' : 'met'],
      ],
    ),
    table(
      ['solutions', 'number'],
      [
        ['that fit the schema of their tool', String(solved.filter(({ valid }) => valid).length)],
        ['answered through the server by the sandbox', String(solved.length - failed.length)],
        ['goal', String(all.length)],
      ],
    ),
    ...(failed.length === 0
      ? []
      : [
          `## Not answered`,
          table(
            ['task', 'tool', 'problem'],
            failed.map(({ task, problem = '' }) => [task.task, task.tool, problem.slice(0, LONGEST)]),
          ),
        ]),
    '## Not first',
    table(['place', 'task', 'tool', 'first instead'], misses),
  ].join('\n\n')}\n`,
);
const below = (list: readonly Ranked[], floor: typeof FLOOR.tuned): boolean =>
  share(list, 1) < floor.first || share(list, 5) < floor.five;
const lost = below(ranked.tuned, FLOOR.tuned) || below(ranked.heldOut, FLOOR.heldOut);
if (values.ci === true && (lost || failed.length > 0)) process.exitCode = 1;
