/**
 * `npm run bench:search`: how often the search finds what users ask for, over all operations. Fails below the goals. And how often it
 * finds the tool of a request of openapi/search-words when it knows only the others, each of which is worded differently.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { buildSearchIndex } from '../scripts/lib/build-search-index.ts';
import { searchCorpus } from '../scripts/lib/emit-search-index.ts';
import { readReviewed } from '../scripts/lib/read-reviewed.ts';
import { searchIndex } from '../src/generated/search-index.ts';
import { catalog } from '../src/runtime/catalog/catalog.ts';
import { createSearch } from '../src/runtime/search/search.ts';
import { isRecord } from './lib/is-record.ts';
import { table } from './lib/markdown.ts';
import { requestsLeftOut } from './lib/requests-left-out.ts';

const QUESTIONS = new URL('search-questions.yaml', import.meta.url);
const OPENAPI = join(import.meta.dirname, '..', 'openapi');
const GOAL = { first: 0.8, five: 0.95 };
const DEPTH = 50;

interface Question {
  readonly ask: string;
  readonly expect: readonly string[];
}

/** From 1; Infinity when it is not among the first DEPTH. */
interface Ranked {
  readonly rank: number;
}

interface Asked extends Question, Ranked {
  readonly best: string;
}

const keys: ReadonlySet<string> = new Set(catalog.operations.map(({ key }) => key));

function readQuestion(entry: unknown): Question {
  const { ask, expect } = isRecord(entry) ? entry : {};
  if (typeof ask !== 'string' || !Array.isArray(expect)) throw new Error(`no question: ${JSON.stringify(entry)}`);
  const wanted = expect.map(String);
  const unknown = wanted.find((key) => !keys.has(key));
  if (unknown !== undefined) throw new Error(`'${ask}' expects ${unknown}, which is no operation`);
  return { ask, expect: wanted };
}

async function readQuestions(): Promise<readonly Question[]> {
  const document: unknown = parse(await readFile(QUESTIONS, 'utf8'));
  if (!isRecord(document) || !Array.isArray(document['questions'])) throw new Error('no list of questions');
  return document['questions'].map(readQuestion);
}

const search = createSearch(catalog.operations, searchIndex);

function answer(question: Question): Asked {
  const found = search(question.ask, DEPTH).map(({ operation }) => operation);
  const at = found.findIndex(({ key }) => question.expect.includes(key));
  return { ...question, rank: at < 0 ? Infinity : at + 1, best: found[0]?.name ?? 'nothing' };
}

/** Requests that were written for the search, with one in eight left out of it: how far those that are left carry. */
async function askUnseen(): Promise<readonly Ranked[]> {
  const { operations, corpus } = searchCorpus(await readReviewed(OPENAPI));
  const { corpus: known, requests } = requestsLeftOut(corpus);
  const find = createSearch(catalog.operations, buildSearchIndex(operations, known));
  return requests
    .filter(([, tool]) => catalog.byName.has(tool))
    .map(([request, tool]) => {
      const at = find(request, DEPTH).findIndex(({ operation }) => operation.name === tool);
      return { rank: at < 0 ? Infinity : at + 1 };
    });
}

const share = (asked: readonly Ranked[], within: number): number =>
  asked.filter(({ rank }) => rank <= within).length / asked.length;
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

function row(title: string, asked: readonly Ranked[]): readonly string[] {
  return [title, String(asked.length), percent(share(asked, 1)), percent(share(asked, 5))];
}

const asked = (await readQuestions()).map(answer);
const misses = asked
  .filter(({ rank }) => rank > 1)
  .map(({ ask, rank, best }) => [rank <= DEPTH ? String(rank) : 'not found', ask, best]);
process.stdout.write(
  `${[
    `# Search over all ${catalog.operations.length} operations`,
    table(
      ['questions', 'number', 'first', 'among the first five'],
      [
        row('all, the ranking was tuned on them', asked),
        ['goal', '', percent(GOAL.first), percent(GOAL.five)],
        row('requests left out', await askUnseen()),
      ],
    ),
    '## Not first',
    table(['place', 'question', 'first instead'], misses),
  ].join('\n\n')}\n`,
);
if (share(asked, 1) < GOAL.first || share(asked, 5) < GOAL.five) process.exitCode = 1;
