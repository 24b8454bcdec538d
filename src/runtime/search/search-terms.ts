/**
 * One concept, and the words for it in the catalog and among users; on both sides they become one word. In the singular and
 * infinitive: plurals, `-ed` and `-ing` are stemmed before the table is asked.
 */
export const SAME: Readonly<Record<string, string>> = {
  ask: 'what, which, who, when, where, how, did, does, has, have, is, are, can, show, display, view, find, see, look, tell, check, read, get, list, give me, tell me, tell us, let me see, wich, whats, detail, info, information',
  create: 'create, add, set up, install, need an, need a',
  delete: 'delete, remove, revoke, get rid of, take away, take down, take off, throw away, must go',
  change: 'change, update, set, edit, modify, rename',
  enable: 'enable, turn on, switch on, activate',
  disable: 'disable, turn off, switch off, deactivate',
  setting: 'setting, configuration, config',
  everyone: 'everyone, everybody, every user, all user, every logged in, logged in user',
  personal: 'personal, own account, my account, own space, my space',
  prefix: 'prefix, start with, begin with',
  default: 'default, every new, each new',
  deploykey: 'deploy key, deployment key',
  recent: 'recent, recently, lately',
  avatar: 'avatar, logo, icon, picture, photo',
  stat: 'stat, statistic',
  root: 'root, top level',
  count: 'count, many, amount, number of',
  turn: 'turn, switch',
  approve: 'approve, approval, approver',
  unapprove: 'unapprove, take back',
  pullrequest: 'pull request, pr, mr, merge request',
  repo: 'repository, repo',
  user: 'user, account, person, people, colleague, teammate, employee, somebody, someone',
  task: 'task, todo, to do, blocker comment',
  restriction: 'restriction, branch restriction, branch permission, branch protection',
  defaultbranch: 'default branch',
  defaultreviewer: 'default reviewer',
  mergecheck: 'merge check',
  automerge: 'auto merge',
  autodecline: 'auto decline',
  ratelimit: 'rate limit, rate limiting, throttle, quota',
  secretscan: 'secret scanning, secret scanner, secret scan',
  insight: 'insight, code insight, code quality',
  build: 'build, build status, ci',
  webhook: 'webhook, web hook',
  token: 'token, access token',
  annotation: 'annotation, annotate',
  reopen: 'reopen, re open, open again',
  mergebase: 'merge base, common ancestor, split off, branch off, fork off, diverge',
  name: 'name, called, named',
  push: 'push, pushing',
  license: 'license, licence',
  email: 'email, e mail, mail address, mail adress',
  lastmodified: 'last modified, last touched, last changed, touched last, touch it last, change it last',
  needswork: 'needs work',
  idle: 'idle, inactive, stale',
  sync: 'sync, synchronize, synchronise, up to date',
  everywhere:
    'all project, every project, any project, all repository, every repository, whole instance, instance wide, global, globally, anywhere, matter which, on the server, on this server',
};

/** Words of users, and the words of the catalog that they may mean. For questions only, and beside the word itself. */
export const ALSO: readonly { readonly said: string; readonly meant: string }[] = [
  { said: 'move', meant: 'migration change' },
  { said: 'history timeline', meant: 'activity commit' },
  { said: 'mark', meant: 'create change' },
  { said: 'make', meant: 'change create' },
  { said: 'open raise submit cut start put register leave post upload record save', meant: 'create' },
  { said: 'drop purge wipe kick lift discard unset cancel undo dismiss', meant: 'delete' },
  { said: 'allow', meant: 'enable grant change' },
  { said: 'fix adjust increase reset touch replace', meant: 'change' },
  { said: 'configure', meant: 'change setting' },
  { said: 'reject abandon', meant: 'decline' },
  { said: 'block forbid prevent lock rewrite force', meant: 'restriction' },
  { said: 'require mandatory least minimum', meant: 'required' },
  { said: 'check verify ping', meant: 'test' },
  { said: 'thumb emoji', meant: 'reaction emoticon' },
  { said: 'green', meant: 'successful build' },
  { said: 'squash', meant: 'merge strategy' },
  { said: 'directory folder', meant: 'browse files' },
  { said: 'jenkins bamboo', meant: 'webhook build' },
  { said: 'call callback whenever trigger', meant: 'webhook' },
  { said: 'exactly', meant: 'diff' },
  { said: 'instead', meant: 'change' },
  { said: 'write', meant: 'comment create permission' },
  { said: 'result', meant: 'report build' },
  { said: 'red broken', meant: 'failed build' },
  { said: 'pushed', meant: 'ref log push' },
  { said: 'pipeline', meant: 'build' },
  { said: 'reviewer', meant: 'participant' },
  { said: 'who', meant: 'user member' },
  { said: 'access right admin privilege', meant: 'permission' },
  { said: 'public private hidden', meant: 'visibility' },
  { said: 'ignore whitelist suppress', meant: 'allowlist' },
  { said: 'leak secret', meant: 'secretscan' },
];

/** Words that do something: who begins with one does not ask. */
export const DOING =
  'create delete change enable disable turn approve merge decline reopen rebase fork watch sync apply test cancel accept grant stop block prevent forbid protect require resolve untag comment write annotate reply mark';

/** Words that carry nothing, in a question or in a description. */
export const STOP =
  'a an and any as at be been but by do for from had he her his i if in into it its need nor not of on only or our she so that the their them then there these they this those to us was we were will with would please want all each every here latest api rest one bitbucket more master main exist exists across you your yourself my mine me';
