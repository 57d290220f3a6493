/** What Linear's GraphQL API answers, as far as it is asked for. Source: `packages/sdk/src/schema.graphql` of linear/linear. */
import * as z from 'zod/mini';

/** A connection: a list behind one more name. */
const nodes = <T extends z.ZodMiniType>(one: T) => z.object({ nodes: z.array(one) });

const person = z.object({ name: z.nullish(z.string()), displayName: z.nullish(z.string()) });
const label = z.object({ id: z.string(), name: z.string(), isGroup: z.nullish(z.boolean()) });
export const issue = z.object({ id: z.string(), identifier: z.string() });

export const viewer = z.object({ viewer: person });
export const teams = z.object({ teams: nodes(z.object({ id: z.string(), name: z.string() })) });
export const metadata = z.object({
  issuePriorityValues: z.array(z.object({ priority: z.number(), label: z.string() })),
  team: z.object({ labels: nodes(label) }),
  issueLabels: nodes(label),
});
export const madeIssue = z.object({ issueCreate: z.object({ issue }) });
export const oneIssue = z.object({ issue });
export const issues = z.object({ issues: nodes(issue) });
export const standing = z.object({
  issue: z.object({ updatedAt: z.string(), state: z.object({ name: z.string(), type: z.string() }) }),
});
export const comments = z.object({
  issue: z.object({
    comments: z.extend(
      nodes(
        z.object({
          id: z.string(),
          body: z.string(),
          createdAt: z.string(),
          hideInLinear: z.nullish(z.boolean()),
          user: z.nullish(person),
          externalUser: z.nullish(person),
          botActor: z.nullish(person),
        }),
      ),
      { pageInfo: z.nullish(z.object({ endCursor: z.nullish(z.string()) })) },
    ),
  }),
});

export const errors = z.object({
  errors: z.array(
    z.object({
      message: z._default(z.string(), ''),
      path: z.nullish(z.array(z.union([z.string(), z.number()]))),
      extensions: z.nullish(
        z.object({
          type: z.nullish(z.string()),
          code: z.nullish(z.string()),
          userPresentableMessage: z.nullish(z.string()),
        }),
      ),
    }),
  ),
});
