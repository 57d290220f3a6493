/** What the Dataverse Web API answers, as far as it is looked at. Source: learn.microsoft.com/power-apps/developer/data-platform/webapi. */
import * as z from 'zod/mini';
import type { Choice, SystemField } from './system.ts';

const label = z.object({ UserLocalizedLabel: z.nullish(z.object({ Label: z.string() })) });
const attribute = z.object({
  LogicalName: z.string(),
  DisplayName: z.optional(label),
  RequiredLevel: z.optional(z.object({ Value: z.string() })),
  IsValidForCreate: z.optional(z.boolean()),
  IsCustomAttribute: z.optional(z.boolean()),
  MaxLength: z.nullish(z.number()),
  OptionSet: z.nullish(z.object({ Options: z.array(z.object({ Value: z.number(), Label: label })) })),
});
type Attribute = z.infer<typeof attribute>;
export const attributes = z.object({ value: z.array(attribute) });
export const whoAmI = z.object({ UserId: z.string() });
export const user = z.object({ fullname: z.nullish(z.string()) });
export const accounts = z.object({ value: z.array(z.object({ accountid: z.string(), name: z.nullish(z.string()) })) });
export const incident = z.object({ incidentid: z.string(), ticketnumber: z.nullish(z.string()) });
export const incidents = z.object({ value: z.array(incident) });
export const standing = z.object({
  statecode: z.number(),
  statuscode: z.nullish(z.number()),
  'statuscode@OData.Community.Display.V1.FormattedValue': z.optional(z.string()),
  modifiedon: z.optional(z.string()),
});
export const files = z.object({
  value: z.array(z.object({ filename: z.nullish(z.string()), filesize: z.nullish(z.number()) })),
});
export const notes = z.object({
  value: z.array(
    z.object({
      annotationid: z.string(),
      notetext: z.nullish(z.string()),
      createdon: z.string(),
      '_createdby_value@OData.Community.Display.V1.FormattedValue': z.optional(z.string()),
    }),
  ),
});
export const errors = z.object({ error: z.object({ code: z.optional(z.string()), message: z.string() }) });

const nameOf = ({ LogicalName, DisplayName }: Attribute): string =>
  DisplayName?.UserLocalizedLabel?.Label ?? LogicalName;

export const optionsOf = (of: Attribute | undefined): Choice[] =>
  (of?.OptionSet?.Options ?? []).map(({ Value, Label }) => ({
    value: String(Value),
    name: Label.UserLocalizedLabel?.Label ?? String(Value),
  }));

/** @returns undefined for what is no field to fill: only an organisation's own columns and the required ones are */
export function fieldOf(of: Attribute, written: ReadonlySet<string>): SystemField | undefined {
  const { LogicalName, RequiredLevel, IsCustomAttribute, IsValidForCreate, MaxLength } = of;
  const required = RequiredLevel?.Value === 'ApplicationRequired';
  if (written.has(LogicalName) || IsValidForCreate === false || !(IsCustomAttribute || required)) return undefined;
  const values = of.OptionSet ? optionsOf(of) : undefined;
  // A choice is written as a number, which its id says.
  return values
    ? { id: `${LogicalName}.number`, name: nameOf(of), kind: 'choice', required, values }
    : { id: LogicalName, name: nameOf(of), kind: 'text', required, maxLength: MaxLength ?? undefined };
}
