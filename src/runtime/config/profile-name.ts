/** The presets that `--allow` and `--deny` start from. A file of its own: the published types of createClient reach no other part of the configuration. */
export type ProfileName = 'none' | 'read-only' | 'read-all';
