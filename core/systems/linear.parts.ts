/** How Linear is talked to: one question in GraphQL at a time. See `linear.ts`. */
import * as z from 'zod/mini';
import type { Connection, Question } from './connection.ts';
import { Failure } from './failure.ts';
import * as answers from './linear.answers.ts';
import { pages } from './pages.ts';
import type { Comment, Created } from './system.ts';

export const created = (base: string, { id, identifier }: z.infer<typeof answers.issue>): Created => ({
  ...{ id, number: identifier, url: `${base}/issue/${encodeURIComponent(identifier)}` },
});

export const question = (query: string, variables: object): Question => ({
  ...{ method: 'POST', path: '/graphql', json: { query, variables } },
});

export async function read<T>(system: Connection, schema: z.ZodMiniType<T>, query: string, variables = {}): Promise<T> {
  const { data } = await system.ask(z.object({ data: schema }), { ...question(query, variables), reads: true });
  return data;
}

export const byId = async (system: Connection, id: string): Promise<readonly Created[]> => {
  const { issues } = await read(
    ...([system, answers.issues] as const),
    'query($id: ID!) { issues(filter: { id: { eq: $id } }, includeArchived: true, first: 2) { nodes { id identifier } } }',
    { id },
  );
  return issues.nodes.filter((one) => one.id === id).map((one) => created(system.base, one));
};

/** `issue` takes what people call it in the place of the id (linear.app/developers, GraphQL). */
export async function byKey(system: Connection, number: string): Promise<Created | undefined> {
  const asked = 'query($id: String!) { issue(id: $id) { id identifier } }';
  try {
    const { issue } = await read(system, answers.oneIssue, asked, { id: number.toUpperCase() });
    return created(system.base, issue);
  } catch (failure) {
    // “Entity not found: Issue” is an error of the input there.
    if (failure instanceof Failure && failure.complaints.some(({ text }) => /not found/i.test(text))) return undefined;
    throw failure;
  }
}

/** Public ones, oldest first, in whatever order the pages come. */
export async function commentsOf(system: Connection, id: string): Promise<Comment[]> {
  let after: string | null = null;
  const nodes = await pages(async () => {
    const asked: z.infer<typeof answers.comments> = await read(
      ...([system, answers.comments] as const),
      `query($id: String!, $after: String) { issue(id: $id) { comments(first: 100, after: $after) { nodes {
          id body createdAt hideInLinear user { name displayName } externalUser { name displayName } botActor { name }
        } pageInfo { endCursor } } } }`,
      { id, after },
    );
    after = asked.issue.comments.pageInfo?.endCursor ?? null;
    return asked.issue.comments.nodes;
  }, 100);
  return nodes
    .filter(({ hideInLinear }) => !hideInLinear)
    .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt))
    .map(({ id, body, createdAt, user, externalUser, botActor }) => {
      const by = user ?? externalUser ?? botActor;
      const author = by?.displayName || (by?.name ?? '');
      return { ...{ id, author, at: createdAt, text: body }, markup: 'markdown' as const };
    });
}
