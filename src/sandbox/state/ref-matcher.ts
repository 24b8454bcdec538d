export type MatcherType = 'ANY_REF' | 'BRANCH' | 'PATTERN';

/** Which refs a rule is about. `id`: a full ref, or a pattern. */
export interface RefMatcher {
  readonly id: string;
  readonly displayId: string;
  readonly type: MatcherType;
}

export const anyRef: RefMatcher = { id: 'ANY_REF_MATCHER_ID', displayId: 'ANY_REF_MATCHER_ID', type: 'ANY_REF' };

/** Bitbucket's pattern: `*` within a segment, `**` across them; a pattern without a slash may match any last part. */
function pattern(glob: string): RegExp {
  const source = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('?', '[^/]')
    .replace(/\*\*\/?|\*/g, (stars) => (stars === '*' ? '[^/]*' : '.*'));
  return new RegExp(`(?:^|/)${source}${glob.endsWith('/') ? '.*' : ''}$`);
}

/** `refId` is fully qualified. */
export function matchesRef({ id, type }: RefMatcher, refId: string): boolean {
  if (type === 'ANY_REF') return true;
  return type === 'BRANCH' ? id === refId : pattern(id).test(refId);
}
