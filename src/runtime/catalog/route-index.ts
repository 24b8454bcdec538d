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

const fits = ({ before, after }: Segment, text: string): boolean =>
  text.length > before.length + after.length && text.startsWith(before) && text.endsWith(after);

/** Every template that matches, added to `found`. Goes along where there is one way only, and calls itself where there are two. */
function walk(from: Node, segments: readonly string[], first: number, found: string[]): void {
  let node: Node | undefined = from;
  for (let at = first; node !== undefined; at++) {
    const text = segments[at];
    if (text === undefined) {
      if (node.template !== undefined) found.push(node.template);
      return;
    }
    let next: Node | undefined = node.literals.get(text);
    for (const { segment, node: other } of node.patterns) {
      if (segment.rest) {
        if (other.template !== undefined && segments.slice(at).join('/').startsWith(segment.before))
          found.push(other.template);
      } else if (fits(segment, text)) {
        if (next === undefined) next = other;
        else walk(other, segments, at + 1, found);
      }
    }
    node = next;
  }
}

const literalLength = (template: string): number => template.replace(/\{[^{}]+\}/g, '').length;

function mostLiteral(templates: readonly string[]): string | undefined {
  const [best, second] = templates.toSorted((a, b) => literalLength(b) - literalLength(a));
  return best !== undefined && second !== undefined && literalLength(best) === literalLength(second) ? undefined : best;
}

/**
 * Finds the template that a JAX-RS server would route a raw path to: of all templates that match, the one with most literal
 * characters (JSR 339 section 3.7.2, step 2f). Two that tie match nothing. Cost depends on the path's depth, not on the number of operations.
 */
export class RouteIndex {
  private readonly operations: readonly Operation[];
  private root: Node | undefined;

  constructor(operations: readonly Operation[]) {
    this.operations = operations;
  }

  /** Built at the first look-up: a start needs no routes. */
  private get tree(): Node {
    if (this.root === undefined) {
      this.root = createNode();
      for (const operation of this.operations) insert(this.root, operation);
    }
    return this.root;
  }

  /** `path`: the raw, encoded path below `/rest`, with its leading slash. */
  find(path: string): string | undefined {
    const found: string[] = [];
    walk(this.tree, path.slice(1).split('/'), 0, found);
    return found.length > 1 ? mostLiteral([...new Set(found)]) : found[0];
  }
}
