/**
 * GitLab issues, on gitlab.com and self-managed. A file goes ahead and gives an address that a text links to: there are
 * no attachments beside the text, so what has arrived is read from the links. The project's issue search reads the
 * database, so the marker is found at once. No key for a second try.
 */
import * as z from 'zod/mini';
import { ifAllowed, nothing, type Connection } from './connection.ts';
import type { Complaint } from './failure.ts';
import * as answers from './gitlab.answers.ts';
import { gitlabSearches } from './gitlab.search.ts';
import { gitlabOAuth } from './gitlab.oauth.ts';
import { countedIn } from './naming.ts';
import { pages } from './pages.ts';
import { stateNamed } from './state.ts';
import type { Choice, Created, OutgoingFile, System } from './system.ts';

const perPage = 100;

const project = (path: string): string => `/projects/${encodeURIComponent(path)}`;

/** An issue is named by its project and number: `group/project/17`. */
const issuePath = (id: string): string => {
  const at = id.lastIndexOf('/');
  return `${project(id.slice(0, at))}/issues/${id.slice(at + 1)}`;
};

const created = (base: string, path: string, iid: number): Created => ({
  id: `${path}/${iid}`,
  number: `#${iid}`,
  url: `${base}/${path}/-/issues/${iid}`,
});

const places: Readonly<Record<string, Complaint['place']>> = {
  title: 'title',
  description: 'body',
  issue_type: 'type',
  labels: { field: 'labels' },
  file: 'attachments',
};

const all = <T>(system: Connection, schema: z.ZodMiniType<T[]>, path: string): Promise<T[]> =>
  pages((page) => system.ask(schema, { path, query: { per_page: perPage, page: page + 1 } }), perPage, 10);

const upload = async (system: Connection, path: string, { name, bytes }: OutgoingFile): Promise<string> => {
  const { url } = await system.ask(answers.uploaded, {
    method: 'POST',
    path: `${project(path)}/uploads`,
    body: { kind: 'form', parts: [{ name: 'file', bytes, filename: name }] },
  });
  // The text of the link is the file's own name, which GitLab changes in the address.
  return `${/\.(?:png|jpe?g|gif|webp|svg)$/i.test(name) ? '!' : ''}[${name.replace(/[\\[\]]/g, '\\$&')}](${url})`;
};

const link = /!?\[((?:\\.|[^\\[\]\n]){1,300})\]\(\/uploads\/[0-9a-f]{32}\/[^()\s]{1,300}\)/g;
const linked = (text: string): string[] =>
  [...text.matchAll(link)].map(([, name = '']) => name.replace(/\\(.)/g, '$1'));

const addNote = async (system: Connection, id: string, text: string, files: readonly OutgoingFile[]): Promise<void> => {
  const links: string[] = [];
  for (const file of files) links.push(await upload(system, id.slice(0, id.lastIndexOf('/')), file));
  const body = [text, ...links].filter((part) => part !== '').join('\n\n');
  await system.ask(nothing, { method: 'POST', path: `${issuePath(id)}/notes`, json: { body } });
};

