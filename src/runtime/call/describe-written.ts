import type { BaseUrl } from '../config/base-url.ts';
import { showValue } from './show-value.ts';
import { IDENTITY, SHOWN_IDENTITY, STATES, TELLING_APIS, THINGS, VERBS } from './write-words.ts';
import { asMembers, homeOf, nameAmong, type Written } from './written-thing.ts';

const HOME = /^\/projects\/\{projectKey\}(?:\/repos\/\{repositorySlug\})?/;
const MAX_URL = 300;
const PLACEHOLDER = /^\{(.+)\}$/;

interface Part {
  readonly word: string;
  /** The argument that names it. */
  readonly by: string | undefined;
}

/** The template below project and repository as things, each with the argument that names it. */
function partsOf(path: string): readonly Part[] {
  const segments = `/${path.split('/').slice(3).join('/')}`.replace(HOME, '').split('/').filter(Boolean);
  return segments.flatMap((segment, index) => {
    if (PLACEHOLDER.test(segment)) return [];
    return [{ word: segment, by: PLACEHOLDER.exec(segments[index + 1] ?? '')?.[1] }];
  });
}

/** The thing in Bitbucket's web interface, if the address is one of ours. */
function webUrl(answer: Written['answer'], { origin }: BaseUrl): string | undefined {
  const self = asMembers(answer['links'])['self'];
  const href = Array.isArray(self) ? asMembers(self[0])['href'] : undefined;
  if (typeof href !== 'string' || href.length > MAX_URL || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  return url.origin === origin && url.href.length <= MAX_URL ? url.href : undefined;
}

/** `Created pull request 12`, or nothing where path and words do not tell it for certain. */
function sentence(written: Written, place: string): string | undefined {
  const { operation, values, answer } = written;
  const [, api = ''] = operation.path.split('/');
  const parts = partsOf(operation.path);
  const last = parts.at(-1);
  const state = last?.by === undefined ? STATES.get(last?.word ?? '') : undefined;
  const things = state === undefined ? parts : parts.slice(0, -1);
  const removes = operation.method === 'DELETE';
  const verb = state?.[removes ? 1 : 0] ?? VERBS.get(operation.name.split('_').at(-1) ?? '');
  if (verb === undefined || !TELLING_APIS.has(api) || !things.every(({ word }) => THINGS.has(word))) return undefined;
  const whole = things.at(-1)?.word;
  if (state === undefined && place !== '' && (whole === 'projects' || whole === 'repos'))
    return `${verb} ${THINGS.get(whole) ?? ''} ${place}`;
  if (things.length === 0) {
    const kind = operation.path.includes('{repositorySlug}') ? 'repository' : 'project';
    return api === 'api' && place !== '' ? `${verb} ${kind} ${place}` : undefined;
  }
  const named = things.map(({ word, by }, index) => {
    const own = removes ? nameAmong(asMembers(values['body']), ['name']) : nameAmong(answer, SHOWN_IDENTITY);
    const last = index === things.length - 1 && state === undefined;
    const name = by === undefined ? (last ? own : undefined) : nameAmong(values, [by]);
    return name === undefined ? (THINGS.get(word) ?? word) : `${THINGS.get(word) ?? word} ${showValue(name)}`;
  });
  // Without a name it may be one or all of them.
  if (removes && state === undefined && named.at(-1) === THINGS.get(things.at(-1)?.word ?? '')) return undefined;
  return `${verb} ${named.reverse().join(' of ')}${place === '' ? '' : ` in ${place}`}`;
}

/** What is always true: the tool, where, and the arguments of its path. */
function plainly({ operation, values, answer }: Written, place: string): string {
  const named = operation.parameters
    .filter(({ name, in: location }) => location === 'path' && name !== 'projectKey' && name !== 'repositorySlug')
    .flatMap(({ name }) => (nameAmong(values, [name]) === undefined ? [] : [`${name} ${showValue(values[name])}`]));
  const id = operation.method === 'DELETE' ? undefined : nameAmong(answer, IDENTITY);
  const more = [...named, ...(id === undefined ? [] : [`id ${showValue(id)}`])];
  return [`Done: ${operation.name}${place === '' ? '' : ` in ${place}`}`, ...more].join(', ');
}

/** `Created pull request 12 in PLAT/api, version 0: https://…` */
export function describeWritten(written: Written, baseUrl: BaseUrl): string {
  const { projectKey, repositorySlug } = homeOf(written);
  const place = [projectKey, repositorySlug]
    .filter((name) => name !== undefined)
    .map(showValue)
    .join('/');
  const what = sentence(written, place) ?? plainly(written, place);
  const version = typeof written.answer['version'] === 'number' ? `, version ${written.answer['version']}` : '';
  const url = webUrl(written.answer, baseUrl);
  return `${what}${version}${url === undefined ? '.' : `: ${url}`}`;
}
