import type { Operation } from './operation.ts';

/** One segment of a template: text around at most one placeholder. `rest`: the placeholder takes all that follows. */
interface Segment {
  readonly before: string;
  readonly placeholder: boolean;
  readonly after: string;
  readonly rest: boolean;
}

interface Node {
  readonly literals: Map<string, Node>;
  readonly patterns: { readonly segment: Segment; readonly node: Node }[];
  template?: string;
}

const createNode = (): Node => ({ literals: new Map(), patterns: [] });

function parseSegment(text: string, restNames: ReadonlySet<string>): Segment {
  const match = /^([^{}]*)\{([^{}]+)\}([^{}]*)$/.exec(text);
  const [, before = '', name = '', after = ''] = match ?? [];
  return match === null
    ? { before: text, placeholder: false, after: '', rest: false }
    : { before, placeholder: true, after, rest: restNames.has(name) };
}

function insert(root: Node, operation: Operation): void {
  const restNames = new Set(operation.parameters.filter((p) => p.multiSegment === true).map((p) => p.name));
  let node = root;
  for (const text of operation.path.slice(1).split('/')) {
    const segment = parseSegment(text, restNames);
    if (!segment.placeholder) {
      const next = node.literals.get(text) ?? createNode();
      node.literals.set(text, next);
      node = next;
      continue;
    }
    const same = node.patterns.find(
      ({ segment: s }) => s.before === segment.before && s.after === segment.after && s.rest === segment.rest,
    );
    const next = same?.node ?? createNode();
    if (same === undefined) node.patterns.push({ segment, node: next });
    node = next;
  }
  node.template ??= operation.path;
}

function* walk(node: Node, segments: readonly string[], at: number): Generator<string> {
  const text = segments[at];
  if (text === undefined) {
    if (node.template !== undefined) yield node.template;
    return;
  }
  const literal = node.literals.get(text);
  if (literal !== undefined) yield* walk(literal, segments, at + 1);
  for (const { segment, node: next } of node.patterns) {
    if (segment.rest) {
      if (next.template !== undefined && segments.slice(at).join('/').startsWith(segment.before)) yield next.template;
    } else if (
      text.length > segment.before.length + segment.after.length &&
      text.startsWith(segment.before) &&
      text.endsWith(segment.after)
    ) {
      yield* walk(next, segments, at + 1);
    }
  }
}

const literalLength = (template: string): number => template.replace(/\{[^{}]+\}/g, '').length;

/**
 * Finds the template that a JAX-RS server would route a raw path to: of all templates that match, the one with most literal
 * characters (JSR 339 section 3.7.2, step 2f). Two that tie are no answer. Cost depends on the path's depth, not on the number of operations.
 */
export class RouteIndex {
  readonly #operations: readonly Operation[];
  #root: Node | undefined;

  constructor(operations: readonly Operation[]) {
    this.#operations = operations;
  }

  /** Built at the first look-up: a start needs no routes. */
  get #tree(): Node {
    if (this.#root === undefined) {
      this.#root = createNode();
      for (const operation of this.#operations) insert(this.#root, operation);
    }
    return this.#root;
  }

  /** `path`: the raw, encoded path below `/rest`, with its leading slash. */
  find(path: string): string | undefined {
    const found = [...new Set(walk(this.#tree, path.slice(1).split('/'), 0))].sort(
      (a, b) => literalLength(b) - literalLength(a),
    );
    const [best, second] = found;
    return best !== undefined && second !== undefined && literalLength(best) === literalLength(second)
      ? undefined
      : best;
  }
}