export const gitlab: System = {
  id: 'gitlab',
  name: 'GitLab',
  sure: 'documentation',
  hosts: /^gitlab\.com$/,
  api: (base) => `${base}/api/v4`,
  // Any path is one of a group; `/gitlab` is what the documentation calls its "relative URL root".
  pages: /^\/(?!gitlab(?:\/|$))/,
  newTicket: {
    path: '/{project}/-/issues/new',
    ...{ title: 'issue[title]', body: 'issue[description]', longest: 8_000, project: /^\/([^?]+?)\/-\// },
  },
  sign: { path: '/api/v4/version', tells: ({ header }) => header('x-gitlab-meta') !== undefined },
  signIns: [
    {
      kind: 'token',
      how: {
        de: 'In GitLab auf Ihr Bild klicken, „Profil bearbeiten“, „Zugriffstoken“: ein Token mit dem Bereich „api“ anlegen und hier einfügen.',
        en: 'In GitLab click your picture, “Edit profile”, “Access tokens”: add a token with the scope “api”, and paste it here.',
      },
      header: (token) => ({ 'PRIVATE-TOKEN': token }),
    },
    gitlabOAuth,
  ],
  openToPages: true,
  markup: 'markdown',
  commands: 'gitlab',
  // The description may have 1,048,576 characters (docs.gitlab.com, "Instance limits"); the links of files need some.
  limits: { title: 255, body: 1_000_000, file: 104_857_600 },
  retry: 'marker',
  indexLag: 0,
  files: 'after',
  pause: 200,
  naming: countedIn((project) => `/${project}/-/issues/`, /^(?:-|issues)\//),

  complaints(body, { status }) {
    const read = z.safeParse(answers.errors, body);
    if (status < 400 || !read.success) return [];
    const { message, error, error_description } = read.data;
    if (error !== undefined) {
      const [field = ''] = error.split(/\s/);
      return [{ text: error_description ?? error, place: places[field] }];
    }
    if (typeof message === 'string' || Array.isArray(message)) return [message].flat().map((text) => ({ text }));
    return Object.entries(message ?? {}).flatMap(([field, texts]) =>
      [texts].flat().map((text) => ({ text: `${field} ${text}`, place: places[field] ?? { field } })),
    );
  },
  async whoAmI(system) {
    return (await system.ask(answers.user, { path: '/user' })).name;
  },
  async projects(system) {
    const path =
      '/projects?membership=true&simple=true&archived=false&with_issues_enabled=true&order_by=last_activity_at';
    const found = await all(system, answers.projects, path);
    return found.map((one) => ({ value: one.path_with_namespace, name: one.name_with_namespace }));
  },
  async metadata(system, path) {
    const labels = await all(system, answers.labels, `${project(path)}/labels`);
    const members = await ifAllowed(all(system, answers.members, `${project(path)}/members/all`), []);
    const named: Choice[] = labels.map(({ name }) => ({ value: name, name }));
    return {
      // Incidents want the role Reporter; tasks and test cases are nothing that people report.
      types: [
        { value: 'issue', name: 'Issue' },
        { value: 'incident', name: 'Incident' },
      ],
      priorities: [],
      fields: [
        { id: 'labels', name: 'Labels', kind: 'choices', required: false, values: named },
        {
          ...{ id: 'assignee_ids', name: 'Assignees', kind: 'choices', required: false },
          values: members.map(({ id, name }) => ({ value: String(id), name })),
        },
        { id: 'due_date', name: 'Due date', kind: 'date', required: false },
        {
          ...{ id: 'confidential', name: 'Confidential', kind: 'choice', required: false },
          values: [
            { value: 'true', name: 'Yes' },
            { value: 'false', name: 'No' },
          ],
        },
      ],
    };
  },
  async create(system, { project: path, type, title, body, fields }) {
    const { labels, assignee_ids, due_date, confidential } = fields;
    const json = {
      ...{ title, description: body, issue_type: type, due_date },
      labels: labels && [labels].flat().join(','),
      assignee_ids: assignee_ids && [assignee_ids].flat().map(Number),
      confidential: confidential === undefined ? undefined : confidential === 'true',
    };
    const { iid } = await system.ask(answers.issue, { method: 'POST', path: `${project(path)}/issues`, json });
    return created(system.base, path, iid);
  },
  attach: (system, id, file) => addNote(system, id, '', [file]),
  async attachments(system, id) {
    const { description } = await system.ask(answers.issue, { path: issuePath(id) });
    const notes = await all(system, answers.notes, `${issuePath(id)}/notes`);
    return [description ?? '', ...notes.map(({ body }) => body)].flatMap(linked).map((name) => ({ name }));
  },
  async find(system, marker, path) {
    const query = { search: marker, in: 'description', scope: 'all', state: 'all', per_page: 20 };
    const issues = await system.ask(answers.issues, { path: `${project(path)}/issues`, query });
    return issues
      .filter(({ description }) => description?.includes(marker))
      .map(({ iid }) => created(system.base, path, iid));
  },
  async state(system, id) {
    const { state, labels, updated_at } = await system.ask(answers.issue, { path: issuePath(id) });
    if (state === 'closed') return { state: 'closed', name: state, changedAt: updated_at };
    // Teams say with labels that they wait.
    const waiting = labels.map((label) => stateNamed(label, false)).find((one) => one.state === 'waiting');
    return { ...(waiting ?? { state: 'open', name: state }), changedAt: updated_at };
  },
  async comments(system, id) {
    const notes = await all(system, answers.notes, `${issuePath(id)}/notes?sort=desc&order_by=created_at`);
    return notes
      .reverse()
      .filter((note) => !note.system && !note.internal && !note.confidential)
      .map(({ id, author, created_at, body }) => ({
        ...{ id: String(id), author: author?.name ?? '', at: created_at },
        // Links to files lead on from the project, not from here.
        ...{ text: body.replace(link, '$1'), markup: 'markdown' as const },
      }));
  },
  comment: addNote,
  searches: gitlabSearches,
};
