/** Structured values and attachments are facts too: the certain ones. */
import { withValue, type Fact, type FactKind } from '../fact.ts';
import type { Attachment, FieldName, Ticket } from '../ticket.ts';
import { environmentValue } from './environment.ts';
import { isPlaceholder } from './placeholder.ts';
import { priorityValue } from './references.ts';

/** Fields that answer the same question as a kind of fact. `impact` and `urgency` are levels, not effects. */
const kinds: Readonly<Partial<Record<FieldName, FactKind>>> = {
  workload: 'workload',
  module: 'module',
  environment: 'environment',
  company: 'company',
  version: 'version',
  priority: 'priority',
  firstSeen: 'first-seen',
  frequency: 'frequency',
  affectedUsers: 'affected',
  workaround: 'workaround',
  downstream: 'downstream',
  contact: 'contact',
  neededBy: 'deadline',
  recipient: 'recipient',
  item: 'item',
  approver: 'approval',
  role: 'role',
  reason: 'reason',
  validFrom: 'validity',
  validUntil: 'validity',
  incidents: 'incidents',
};

const answering = Object.entries(kinds) as [FieldName, FactKind][];

const values: Readonly<Partial<Record<FieldName, (value: string) => string | undefined>>> = {
  environment: environmentValue,
  priority: priorityValue,
};

/** Whether a field says something: not empty, no placeholder. */
export const isFilled = (value: string | undefined): value is string =>
  value !== undefined && !isPlaceholder(value.slice(0, 300));

export function fieldFacts(ticket: Ticket): Fact[] {
  const facts: Fact[] = [];
  for (const [name, kind] of answering) {
    const text = ticket.fields[name];
    if (!isFilled(text)) continue;
    const value = values[name]?.(text);
    const fact: Fact = { kind, field: name, start: 0, end: text.length, text, basis: 'field', confidence: 1 };
    facts.push(value ? withValue(fact, value) : fact);
  }
  for (const attachment of ticket.attachments) {
    const { name } = attachment;
    const value = isImage(attachment) ? 'image' : 'file';
    facts.push({
      kind: 'evidence',
      field: 'attachments',
      start: 0,
      end: name.length,
      text: name,
      basis: 'field',
      confidence: 1,
      value,
    });
  }
  return facts;
}

/** By MIME type where there is one, else by the end of the name. */
const isImage = ({ name, kind }: Attachment): boolean =>
  kind?.startsWith('image/') ?? /\.(?:png|jpe?g|gif|webp|bmp|heic|tiff?)$/i.test(name);
