import { BASE, page, type Shape, self, times } from './people.ts';

const TOPICS = ['orders', 'payments', 'catalogue', 'search', 'shipping', 'accounts', 'reports', 'gateway'];

const topic = (index: number): string => TOPICS[index % TOPICS.length] ?? '';

export function project(index: number): Shape {
  const key = topic(index).toUpperCase();
  return {
    key,
    id: 40 + index,
    name: `${topic(index)} services`,
    description: `Everything that the team for ${topic(index)} runs in production.`,
    public: false,
    type: 'NORMAL',
    links: self(`/projects/${key}`),
    avatarUrl: `${BASE}/projects/${key}/avatar.png?s=64&v=17000000000${index}`,
  };
}

export function repository(index: number): Shape {
  const slug = `${topic(index)}-api`;
  const { key } = project(0);
  return {
    slug,
    id: 700 + index,
    name: slug,
    description: `The HTTP interface of ${topic(index)}, with its migrations and jobs.`,
    hierarchyId: `5e1f0c${index}a90b7d3c4e22`,
    scmId: 'git',
    state: 'AVAILABLE',
    statusMessage: 'Available',
    forkable: true,
    project: project(0),
    public: false,
    archived: false,
    links: {
      clone: [
        { href: `ssh://git@bitbucket.example.com:7999/${String(key).toLowerCase()}/${slug}.git`, name: 'ssh' },
        { href: `${BASE}/scm/${String(key).toLowerCase()}/${slug}.git`, name: 'http' },
      ],
      ...self(`/projects/${String(key)}/repos/${slug}/browse`),
    },
  };
}

export const projects = page(times(8, project), { isLastPage: true, nextPageStart: null });
export const repositories = page(times(25, repository));
