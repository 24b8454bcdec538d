import { featuresOf } from './features.ts';
import { BASE, type IndexedTool, type SearchIndex } from './search-index.ts';

/** For each tool, how much more often its users ask in these words than users of any tool: a logarithm, above 0 for more. */
export type RequestFit = (question: string) => Float64Array;

/** Chosen on the tuning tasks of bench/tasks.yaml, like SEARCH in search.ts; never on the tasks held out. */
const REQUESTS = {
  /** What a feature says that is so many times as frequent in a tool's requests as in all. */
  specific: 5,
  /** Counts that every trait has beside its own, as frequent as in all requests: few requests do not say much. */
  smoothing: 80,
  /** What tools that share a part of the name say, and what tools of the same kind say. */
  name: 0.1,
  kind: 0.075,
};

/** Requests for one tool teach about all that share a word, or two words side by side, with its name. */
function nameTraits({ name, terms }: IndexedTool): readonly string[] {
  const words = terms.split(' ');
  const pairs = words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);
  return [...new Set([name, ...words, ...pairs])];
}

/** Numbers of tools, each followed by how often its requests have the feature. */
function countsOf(features: string, feature: string): readonly number[] {
  const line = `\n${feature}\t`;
  const found = features.indexOf(line);
  const counts: number[] = [];
  if (found < 0) return counts;
  const end = features.indexOf('\n', found + 1);
  for (let at = found + line.length; at < end; at += 3)
    counts.push(Number.parseInt(features.slice(at, at + 2), BASE), Number.parseInt(features.charAt(at + 2), BASE));
  return counts;
}

/** Typed arrays and plain loops: the first question is answered before anything is compiled. */
function createFit(
  counted: readonly IndexedTool[],
  tools: readonly IndexedTool[],
  traitsOf: (tool: IndexedTool) => readonly string[],
) {
  const numbers = new Map<string, number>();
  const numbered = new Map<string, Int32Array>();
  for (const tool of [...counted, ...tools]) {
    if (numbered.has(tool.name)) continue;
    const traits = traitsOf(tool);
    for (const trait of traits) if (!numbers.has(trait)) numbers.set(trait, numbers.size);
    numbered.set(
      tool.name,
      Int32Array.from(traits, (trait) => numbers.get(trait) ?? 0),
    );
  }
  const traits = (all: readonly IndexedTool[]): readonly Int32Array[] =>
    all.map(({ name }) => numbered.get(name) ?? new Int32Array());
  const ofCounted = traits(counted);
  const ofTools = traits(tools);
  const addTo = (sums: Float64Array, own: Int32Array = new Int32Array(), count: number): void => {
    for (let at = 0; at < own.length; at += 1) sums[own[at] ?? 0] = (sums[own[at] ?? 0] ?? 0) + count;
  };
  const sums = new Float64Array(numbers.size).fill(REQUESTS.smoothing);
  counted.forEach(({ sum }, at) => {
    addTo(sums, ofCounted[at], sum);
  });
  const all = counted.reduce((sum, tool) => sum + tool.sum, 0);

  /** Adds to `fits` what the counts of one feature say. */
  return (counts: readonly number[], weight: number, fits: Float64Array): void => {
    const ratios = new Float64Array(numbers.size);
    let total = 0;
    for (let at = 0; at < counts.length; at += 2) {
      total += counts[at + 1] ?? 0;
      addTo(ratios, ofCounted[counts[at] ?? 0], counts[at + 1] ?? 0);
    }
    for (let trait = 0; trait < ratios.length; trait += 1) {
      ratios[trait] = (((ratios[trait] ?? 0) * all) / total + REQUESTS.smoothing) / (sums[trait] ?? 1);
    }
    for (let tool = 0; tool < ofTools.length; tool += 1) {
      const own = ofTools[tool] ?? new Int32Array();
      let ratio = 0;
      for (let at = 0; at < own.length; at += 1) ratio += ratios[own[at] ?? 0] ?? 0;
      const mean = ratio / own.length;
      fits[tool] = (fits[tool] ?? 0) + weight * Math.log((1 + REQUESTS.specific * mean) / (1 + REQUESTS.specific));
    }
  };
}

/** The tools of the index need not be among `tools`. */
export function createRequestFit(
  index: Pick<SearchIndex, 'tools' | 'features'>,
  tools: readonly IndexedTool[],
): RequestFit {
  const byName = createFit(index.tools, tools, nameTraits);
  const byKind = createFit(index.tools, tools, ({ kind }) => [kind]);
  return (question) => {
    const fits = new Float64Array(tools.length);
    for (const [feature, weight] of featuresOf(question)) {
      const counts = countsOf(index.features, feature);
      if (counts.length === 0) continue;
      byName(counts, REQUESTS.name * weight, fits);
      byKind(counts, REQUESTS.kind * weight, fits);
    }
    return fits;
  };
}
