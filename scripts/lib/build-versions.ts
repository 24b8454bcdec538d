import { applyOverlay, type Corrected } from './apply-overlay.ts';
import { buildCatalog, type CatalogEntry } from './build-catalog.ts';
import { nextCallProblems } from './check-next-calls.ts';
import { documentOperations } from './document-operations.ts';
import type { Finding } from './finding.ts';
import { type FingerprintLines, fingerprintOperations } from './fingerprint-operations.ts';
import type { Origin } from './generated-header.ts';
import { importFacts } from './import-facts.ts';
import type { JsonObject } from './json.ts';
import { type KnownParts, knownParts } from './known-parts.ts';
import { normalize } from './normalize.ts';
import { proposeNames } from './propose-names.ts';
import type { Reviewed } from './reviewed.ts';
import { settleVersion } from './settle-version.ts';
import { SpecError, type SpecProblem } from './spec-error.ts';
import { readSpecVersions } from './spec-versions.ts';
import { unusedEntries } from './unused-entries.ts';

/** One imported version, corrected. */
interface CorrectedVersion extends Corrected {
  readonly origin: Origin;
  readonly reviewed: boolean;
  readonly fingerprints: FingerprintLines;
}

/** The catalog of one version, with what REVIEW.md says of it. */
export interface VersionCatalog {
  readonly origin: Origin;
  /** A person has decided everything in it. */
  readonly reviewed: boolean;
  /** The normalised document. */
  readonly document: JsonObject;
  readonly entries: readonly CatalogEntry[];
  readonly findings: readonly Finding[];
  /** Of the document as it was imported. */
  readonly fingerprints: FingerprintLines;
  /** How many places each correction of overlay.yaml corrected, by id. */
  readonly fixed: ReadonlyMap<string, number>;
  /** Reviewed facts and corrections that this version has no use for. */
  readonly unused: readonly SpecProblem[];
}

/** The catalogs of all imported versions, oldest first: one set of names, corrections and descriptions for all of them. */
export async function buildVersions(folder: string, reviewed: Reviewed): Promise<readonly VersionCatalog[]> {
  const corrected = await correctAll(folder, reviewed);
  requireUseful(corrected.map(({ idle }) => idle));
  const known = knownParts(corrected.filter((version) => version.reviewed).map(({ document }) => document));
  const names = namesOf(corrected, reviewed);
  const built: VersionCatalog[] = [];
  for (const version of corrected) built.push(await build(version, reviewed, known, names));
  requireUseful(built.map(({ document }) => unusedEntries(document, reviewed)));
  // In a version that nobody has reviewed a call may have changed; the runtime offers none that it would reject.
  const problems = nextCallProblems(
    built.filter((version) => version.reviewed),
    reviewed,
  );
  if (problems.length > 0) throw new SpecError(problems);
  return built;
}

async function correctAll(folder: string, { fixes }: Reviewed): Promise<readonly CorrectedVersion[]> {
  const versions = [...(await readSpecVersions(folder))];
  if (versions.length === 0) {
    const problem = 'has no version';
    throw new SpecError([
      { code: 'SOURCE_UNREADABLE', where: 'openapi/versions.json', problem, remedy: 'import one first' },
    ]);
  }
  return await Promise.all(
    versions.map(async ([version, { sha256, reviewed }]) => {
      const facts = await importFacts(folder, version);
      const fingerprints = fingerprintOperations(facts);
      return { origin: { version, sha256 }, reviewed, fingerprints, ...applyOverlay(facts, fixes) };
    }),
  );
}

/** What one version has no use for is told; what none has is an error. */
function requireUseful<K>(unused: readonly ReadonlyMap<K, SpecProblem>[]): void {
  const [first, ...others] = unused;
  const never = [...(first ?? [])]
    .filter(([key]) => others.every((other) => other.has(key)))
    .map(([, problem]) => problem);
  if (never.length > 0) throw new SpecError(never);
}

function namesOf(versions: readonly CorrectedVersion[], { operations }: Reviewed): ReadonlyMap<string, string> {
  const found = versions.filter(({ reviewed }) => !reviewed).flatMap(({ document }) => documentOperations(document));
  const unnamed = new Map(found.filter(({ key }) => !operations.has(key)).map((one) => [one.key, one]));
  return proposeNames([...unnamed.values()], new Set([...operations.values()].map(({ name }) => name)));
}

async function build(
  version: CorrectedVersion,
  reviewed: Reviewed,
  known: KnownParts,
  names: ReadonlyMap<string, string>,
): Promise<VersionCatalog> {
  const settled = version.reviewed
    ? { document: version.document, reviewed, findings: [] }
    : settleVersion(version.document, reviewed, known, names);
  const document = await normalize(settled.document, settled.reviewed);
  return {
    origin: version.origin,
    reviewed: version.reviewed,
    document,
    entries: buildCatalog(document, settled.reviewed),
    findings: settled.findings,
    fingerprints: version.fingerprints,
    fixed: version.places,
    unused: [...version.idle.values(), ...unusedEntries(document, reviewed).values()],
  };
}

/** The newest version that a person has reviewed, else the newest: what a start without a word gets. */
export function defaultOf(versions: readonly VersionCatalog[]): VersionCatalog {
  const chosen = versions.findLast(({ reviewed }) => reviewed) ?? versions.at(-1);
  if (chosen === undefined) throw new Error('unreachable: buildVersions gives at least one');
  return chosen;
}
