/**
 * GitHub issues, on github.com and on a GitHub Enterprise Server. The API takes no files. There is no key for a second
 * try, and the search is behind by minutes; but the list of one's own issues, newest first, reads the data itself, so
 * the marker is looked for there.
 */
import * as z from 'zod/mini';
import { ifAllowed, nothing, type Connection } from './connection.ts';
import { Failure, type Complaint } from './failure.ts';
import * as answers from './github.answers.ts';
import { githubSearches } from './github.search.ts';
import { countedIn } from './naming.ts';
import { pages } from './pages.ts';
import { bearer } from './sign-in.ts';
import { recent } from './recent.ts';
import type { Choice, Created, State, System } from './system.ts';

const perPage = 100;

/** An issue is named by its repository and number: `owner/name/17`. */
const pathOf = (id: string): string => `/repos/${id.replace(/\/(\d+)$/, '/issues/$1')}`;

const created = (base: string, repository: string, number: number): Created => ({
  id: `${repository}/${number}`,
  number: `#${number}`,
  url: `${base}/${repository}/issues/${number}`,
});

/** Labels that every repository begins with (docs.github.com, "About default labels"): the kinds of repositories without types. */
const kinds: readonly string[] = ['bug', 'enhancement', 'question'];
const noKind = 'issue';

const places: Readonly<Record<string, Complaint['place']>> = {
  title: 'title',
  body: 'body',
  type: 'type',
  labels: { field: 'labels' },
};

const codes: Readonly<Record<string, string>> = {
  missing: 'does not exist',
  missing_field: 'is missing',
  invalid: 'is not valid',
  already_exists: 'is there already',
  unprocessable: 'cannot be processed',
};

const stateOf = ({ state, state_reason }: answers.Issue): State => {
  if (state !== 'closed') return 'open';
  return state_reason === 'not_planned' || state_reason === 'duplicate' ? 'closed' : 'solved';
};

/** An issue takes 2,500 comments, which are all of the pages. */
const all = <T>(system: Connection, schema: z.ZodMiniType<T[]>, path: string): Promise<T[]> =>
  pages((page) => system.ask(schema, { path, query: { per_page: perPage, page: page + 1 } }), perPage);

