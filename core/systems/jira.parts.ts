/**
 * What Jira Cloud (v3) and Data Center (v2) have in common, which is nearly everything; their own files say where they
 * differ. The id of a field says how Jira wants its value: `customfield_10010.id` is written as `{ "id": value }`.
 */
import * as z from 'zod/mini';
import { nothing, type Connection } from './connection.ts';
import type { Complaint } from './failure.ts';
import * as answers from './jira.answers.ts';
import { jiraSearches } from './jira.search.ts';
import { keyed } from './naming.ts';
import { stateNamed } from './state.ts';
import type { Choice, Comment, Created, Metadata, OutgoingFile, System, SystemField } from './system.ts';

/** Where the two differ. */
export interface JiraKind {
  readonly api: '/rest/api/2' | '/rest/api/3';
  /** A long text as the API wants it, and as it gives it. */
  readonly long: (text: string) => unknown;
  readonly read: (body: unknown) => Pick<Comment, 'text' | 'markup'>;
  /** How a person is named. */
  readonly person: 'accountId' | 'name';
  projects(system: Connection): Promise<readonly Choice[]>;
  search(system: Connection, jql: string): Promise<answers.Found>;
}

type Shared = Pick<
  System,
  'retry' | 'files' | 'limits' | 'pause' | 'naming' | 'complaints' | 'whoAmI' | 'projects' | 'metadata'
> &
  Pick<System, 'create' | 'attach' | 'attachments' | 'find' | 'state' | 'comments' | 'comment' | 'searches'>;

/** Types of a project whose fields are read; more than anybody offers to people. */
const mostTypes = 20;

const created = (base: string, key: string): Created => ({ id: key, number: key, url: `${base}/browse/${key}` });

/** Which part of the ticket a field of Jira is. */
export const places: Readonly<Record<string, Complaint['place']>> = {
  summary: 'title',
  description: 'body',
  priority: 'priority',
  issuetype: 'type',
  attachment: 'attachments',
};

/** A field's id without how its value is written, and the value written so. */
export function written(
  id: string,
  value: string | readonly string[],
  { long, person }: Pick<JiraKind, 'long' | 'person'>,
): [string, unknown] {
  const [field = id, how] = id.split('.');
  const text = typeof value === 'string' ? value : value.join(', ');
  const list = typeof value === 'string' ? [value] : value;
  switch (how) {
    case 'id':
      return [field, { id: text }];
    case 'ids':
      return [field, list.map((one) => ({ id: one }))];
    case 'person':
      return [field, { [person]: text }];
    case 'number':
      return [field, Number(text)];
    case 'words':
      // A label has no spaces.
      return [field, list.map((one) => one.trim().replace(/\s+/g, '_'))];
    case 'long':
      return [field, long(text)];
    default:
      return [field, text];
  }
}

/** One field for all types that have it. */
function merged(fields: readonly SystemField[]): SystemField[] {
  const byId = new Map<string, SystemField>();
  for (const field of fields) {
    const known = byId.get(field.id);
    byId.set(field.id, known ? { ...known, types: [...(known.types ?? []), ...(field.types ?? [])] } : field);
  }
  return [...byId.values()];
}

async function metadata(system: Connection, project: string, { api }: JiraKind): Promise<Metadata> {
  const path = `${api}/issue/createmeta/${encodeURIComponent(project)}/issuetypes`;
  const page = await system.ask(answers.issueTypes, { path, query: { maxResults: 50 } });
  const types = (page.issueTypes ?? page.values ?? []).filter(({ subtask }) => !subtask).slice(0, mostTypes);
  const fields: SystemField[] = [];
  let priorities: readonly Choice[] = [];
  for (const { id } of types) {
    const answer = await system.ask(answers.fields, { path: `${path}/${id}`, query: { maxResults: 200 } });
    for (const field of answer.fields ?? answer.values ?? []) {
      if (field.fieldId === 'priority' && priorities.length === 0) priorities = answers.choicesOf(field);
      const known = answers.fieldOf(field, [id]);
      if (known) fields.push(known);
    }
  }
  return { types: types.map(({ id, name }) => ({ value: id, name })), priorities, fields: merged(fields) };
}

