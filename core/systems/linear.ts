/**
 * Linear by its GraphQL API: one address, every answer is a 200 or a 400 with `errors`. We choose the id of an issue
 * (`IssueCreateInput.id`, a UUID v4), so a second try makes no second one. It has no types: labels stand for them. Files
 * would go to a signed address on another host, which pages may not write to. Source: schema.graphql of linear/linear,
 * linear.app/developers.
 */
import * as z from 'zod/mini';
import { nothing } from './connection.ts';
import { Failure, type Complaint, type FailureKind } from './failure.ts';
import * as answers from './linear.answers.ts';
import { key } from './naming.ts';
import { byId, byKey, commentsOf, created, question, read } from './linear.parts.ts';
import { keyOf } from './own-id.ts';
import { stateNamed } from './state.ts';
import type { Choice, State, System } from './system.ts';

const plain = 'issue';

/** The words of `LinearErrorType` in the SDK, and the codes beside them. */
const kinds: Readonly<Record<string, FailureKind>> = {
  'authentication error': 'signed-out',
  AUTHENTICATION_ERROR: 'signed-out',
  forbidden: 'forbidden',
  FORBIDDEN: 'forbidden',
  'feature not accessible': 'forbidden',
  ratelimited: 'busy',
  RATELIMITED: 'busy',
};

/** Messages name the column of the input: “title must not be blank”. */
const places: readonly (readonly [RegExp, Complaint['place']])[] = [
  [/\btitle\b/i, 'title'],
  [/\bdescription\b/i, 'body'],
  [/\bpriority\b/i, 'priority'],
  [/\blabel/i, { field: 'labelIds' }],
  [/\bdueDate\b|\bdue date\b/i, { field: 'dueDate' }],
];

/** Kinds of states are fixed, their names are not. */
const stateOf: Readonly<Record<string, State>> = {
  completed: 'solved',
  canceled: 'closed',
  duplicate: 'closed',
};

export const linear: System = {
  id: 'linear',
  name: 'Linear',
  sure: 'documentation',
  hosts: /^linear\.app$/,
  // The workspace is a folder.
  folders: () => 1,
  api: (base) => (base.startsWith('https://linear.app/') ? 'https://api.linear.app' : base),
  pages: /^\/(?:issue|team|view|project|projects|inbox|my-issues|settings|new)(?:\/|$)/,
  // Only linear.app has it, which is known by its host.
  sign: { path: '/graphql', tells: ({ text }) => text.includes('"userPresentableMessage"') },
  signIns: [
    {
      kind: 'token',
      how: {
        de: 'In Linear „Settings“, „Security & access“, „Personal API keys“: einen Schlüssel mit den Rechten „Read“, „Create issues“ und „Create comments“ anlegen und hier einfügen.',
        en: 'In Linear “Settings”, “Security & access”, “Personal API keys”: create a key with the permissions “Read”, “Create issues” and “Create comments”, and paste it here.',
      },
      // A key stands alone, a token of an application after its scheme.
      header: (token) => ({ Authorization: token.startsWith('lin_oauth_') ? `Bearer ${token}` : token }),
    },
  ],
  naming: { looks: key, behind: { folder: 'issue' }, ticket: byKey },
  openToPages: true,
  markup: 'markdown',
  limits: { title: 255 },
  ...{ retry: 'own-id', indexLag: 0, files: 'never', pause: 200 },

  complaints(body) {
    const parsed = z.safeParse(answers.errors, body);
    if (!parsed.success) return [];
    return parsed.data.errors.map(({ message, extensions }) => {
      const text = extensions?.userPresentableMessage || message || (extensions?.type ?? 'error');
      const means = kinds[extensions?.type ?? ''] ?? kinds[extensions?.code ?? ''];
      return { text, means, place: places.find(([word]) => word.test(`${message} ${text}`))?.[1] };
    });
  },
  async whoAmI(system) {
    const { viewer } = await read(system, answers.viewer, '{ viewer { name displayName } }');
    return viewer.name || (viewer.displayName ?? '');
  },
  async projects(system) {
    const { teams } = await read(system, answers.teams, '{ teams(first: 250) { nodes { id name } } }');
    return teams.nodes.map(({ id, name }) => ({ value: id, name }));
  },
  async metadata(system, project) {
    const found = await read(
      ...([system, answers.metadata] as const),
      `query($team: String!) {
        issuePriorityValues { priority label }
        team(id: $team) { labels(first: 250) { nodes { id name isGroup } } }
        issueLabels(first: 250, filter: { team: { null: true } }) { nodes { id name isGroup } }
      }`,
      { team: project },
    );
    const labels = new Map(
      [...found.issueLabels.nodes, ...found.team.labels.nodes]
        .filter(({ isGroup }) => !isGroup)
        .map(({ id, name }): [string, Choice] => [id, { value: id, name }]),
    );
    return {
      types: [{ value: plain, name: 'Issue' }, ...labels.values()],
      // 0 is no priority, 1 is urgent.
      priorities: found.issuePriorityValues
        .filter(({ priority }) => priority > 0)
        .sort((a, b) => a.priority - b.priority)
        .map(({ priority, label }) => ({ value: String(priority), name: label })),
      fields: [
        { id: 'labelIds', name: 'Labels', kind: 'choices', required: false, values: [...labels.values()] },
        { id: 'dueDate', name: 'Due date', kind: 'date', required: false },
      ],
    };
  },
  async create(system, { key, project, type, priority, title, body, fields }) {
    const labelIds = [
      ...new Set([...(type === plain || type === '' ? [] : [type]), ...[fields['labelIds'] ?? []].flat()]),
    ];
    const input = {
      ...{ id: key, teamId: project, title, description: body },
      priority: priority === '' ? undefined : Number(priority),
      labelIds: labelIds.length > 0 ? labelIds : undefined,
      dueDate: fields['dueDate'],
    };
    const make = 'mutation($input: IssueCreateInput!) { issueCreate(input: $input) { issue { id identifier } } }';
    try {
      const { data } = await system.ask(z.object({ data: answers.madeIssue }), question(make, { input }));
      return created(system.base, data.issueCreate.issue);
    } catch (failure) {
      // How it refuses an id that is taken is not documented: whatever it says, the issue is there or not.
      if (!(failure instanceof Failure) || failure.kind !== 'refused') throw failure;
      const [there] = await byId(system, key).catch(() => []);
      if (there) return there;
      throw failure;
    }
  },
  attach: () => Promise.reject(new Failure('refused')),
  attachments: () => Promise.resolve(undefined),
  find(system, marker) {
    const id = keyOf(marker);
    return id === undefined ? Promise.resolve([]) : byId(system, id);
  },
  async state(system, id) {
    const query = 'query($id: String!) { issue(id: $id) { updatedAt state { name type } } }';
    const { issue } = await read(system, answers.standing, query, { id });
    const { name, type } = issue.state;
    return { state: stateOf[type] ?? openOr(name), name, changedAt: issue.updatedAt };
  },
  comments: commentsOf,
  async comment(system, id, text) {
    const make = 'mutation($input: CommentCreateInput!) { commentCreate(input: $input) { comment { id } } }';
    await system.ask(nothing, question(make, { input: { issueId: id, body: text } }));
  },
};

/** A state that is not at its end can wait all the same. */
function openOr(name: string): State {
  const { state } = stateNamed(name, false);
  return state === 'waiting' ? 'waiting' : 'open';
}
