/** Permissions on a project or repository, ordered: each includes those before it. */
export const rank = { NONE: 0, READ: 1, WRITE: 2, ADMIN: 3 } as const;
export type Rank = (typeof rank)[keyof typeof rank];
