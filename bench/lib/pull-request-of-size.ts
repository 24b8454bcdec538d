/** With what JSON must escape, as people write it: a server must not look fast for want of line breaks and quotes. */
const SENTENCE = 'Retries the "upload" once, then gives up.\n';

/** A pull request as Bitbucket answers it, with a description that makes the JSON about `bytes` long. */
export function pullRequestOfSize(bytes: number): string {
  const missing = bytes - JSON.stringify(pullRequest('')).length;
  const sentences = Math.max(0, Math.round(missing / (JSON.stringify(SENTENCE).length - 2)));
  return JSON.stringify(pullRequest(SENTENCE.repeat(sentences)));
}

function pullRequest(description: string): object {
  const people = ['jdoe', 'asmith', 'mlopez'].map((name, index) => user(name, index + 101));
  return {
    id: 1,
    version: 7,
    title: 'PLAT-42: retry the upload once',
    description,
    state: 'OPEN',
    open: true,
    closed: false,
    draft: false,
    createdDate: 1_760_000_000_000,
    updatedDate: 1_760_000_360_000,
    fromRef: ref('feature/PLAT-42-retry', '1f0c2d3e4b5a69788796a5b4c3d2e1f001122334'),
    toRef: ref('main', '99aabbccddeeff00112233445566778899aabbcc'),
    locked: false,
    author: { user: people[0], role: 'AUTHOR', approved: false, status: 'UNAPPROVED' },
    reviewers: people.slice(1).map((one) => ({ user: one, role: 'REVIEWER', approved: true, status: 'APPROVED' })),
    participants: [],
    properties: { mergeResult: { outcome: 'CLEAN', current: true }, openTaskCount: 2, resolvedTaskCount: 5 },
    links: { self: [{ href: 'https://bitbucket.example.com/projects/PLAT/repos/api/pull-requests/1' }] },
  };
}

function ref(branch: string, latestCommit: string): object {
  const project = { key: 'PLAT', id: 3, name: 'Platform', public: false, type: 'NORMAL' };
  const repository = { slug: 'api', id: 12, name: 'api', scmId: 'git', state: 'AVAILABLE', forkable: true, project };
  return { id: `refs/heads/${branch}`, displayId: branch, latestCommit, type: 'BRANCH', repository };
}

function user(name: string, id: number): object {
  const links = { self: [{ href: `https://bitbucket.example.com/users/${name}` }] };
  return {
    name,
    slug: name,
    id,
    emailAddress: `${name}@example.com`,
    displayName: name,
    active: true,
    type: 'NORMAL',
    links,
  };
}
