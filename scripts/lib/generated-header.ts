/** Which document the files were made from. */
export interface Origin {
  readonly version: string;
  readonly sha256: string;
}

/** The first lines of each generated TypeScript file. */
export function generatedHeader({ version, sha256 }: Origin): string {
  return [
    '// DO NOT EDIT: written by `npm run generate` from openapi/.',
    `// Bitbucket Data Center ${version}; SHA-256 of Atlassian's document: ${sha256}`,
    '',
    '',
  ].join('\n');
}
