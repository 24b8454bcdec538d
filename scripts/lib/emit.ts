import { defaultOf, type VersionCatalog } from './build-versions.ts';
import { emitBodyExamples } from './emit-body-examples.ts';
import { emitBriefSchemas } from './emit-brief-schemas.ts';
import { emitDifference } from './emit-difference.ts';
import { emitEffects } from './emit-effects.ts';
import { emitFingerprints } from './emit-fingerprints.ts';
import { emitNextCalls } from './emit-next-calls.ts';
import { emitOpenApiTypes } from './emit-openapi-types.ts';
import { emitOperationTypes } from './emit-operation-types.ts';
import { emitOperations } from './emit-operations.ts';
import { emitPolicyValidator, POLICY_VALIDATOR_TYPES } from './emit-policy-validator.ts';
import { emitProfiles } from './emit-profiles.ts';
import { emitReadme } from './emit-readme.ts';
import { emitResponseFields } from './emit-response-fields.ts';
import { emitSchemas } from './emit-schemas.ts';
import { emitSearchIndex } from './emit-search-index.ts';
import { emitVersions } from './emit-versions.ts';
import type { Reviewed } from './reviewed.ts';

/** File name in src/generated → content. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** The text of every generated file: the default version in full, of each other one what differs. Writing is the caller's. */
export async function emit(versions: readonly VersionCatalog[], reviewed: Reviewed): Promise<GeneratedFiles> {
  const chosen = defaultOf(versions);
  const { entries, document, origin } = chosen;
  return new Map([
    ['README.md', emitReadme(versions, chosen)],
    ['body-examples.json', emitBodyExamples(reviewed)],
    ['effects.ts', emitEffects(reviewed.effects, origin)],
    ['fingerprints.json', emitFingerprints(versions, chosen)],
    ['next-calls.ts', emitNextCalls(reviewed, origin)],
    ['openapi.ts', await emitOpenApiTypes(document, origin)],
    ['operation-types.ts', emitOperationTypes(entries, origin)],
    ['operations.ts', emitOperations(entries, origin)],
    ['profiles.ts', emitProfiles(reviewed.profiles, origin)],
    ['response-fields.json', emitResponseFields([chosen, ...versions.filter((one) => one !== chosen)])],
    ['schemas.ts', emitSchemas(entries, origin)],
    ['policy-validator.js', emitPolicyValidator()],
    ['policy-validator.d.ts', POLICY_VALIDATOR_TYPES],
    ['brief-schemas.ts', emitBriefSchemas(entries, reviewed.profiles, origin)],
    ['search-index.ts', emitSearchIndex(reviewed, origin)],
    ['versions.ts', emitVersions(versions, chosen)],
    ...versions.filter((one) => one !== chosen).flatMap((version) => emitDifference(version, chosen)),
  ]);
}
