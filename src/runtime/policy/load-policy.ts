import type { Catalog } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import type { PolicyConfig } from '../config/load-config.ts';
import { AppError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { type Pattern, parsePattern } from './pattern.ts';

/** What this process may do: deny rules first, then allow rules, then the profile; what nothing allows is denied. */
export interface Policy {
  readonly profile: PolicyConfig['profile'];
  readonly inProfile: (operation: Operation) => boolean;
  readonly allow: readonly Pattern[];
  readonly deny: readonly Pattern[];
}

function loadPatterns(texts: readonly string[], list: 'allow' | 'deny', catalog: Catalog): readonly Pattern[] {
  return texts.map((text) => {
    const pattern = parsePattern(text);
    if (!catalog.operations.some(pattern.matches)) {
      const close = nearest(
        text,
        catalog.operations.flatMap(({ name, key }) => [name, key]),
      );
      const hint = close === undefined ? 'see bitbucket-openapi-mcp operations --all' : `nearest is '${close}'`;
      throw new AppError(
        'config',
        `--${list}: '${text}' matches no operation of Bitbucket ${catalog.bitbucketVersion}; ${hint}`,
      );
    }
    return pattern;
  });
}

function profileMembers(catalog: Catalog, profile: PolicyConfig['profile']): (operation: Operation) => boolean {
  switch (profile) {
    case 'none':
      return () => false;
    case 'read-all':
      return ({ access, marks, domain }) => access === 'read' && marks.length === 0 && domain !== 'instance';
    case 'read-only': {
      const names = new Set(catalog.profile(profile));
      return ({ name, access }) => access === 'read' && names.has(name);
    }
  }
}

/** A pattern that matches nothing stops the start: a typo must never widen or narrow a policy in silence. */
export function buildPolicy(config: PolicyConfig, catalog: Catalog): Policy {
  return Object.freeze({
    profile: config.profile,
    inProfile: profileMembers(catalog, config.profile),
    allow: loadPatterns(config.allow, 'allow', catalog),
    deny: loadPatterns(config.deny, 'deny', catalog),
  });
}