export const github: System = {
  id: 'github',
  name: 'GitHub',
  sure: 'documentation',
  hosts: /^(?:www\.)?github\.com$/,
  api: (base) => (/^https:\/\/(?:www\.)?github\.com$/.test(base) ? 'https://api.github.com' : `${base}/api/v3`),
  // It always has a host to itself.
  pages: /^\//,
  // "414 URI Too Long" above about 8 kB.
  newTicket: {
    path: '/{project}/issues/new',
    ...{ title: 'title', body: 'body', longest: 8_000, project: /^\/([^/]+\/[^/]+)/ },
  },
  sign: {
    path: '/api/v3/',
    tells: ({ header }) => (header('x-github-request-id') ?? header('x-github-enterprise-version')) !== undefined,
  },
  signIns: [
    {
      kind: 'token',
      how: {
        de: 'In GitHub „Settings“, „Developer settings“, „Fine-grained tokens“, „Generate new token“: das Repository wählen, unter „Permissions“ bei „Issues“ „Read and write“ einstellen und das Token hier einfügen.',
        en: 'In GitHub open “Settings”, “Developer settings”, “Fine-grained tokens”, “Generate new token”: choose the repository, set “Issues” to “Read and write” under “Permissions”, and paste the token here.',
      },
      header: bearer,
    },
  ],
  openToPages: true,
  markup: 'markdown',
  commands: 'github',
  // "body is too long (maximum is 65536 characters)", "title is too long (maximum is 256 characters)".
  limits: { title: 256, body: 65_536 },
  retry: 'marker',
  indexLag: 5_000,
  files: 'never',
  // "Make requests serially, and wait at least one second between each that changes something" (best practices).
  pause: 1_000,
  naming: countedIn((project) => `/${project}/issues/`, /^(?:issues|pull)\//),

  complaints(body, { status }) {
    const read = z.safeParse(answers.errors, body);
    if (status < 400 || !read.success) return [];
    const { message, errors } = read.data;
    if (/secondary rate limit|abuse detection/i.test(message)) return [{ text: message, means: 'busy' }];
    if (errors.length === 0) return [{ text: message }];
    return errors.map((error) => {
      if (typeof error === 'string') return { text: error };
      const { field, code = '', message: text } = error;
      return {
        text: text ?? [field, codes[code] ?? code].filter(Boolean).join(' '),
        place: field ? (places[field] ?? { field }) : undefined,
      };
    });
  },
  async whoAmI(system) {
    const { login, name } = await system.ask(answers.user, { path: '/user' });
    return name || login;
  },
  async projects(system) {
    const found = await all(system, answers.repositories, '/user/repos?sort=pushed');
    return found
      .filter(({ has_issues, archived }) => has_issues && !archived)
      .map(({ full_name }) => ({ value: full_name, name: full_name }));
  },
  async metadata(system, project) {
    const { owner } = await system.ask(answers.repository, { path: `/repos/${project}` });
    const types =
      owner.type === 'Organization'
        ? await ifAllowed(system.ask(answers.issueTypes, { path: `/orgs/${owner.login}/issue-types` }), [])
        : [];
    const labels = await all(system, answers.labels, `/repos/${project}/labels`);
    const named: Choice[] = labels.map(({ name }) => ({ value: name, name }));
    const enabled = types.filter(({ is_enabled }) => is_enabled !== false);
    return {
      types: [
        ...enabled.map(({ name }) => ({ value: `type:${name}`, name })),
        ...(enabled.length > 0 ? [] : named.filter(({ value }) => kinds.includes(value))),
        { value: noKind, name: 'Issue' },
      ],
      priorities: [],
      // Labels are dropped without a word where the user may not write to the repository.
      fields: [
        { id: 'labels', name: 'Labels', kind: 'choices', required: false, values: named },
        { id: 'assignees', name: 'Assignees', kind: 'person', required: false },
      ],
    };
  },
  async create(system, { project, type, title, body, fields }) {
    const list = (id: string): readonly string[] => [fields[id] ?? []].flat();
    const labels = [...(kinds.includes(type) ? [type] : []), ...list('labels')];
    const json = {
      ...{ title, body },
      type: type.startsWith('type:') ? type.slice(5) : undefined,
      labels: labels.length > 0 ? labels : undefined,
      assignees: list('assignees').length > 0 ? list('assignees') : undefined,
    };
    const { number } = await system.ask(answers.issue, { method: 'POST', path: `/repos/${project}/issues`, json });
    return created(system.base, project, number);
  },
  attach: () => Promise.reject(new Failure('refused')),
  attachments: () => Promise.resolve(undefined),
  async find(system, marker, project, since) {
    const { login } = await system.ask(answers.user, { path: '/user' });
    const query = { creator: login, state: 'all', sort: 'created', direction: 'desc', per_page: perPage };
    const issues = await recent(
      (page) => system.ask(answers.issues, { path: `/repos/${project}/issues`, query: { ...query, page: page + 1 } }),
      ({ body, pull_request }) => pull_request === undefined && (body?.includes(marker) ?? false),
      { size: perPage, since, timeOf: ({ created_at }) => created_at },
    );
    return issues.map(({ number }) => created(system.base, project, number));
  },
  async state(system, id) {
    const issue = await system.ask(answers.issue, { path: pathOf(id) });
    return { state: stateOf(issue), name: issue.state_reason ?? issue.state, changedAt: issue.updated_at };
  },
  async comments(system, id) {
    const comments = await all(system, answers.comments, `${pathOf(id)}/comments`);
    return comments.map(({ id, user, created_at, body }) => ({
      ...{ id: String(id), author: user?.login ?? 'ghost', at: created_at },
      ...{ text: body ?? '', markup: 'markdown' as const },
    }));
  },
  async comment(system, id, body) {
    await system.ask(nothing, { method: 'POST', path: `${pathOf(id)}/comments`, json: { body } });
  },
  searches: githubSearches,
};
