import { isDeepStrictEqual } from 'node:util';
import type { Catalog } from '../catalog/catalog.ts';
import type { Fingerprint } from '../catalog/fingerprint.ts';
import type { Operation } from '../catalog/operation.ts';
import type { Change, ChangeClass, ChangeKind } from './change.ts';
import { compareArguments } from './compare-arguments.ts';

type Facts = readonly [kind: ChangeKind, class_: ChangeClass, detail: string];

const words = (list: readonly string[]): string => (list.length === 0 ? 'none' : list.join(' '));

/** Where an operation reaches, fact by fact. */
function reachOf({ domain, scope }: Operation): readonly string[] {
  const places = scope.places.map(({ in: part, at, kind }) => `${part} ${at} names a ${kind}`);
  return [`domain ${domain}`, `reach ${scope.reach}`, ...places, ...scope.beyond];
}

/** What only one of them says, with the sign of a diff. */
function differences(before: readonly string[], after: readonly string[]): string {
  const lost = before.filter((fact) => !after.includes(fact)).map((fact) => `- ${fact}`);
  return [...lost, ...after.filter((fact) => !before.includes(fact)).map((fact) => `+ ${fact}`)].join('; ');
}

function compareFacts(before: Operation, after: Operation): readonly Facts[] {
  const facts: Facts[] = [];
  if (before.name !== after.name) facts.push(['renamed', 'breaking', `${before.name} → ${after.name}`]);
  if (before.access !== after.access) facts.push(['access', 'breaking', `${before.access} → ${after.access}`]);
  if (!isDeepStrictEqual(before.effects, after.effects))
    facts.push(['effects', 'breaking', `${words(before.effects)} → ${words(after.effects)}`]);
  if (!isDeepStrictEqual(before.marks, after.marks))
    facts.push(['marks', 'breaking', `${words(before.marks)} → ${words(after.marks)}`]);
  const reach = differences(reachOf(before), reachOf(after));
  if (reach !== '') facts.push(['scope', 'breaking', reach]);
  return facts;
}

function compareFingerprints(before: Fingerprint | undefined, after: Fingerprint | undefined): readonly Facts[] {
  if (before === undefined || after === undefined) return [];
  const facts: Facts[] = [];
  const [exact, bare, structure] = before.answer.map((hash, index) => hash === after.answer[index]);
  if (structure === false) facts.push(['answer', 'change', '']);
  else if (bare === false) facts.push(['answer: demands only', 'noise', '']);
  else if (exact === false) facts.push(['answer: media types only', 'noise', '']);
  if (before.body[1] !== after.body[1]) facts.push(['body in the document', 'change', '']);
  else if (before.body[0] !== after.body[0]) facts.push(['body in the document: demands only', 'noise', '']);
  return facts;
}

type Operations = ReadonlyMap<string, Operation>;

const byKey = ({ operations }: Catalog): Operations =>
  new Map(operations.map((operation) => [operation.key, operation]));

/** By new key, the old one: a name is one operation's for good, so what is gone here and new there under the same name has moved. */
function movedBetween(old: Operations, young: Operations): ReadonlyMap<string, string> {
  const gone = new Map([...old].filter(([key]) => !young.has(key)).map(([key, { name }]) => [name, key]));
  return new Map(
    [...young].flatMap(([key, { name }]): [string, string][] => {
      const from = old.has(key) ? undefined : gone.get(name);
      return from === undefined ? [] : [[key, from]];
    }),
  );
}

/** Everything that differs between two catalogs, by operation key. An operation is its method and path, whatever its name. */
export async function compareCatalogs(before: Catalog, after: Catalog): Promise<readonly Change[]> {
  const [old, young] = [byKey(before), byKey(after)];
  const [oldPrints, youngPrints] = await Promise.all([before.fingerprints(), after.fingerprints()]);
  const changes: Change[] = [];
  const moved = movedBetween(old, young);
  const left = new Set(moved.values());
  for (const key of [...new Set([...old.keys(), ...young.keys()])].filter((one) => !left.has(one)).sort()) {
    const from = moved.get(key) ?? key;
    const [was, is] = [old.get(from), young.get(key)];
    const name = (is ?? was)?.name ?? '';
    const add = ([kind, class_, detail]: Facts): unknown => changes.push({ kind, class: class_, key, name, detail });
    if (is === undefined) add(['removed', 'breaking', '']);
    else if (was === undefined) add(['added', 'change', is.access]);
    else {
      if (from !== key) add(['moved', 'breaking', `from ${from}`]);
      compareFacts(was, is).forEach(add);
      for (const { kind, class: class_, detail } of compareArguments(before.inputSchema(was), after.inputSchema(is)))
        add([kind, class_, detail]);
      compareFingerprints(oldPrints.get(from), youngPrints.get(key)).forEach(add);
    }
  }
  return changes;
}
