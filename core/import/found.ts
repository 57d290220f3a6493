/** A ticket that a system's search has found → a ticket of a list, by the same words that a column is known by. */
import type { FoundTicket } from '../systems/search.ts';
import type { Comment } from '../systems/system.ts';
import { fieldNames, longest, ticketSchema, type FieldName } from '../ticket.ts';
import { readable } from '../reading/visible.ts';
import { kindOfColumn, plainName } from './columns.ts';
import { textOf } from './records.ts';
import { priorityOf, typeOf, type Broken, type Listed } from './row.ts';

const own = new Set<string>(fieldNames);

/**
 * @param comments public ones, oldest first; undefined where nobody read them
 * @param highest value of the priority, where it is a number that counts upwards
 */
export function listedOfFound(
  found: FoundTicket,
  comments: readonly Comment[] | undefined,
  highest: number | undefined,
): Listed | Broken {
  const values: Partial<Record<FieldName, string>> = {};
  for (const [name, value] of Object.entries(found.fields)) {
    const kind = kindOfColumn(plainName(name));
    const text = textOf(value).trim().slice(0, longest.field);
    if (kind !== undefined && own.has(kind) && text !== '') values[kind as FieldName] ??= text;
  }
  const priority = found.priority === '' ? values.priority : (priorityOf(found.priority, highest) ?? found.priority);
  if (priority !== undefined) values.priority = priority;
  if (found.title.trim() === '' && found.body.trim() === '') return { broken: 'empty', at: '' };
  if (found.body.length > longest.body || found.title.length > longest.title) return { broken: 'too-long', at: '' };
  const texts = comments?.map(({ text, markup }) => readable(text, markup).slice(0, longest.body)) ?? [];
  const voices = comments?.map(({ author, at }) => ({ by: author, at }));
  const parsed = ticketSchema.safeParse({
    ...{ id: found.number.slice(0, 200), type: typeOf(found.type) ?? 'incident' },
    ...{ title: found.title, body: found.body, fields: values },
    attachments: (found.files ?? []).slice(0, longest.attachments),
    ...(found.created === undefined ? {} : { date: found.created }),
  });
  if (!parsed.success) return { broken: 'shape', at: parsed.error.issues[0]?.path.map(String).join('.') ?? '' };
  const { number, state, author, assignee, url, created, changed } = found;
  const said = voices === undefined ? {} : { voices };
  return { ticket: parsed.data, number, state, author, assignee, url, created, changed, comments: texts, ...said };
}
