import { createCatalog } from '../../src/runtime/catalog/create-catalog.ts';
import { buildPolicy, NO_OVERRIDES } from '../../src/runtime/policy/decide/build-policy.ts';
import { briefTool } from '../../src/runtime/tools/brief-tool.ts';
import { toTool } from '../../src/runtime/tools/list-tools.ts';
import type { CatalogEntry } from './build-catalog.ts';
import { generatedHeader, type Origin } from './generated-header.ts';
import type { Reviewed } from './reviewed.ts';
import { templateText } from './template-text.ts';

/** brief-schemas.ts: the part of each schema that a list of hundreds of tools shows, so that a start parses no full schemas. */
export function emitBriefSchemas(
  entries: readonly CatalogEntry[],
  profiles: Reviewed['profiles'],
  origin: Origin,
): string {
  const catalog = createCatalog({
    bitbucketVersion: origin.version,
    knownVersions: [origin.version],
    operations: entries.map(({ operation }) => operation),
    schemas: [new Map(entries.map(({ operation, inputSchema }) => [operation.name, inputSchema]))],
    profiles: Object.fromEntries(profiles),
    availableIn: new Map(),
  });
  const policy = buildPolicy({ ...NO_OVERRIDES, profile: 'none' }, catalog);
  const members = catalog.operations.map((operation) => {
    const { inputSchema } = briefTool(toTool(operation, policy, 'lean'), operation);
    return `  ${operation.name}: ${templateText(JSON.stringify(inputSchema))},\n`;
  });
  return `${generatedHeader(origin)}export const briefSchemas: Readonly<Record<string, string>> = {\n${members.join('')}};\n`;
}
