/** What the request API of Jira Service Management answers, as far as it is looked at. Lists come in pages of `values`. */
import * as z from 'zod/mini';
import { type Field } from './jira.answers.ts';

/** A page of anything. */
export const page = <T>(value: z.ZodMiniType<T>) =>
  z.object({ values: z.array(value), isLastPage: z._default(z.boolean(), true) });

const time = z.object({ iso8601: z.string() });
const person = z.object({ displayName: z.string() });
export const desk = z.object({ id: z.string(), projectName: z.string(), projectKey: z.string() });
export const requestType = z.object({ id: z.string(), name: z.string() });
const field = z.object({
  fieldId: z.string(),
  name: z.string(),
  required: z._default(z.boolean(), false),
  validValues: z._default(z.array(z.object({ value: z.string(), label: z.string() })), []),
  jiraSchema: z.object({
    type: z.string(),
    items: z.optional(z.string()),
    custom: z.optional(z.string()),
    system: z.optional(z.string()),
  }),
  visible: z.optional(z.boolean()),
});
export const fields = z.object({ requestTypeFields: z.array(field) });
export const request = z.object({
  issueKey: z.string(),
  serviceDeskId: z.string(),
  requestFieldValues: z._default(z.array(z.object({ fieldId: z.string(), value: z.optional(z.unknown()) })), []),
  currentStatus: z.optional(
    z.object({ status: z.string(), statusCategory: z.optional(z.string()), statusDate: z.optional(time) }),
  ),
  _links: z.optional(z.object({ web: z.optional(z.string()) })),
});
export type Request = z.infer<typeof request>;
export const uploaded = z.object({
  temporaryAttachments: z.array(z.object({ temporaryAttachmentId: z.string() })),
});
export const attachment = z.object({ filename: z.string(), size: z.optional(z.number()) });
export const comment = z.object({
  id: z.string(),
  body: z.string(),
  public: z.optional(z.boolean()),
  author: z.optional(person),
  created: time,
});
export const errors = z.object({
  errorMessage: z.optional(z.string()),
  errorMessages: z._default(z.array(z.string()), []),
  errors: z._default(z.record(z.string(), z.string()), {}),
});

/** The same field as Jira itself tells of it. */
export const asJira = ({ fieldId, name, required, validValues, jiraSchema }: z.infer<typeof field>): Field => ({
  ...{ fieldId, name, required, schema: jiraSchema },
  ...(validValues.length > 0 && { allowedValues: validValues.map(({ value, label }) => ({ id: value, name: label })) }),
});
