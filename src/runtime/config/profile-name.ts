/** The presets of openapi/profiles.yaml; `openapi/policy.schema.json` lists the same ones. A file of its own: the published types of createClient reach no other part of the configuration. */
export const PROFILES = [
  'none',
  'read-only',
  'read-all',
  'reviewer',
  'contributor',
  'maintainer',
  'admin-audit',
] as const;

export type ProfileName = (typeof PROFILES)[number];