const attach = async (system: Connection, id: string, { name, bytes }: OutgoingFile, api: string): Promise<void> => {
  await system.ask(nothing, {
    method: 'POST',
    path: `${api}/issue/${id}/attachments`,
    // Jira takes no upload without it.
    headers: { 'X-Atlassian-Token': 'no-check' },
    body: { kind: 'form', parts: [{ name: 'file', bytes, filename: name }] },
  });
};

/** What a kind of Jira does. */
export const jira = (kind: JiraKind): Shared => ({
  // The default of `jira.text.field.character.limit`.
  limits: { title: 255, body: 32_767, file: 10_485_760 },
  retry: 'marker',
  files: 'after',
  pause: 200,
  naming: keyed,

  complaints(body, { status }) {
    const read = z.safeParse(answers.errors, body);
    if (status < 400 || !read.success) return [];
    const { errorMessages, errors } = read.data;
    return [
      ...errorMessages.map((text) => ({ text })),
      ...Object.entries(errors).map(([field, text]) => ({ text, place: places[field] ?? { field } })),
    ];
  },
  async whoAmI(system) {
    return (await system.ask(answers.myself, { path: `${kind.api}/myself` })).displayName;
  },
  projects: (system) => kind.projects(system),
  metadata: (system, project) => metadata(system, project, kind),
  async create(system, ticket) {
    const fields = {
      project: { key: ticket.project },
      issuetype: { id: ticket.type },
      summary: ticket.title,
      description: kind.long(ticket.body),
      ...(ticket.priority === '' ? {} : { priority: { id: ticket.priority } }),
      ...Object.fromEntries(Object.entries(ticket.fields).map(([id, value]) => written(id, value, kind))),
    };
    const { key } = await system.ask(answers.created, { method: 'POST', path: `${kind.api}/issue`, json: { fields } });
    return created(system.base, key);
  },
  attach: (system, id, file) => attach(system, id, file, kind.api),
  async attachments(system, id) {
    const question = { path: `${kind.api}/issue/${id}`, query: { fields: 'attachment' } };
    const { fields } = await system.ask(answers.attachments, question);
    return fields.attachment.map(({ filename, size }) => ({ name: filename, size }));
  },
  async find(system, marker) {
    const issues = await kind.search(system, `description ~ "\\"${marker.replace(/[^0-9a-z]/g, '')}\\""`);
    // A text search finds words that are alike, too.
    return issues
      .filter(({ fields }) => JSON.stringify(fields.description ?? '').includes(marker))
      .map(({ key }) => created(system.base, key));
  },
  async state(system, id) {
    const question = { path: `${kind.api}/issue/${id}`, query: { fields: 'status,updated' } };
    const { status, updated } = (await system.ask(answers.status, question)).fields;
    const isDone = status.statusCategory?.key === 'done';
    return { ...stateNamed(status.name, isDone), changedAt: updated && answers.isoTime(updated) };
  },
  async comments(system, id) {
    const question = { path: `${kind.api}/issue/${id}/comment`, query: { orderBy: '-created', maxResults: 100 } };
    const { comments } = await system.ask(answers.comments, question);
    return comments
      .reverse()
      .filter(({ visibility, jsdPublic }) => visibility === undefined && jsdPublic !== false)
      .map(({ id, author, created, body }) => ({
        ...{ id, author: author?.displayName ?? '', at: answers.isoTime(created) },
        ...kind.read(body),
      }));
  },
  async comment(system, id, text, files) {
    for (const file of files) await attach(system, id, file, kind.api);
    const json = { body: kind.long(text) };
    await system.ask(nothing, { method: 'POST', path: `${kind.api}/issue/${id}/comment`, json });
  },
  searches: jiraSearches(kind),
});
