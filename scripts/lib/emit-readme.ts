import type { VersionCatalog } from './build-versions.ts';

/** README.md of src/generated. */
export function emitReadme(versions: readonly VersionCatalog[], { origin, entries }: VersionCatalog): string {
  const { version } = origin;
  const others = versions.filter((one) => one.origin !== origin).map((one) => one.origin.version);
  return `# Generated: do not edit

Written by \`npm run generate\` from \`openapi/\`: ${entries.length} operations of Bitbucket Data Center ${version}${others.length === 0 ? '' : `, and what differs in ${others.join(', ')}`}. Facts only, no behaviour.
\`npm run generate -- --check\` fails when a file here is not what \`openapi/\` says.

| file | what |
|---|---|
| \`operations.ts\` | every operation with its access, scope and wire facts; read its diff in a review |
| \`versions.ts\` | the versions that there are, and which operations the default one lacks |
| \`<version>/operations.ts\` | what another version lacks, has in addition or has with other facts |
| \`<version>/schemas.ts\` | its argument schemas that are not those of \`schemas.ts\` |
| \`body-examples.json\` | the reviewed bodies of each tool that takes one, for errors and descriptions |
| \`next-calls.ts\` | the calls that make sense after each write, and where their arguments come from |
| \`profiles.ts\` | the tool names of each preset |
| \`response-fields.json\` | the fields that each tool's answer is known to have, for \`_fields\` |
| \`schemas.ts\` | the JSON Schema of each tool's arguments |
| \`search-index.ts\` | what the search knows: an index of MiniSearch, and counts of users' requests |
| \`openapi.ts\` | types of the corrected document, by openapi-typescript |
| \`operation-types.ts\` | input and output type of each tool, from \`openapi.ts\` |

To change something here, change \`openapi/\`: see its README.
`;
}
