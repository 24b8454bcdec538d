import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

function packageFolders(inputs: readonly string[]): string[] {
  const folders = inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  return [...new Set(folders)].sort();
}

async function notice(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  if (typeof manifest !== 'object' || manifest === null || !('name' in manifest) || !('version' in manifest)) {
    throw new Error(`${folder}/package.json has no name and version`);
  }
  const license = 'license' in manifest ? String(manifest.license) : 'see its licence text';
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
  return `${String(manifest.name)} ${String(manifest.version)} (${license})\n\n${text.trim()}\n`;
}

/** Names, versions and licence texts of the packages whose code a bundle holds, as their licences ask for. */
export async function thirdPartyNotices(inputs: readonly string[]): Promise<string> {
  const notices = await Promise.all(packageFolders(inputs).map(notice));
  return notices.join(`\n${'-'.repeat(80)}\n\n`);
}
