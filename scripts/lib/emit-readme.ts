import type { Origin } from './generated-header.ts';

/** README.md of src/generated. */
export function emitReadme({ version }: Origin, operations: number): string {
  return `# Generated: do not edit

Written by \`npm run generate\` from \`openapi/\`: ${operations} operations of Bitbucket Data Center ${version}. Facts only, no behaviour.
\`npm run generate -- --check\` fails when a file here is not what \`openapi/\` says.

| file | what |
|---|---|
| \`operations.ts\` | every operation with its access, scope and wire facts; read its diff in a review |
| \`body-examples.json\` | the first reviewed body of each tool that takes one, for errors |
| \`profiles.ts\` | the tool names of each preset |
| \`schemas.json\` | the JSON Schema of each tool's arguments |
| \`openapi.ts\` | types of the corrected document, by openapi-typescript |
| \`operation-types.ts\` | input and output type of each tool, from \`openapi.ts\` |

To change something here, change \`openapi/\`: see its README.
`;
}
