import type { VersionCatalog } from './build-versions.ts';
import type { Fix } from './fix.ts';

/** docs/fixes.md: every correction of Atlassian's document, its reason, and in how many places of which version it is for. */
export function emitFixesPage(fixes: readonly Fix[], versions: readonly VersionCatalog[]): string {
  const names = versions.map(({ origin }) => origin.version);
  const shown = fixes.filter(({ shownBy }) => shownBy.length > 0).length;
  return `# Corrections of Atlassian's document

Written by \`npm run generate\` from \`openapi/overlay.yaml\`: ${fixes.length} corrections, in the order in which they are applied. Under a version:
in how many places of its document; "–": not needed there. \`npm run overlay:check\` leaves out one after the other and fails when nothing
comes of it; \`npm run overlay:check -- ID\` tells what comes of it.

"Shown by" names a test that fails without the correction; ${shown} have one, and \`npm run overlay:check -- --run\` runs them. Those in
\`test/fixes\` leave out one correction at a time: the sandbox then answers what the document does not tell (\`answers\`), takes what the
tool refuses or refuses what it sends (\`requests\`), the document contradicts itself (\`document\`), or an argument has no end (\`bounds\`,
our rule and no fact of Bitbucket's). The sandbox is ours, made after Bitbucket's documentation: no Bitbucket was at hand. Of the
other ${fixes.length - shown} nothing but the document's text, or the sense of a name, says that they are right, and \`npm run overlay:check\` shows only that
they are needed: without them the build stops, or a tool is another.

| id | reason | ${names.join(' | ')} | what it corrects | shown by |
|---|---|${names.map(() => '---|').join('')}---|---|
${fixes.map((fix) => row(fix, versions)).join('')}`;
}

function row({ id, reason, target, update, shownBy }: Fix, versions: readonly VersionCatalog[]): string {
  const cells = [
    `\`${id}\``,
    reason,
    ...versions.map(({ fixed }) => String(fixed.get(id) ?? '–')),
    `${update === undefined ? 'removes ' : ''}\`${target}\``,
    shownBy.map((file) => `[${file.replace(/^test\//, '')}](../${file})`).join(', '),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |\n`;
}
