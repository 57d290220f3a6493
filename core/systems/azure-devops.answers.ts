/** What Azure DevOps answers, as far as it is looked at. Source: learn.microsoft.com/rest/api/azure/devops (wit, core). */
import * as z from 'zod/mini';
import type { Choice, SystemField } from './system.ts';

export const me = z.object({
  authenticatedUser: z.object({
    customDisplayName: z.nullish(z.string()),
    providerDisplayName: z.nullish(z.string()),
  }),
});
export const projects = z.object({ value: z.array(z.object({ id: z.string(), name: z.string() })) });
const ofType = z.object({
  referenceName: z.string(),
  name: z.string(),
  alwaysRequired: z.optional(z.boolean()),
  defaultValue: z.nullish(z.unknown()),
  allowedValues: z.nullish(z.array(z.unknown())),
});
export const typeFields = z.object({ value: z.array(ofType) });
const type = z.object({
  name: z.string(),
  isDisabled: z.optional(z.boolean()),
  fields: z._default(z.array(z.object({ referenceName: z.string() })), []),
});
export const oneType = type;
export const types = z.object({ value: z.array(type) });
export const categories = z.object({
  value: z.array(
    z.object({
      referenceName: z.string(),
      workItemTypes: z._default(z.array(z.object({ name: z.string() })), []),
    }),
  ),
});
export const kindsOfFields = z.object({
  value: z.array(
    z.object({
      referenceName: z.string(),
      type: z.string(),
      readOnly: z.optional(z.boolean()),
      isIdentity: z.optional(z.boolean()),
    }),
  ),
});
export const uploaded = z.object({ url: z.string() });
export const found = z.object({ workItems: z._default(z.array(z.object({ id: z.number() })), []) });
const item = z.object({
  id: z.number(),
  fields: z._default(z.record(z.string(), z.unknown()), {}),
  relations: z.nullish(
    z.array(
      z.object({
        rel: z.string(),
        attributes: z._default(z.object({ name: z.optional(z.string()), resourceSize: z.optional(z.number()) }), {}),
      }),
    ),
  ),
});
export const oneItem = item;
export const items = z.object({ value: z.array(item) });
export const comments = z.object({
  comments: z.array(
    z.object({
      id: z.number(),
      text: z.string(),
      createdDate: z.string(),
      createdBy: z.optional(z.object({ displayName: z.string() })),
    }),
  ),
});
const broken = z.object({ fieldReferenceName: z.string(), errorMessage: z.nullish(z.string()) });
export const errors = z.object({
  message: z.string(),
  customProperties: z.nullish(
    z.object({
      FieldReferenceName: z.nullish(z.string()),
      RuleValidationErrors: z.nullish(z.array(broken)),
    }),
  ),
});

const kinds: Readonly<Record<string, SystemField['kind']>> = {
  string: 'text',
  plainText: 'long',
  html: 'long',
  integer: 'number',
  double: 'number',
  dateTime: 'date',
  boolean: 'yes-no',
  identity: 'person',
  treePath: 'text',
};

/** What the system keeps itself, and what goes another way: title, text, type, priority. */
const own =
  /^(?:System\.(?!AreaPath$|IterationPath$|AssignedTo$|Tags$)|Microsoft\.VSTS\.(?:Common\.Priority|TCM\.ReproSteps)$|WEF_)/;

export const choice = (value: unknown): Choice => ({ value: String(value), name: String(value) });

/**
 * One field of several types becomes one field that names them.
 * @param byType the fields of each type
 */
export function fieldsOf(
  byType: readonly (readonly [type: string, fields: z.infer<typeof typeFields>['value']])[],
  of: z.infer<typeof kindsOfFields>['value'],
): SystemField[] {
  const known = new Map(of.map((field) => [field.referenceName, field]));
  const ids = new Set(byType.flatMap(([, fields]) => fields.map(({ referenceName }) => referenceName)));
  return [...ids].flatMap((id): SystemField[] => {
    const there = byType.flatMap(([name, fields]) => {
      const field = fields.find(({ referenceName }) => referenceName === id);
      return field ? [{ name, field }] : [];
    });
    const kind = known.get(id);
    const [first] = there;
    if (own.test(id) || !first || !kind || kind.readOnly) return [];
    const allowed = first.field.allowedValues ?? [];
    const has = there.map(({ name }) => name);
    return [
      {
        ...{ id, name: first.field.name, values: allowed.length > 0 ? allowed.map(choice) : undefined },
        kind: kind.isIdentity ? 'person' : allowed.length > 0 ? 'choice' : (kinds[kind.type] ?? 'text'),
        required: first.field.alwaysRequired === true && (first.field.defaultValue ?? null) === null,
        types: has.length === byType.length ? undefined : has,
      },
    ];
  });
}
