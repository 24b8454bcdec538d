import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A package whose code the bundle holds. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression of its package.json. */
  readonly license: string;
  readonly licenseText: string;
}

async function readPackage(folder: string): Promise<BundledPackage> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  if (typeof manifest !== 'object' || manifest === null || !('name' in manifest) || !('version' in manifest)) {
    throw new Error(`${folder}/package.json has no name and version`);
  }
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  return {
    name: String(manifest.name),
    version: String(manifest.version),
    license: 'license' in manifest ? String(manifest.license) : 'see its licence text',
    licenseText: file === undefined ? '' : (await readFile(join(folder, file), 'utf8')).trim(),
  };
}

/** The packages of a bundle, by the input files that the bundler names. */
export async function bundledPackages(inputs: readonly string[]): Promise<readonly BundledPackage[]> {
  const folders = inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  return Promise.all([...new Set(folders)].sort().map(readPackage));
}

/** Names, versions and licence texts, as the licences require. */
export function thirdPartyNotices(packages: readonly BundledPackage[]): string {
  const notices = packages.map(
    ({ name, version, license, licenseText }) => `${name} ${version} (${license})\n\n${licenseText}\n`,
  );
  return notices.join(`\n${'-'.repeat(80)}\n\n`);
}

/** Bill of materials, CycloneDX 1.5 JSON, for scanners: an installed bundle shows no dependencies. */
export function billOfMaterials(
  self: { readonly name: string; readonly version: string },
  packages: readonly BundledPackage[],
): string {
  const purl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const component = (name: string, version: string, type: 'application' | 'library', license: string): object => ({
    type,
    'bom-ref': purl(name, version),
    name,
    version,
    purl: purl(name, version),
    licenses: [{ expression: license }],
  });
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: component(self.name, self.version, 'application', 'Apache-2.0') },
    components: packages.map(({ name, version, license }) => component(name, version, 'library', license)),
    dependencies: [
      {
        ref: purl(self.name, self.version),
        dependsOn: packages.map(({ name, version }) => purl(name, version)),
      },
    ],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}
