/** One row of an imported list → a ticket, with what the list says about it from outside. */
import { knownPriorities, knownTypes } from '../naming.ts';
import {
  fieldNames,
  longest,
  priorities,
  ticketSchema,
  ticketTypes,
  type FieldName,
  type Priority,
  type Ticket,
  type TicketType,
} from '../ticket.ts';
import type { ColumnKind } from './columns.ts';
import { dateOf, type DayOrder } from './dates.ts';
import type { Mapping } from './mapping.ts';

/** A ticket of a list. Texts are as the list has them; empty where it does not say. */
export interface Listed {
  readonly ticket: Ticket;
  readonly number: string;
  readonly state: string;
  readonly author: string;
  readonly assignee: string;
  readonly url: string;
  /** ISO 8601; undefined when the cell is no date. */
  readonly created: string | undefined;
  readonly changed: string | undefined;
  /** Oldest first, as the list gives them. */
  readonly comments: readonly string[];
  /** Who wrote each comment and when; only where the list says so. `at` is ISO 8601. */
  readonly voices?: readonly Voice[] | undefined;
}

export interface Voice {
  readonly by: string;
  readonly at: string | undefined;
}

/** Why a row is no ticket. `at` is the header of the column. */
export interface Broken {
  readonly broken: 'empty' | 'too-long' | 'shape';
  readonly at: string;
}

const fields = new Set<ColumnKind>(fieldNames);
const isField = (kind: ColumnKind): kind is FieldName => fields.has(kind);
const says = (text: string, word: string): boolean =>
  ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${word} `);

/** The type that a cell names: a known word as the whole cell, else as a word in it. */
export function typeOf(cell: string): TicketType | undefined {
  const text = cell.trim().toLowerCase();
  if (text === '') return undefined;
  const own = ticketTypes.find((type) => type === text);
  if (own) return own;
  const whole = ticketTypes.find((type) => knownTypes[type].includes(text));
  return whole ?? ticketTypes.find((type) => knownTypes[type].some((word) => says(text, word)));
}

/**
 * The priority that a cell names: by word („2 - High“, „hoch“), else by its number.
 * @param highest steps of a system that counts upwards; without it 1 is the highest
 */
export function priorityOf(cell: string, highest?: number): Priority | undefined {
  const text = cell.trim().toLowerCase();
  const bare = text.replace(/^\d+\s*[-–.:]?\s*/, '');
  const word =
    priorities.find((p) => knownPriorities[p].includes(bare)) ??
    priorities.find((p) => knownPriorities[p].some((known) => says(text, known)));
  if (word) return word;
  const number = Number(/^\d{1,3}/.exec(text)?.[0] ?? NaN);
  if (Number.isNaN(number)) return undefined;
  if (highest === undefined) return priorities[Math.min(Math.max(number, 1), 4) - 1];
  const share = number / highest;
  return share > 0.9 ? 'P1' : share > 0.7 ? 'P2' : share > 0.45 ? 'P3' : 'P4';
}

/** The part of a packed cell that counts: Jira writes `date;user;name;address` for a file and `date;user;text` for a comment. */
function unpacked(cell: string, packing: { readonly by: string; readonly at: number } | undefined): string {
  if (!packing) return cell;
  const parts = cell.split(packing.by);
  return parts.length > packing.at ? (parts[packing.at] ?? cell) : cell;
}

const filesOf = (cell: string): string[] =>
  cell
    .split(/[|\n]|;\s|,\s/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/**
 * @param cells of one row, in the order of the mapping's columns; missing ones are empty
 * @param order of day and month in this list, for dates like `10/11/2026`
 */
export function listedOf(mapping: Mapping, cells: readonly string[], order?: DayOrder): Listed | Broken {
  const { format } = mapping;
  const one: Partial<Record<ColumnKind, string>> = {};
  const values: Partial<Record<FieldName, string>> = {};
  const attachments: string[] = [];
  const comments: string[] = [];
  const commentPacking = format?.packed?.comments;
  const voices =
    commentPacking && mapping.columns.some(({ kind }) => kind === 'comments') ? ([] as Voice[]) : undefined;
  for (const [i, { header, kind }] of mapping.columns.entries()) {
    const cell = cells[i]?.trim() ?? '';
    if (kind === undefined || cell === '') continue;
    const most =
      kind === 'body' || kind === 'comments' ? longest.body : kind === 'title' ? longest.title : longest.field;
    if (cell.length > most) return { broken: 'too-long', at: header };
    if (kind === 'attachments') {
      const packing = format?.packed?.attachments;
      attachments.push(...(packing ? [unpacked(cell, packing)] : filesOf(cell)));
    } else if (kind === 'comments') {
      comments.push(unpackedComment(cell, commentPacking));
      voices?.push(voiceOf(cell, commentPacking, order));
    } else if (isField(kind)) values[kind] = values[kind] === undefined ? cell : `${values[kind]}, ${cell}`;
    else one[kind] ??= cell;
  }
  if (!one.title && !one.body) return { broken: 'empty', at: '' };
  if (values.priority)
    values.priority =
      format?.priorities?.[values.priority.toLowerCase()] ??
      priorityOf(values.priority, format?.highest) ??
      values.priority;
  const created = dateOf(one.created ?? '', order);
  const parsed = ticketSchema.safeParse({
    ...(one.number ? { id: one.number.slice(0, 200) } : {}),
    type: typeOf(one.type ?? '') ?? 'incident',
    ...(one.lang === 'de' || one.lang === 'en' ? { lang: one.lang } : {}),
    title: one.title ?? '',
    body: one.body ?? '',
    fields: values,
    attachments: attachments.slice(0, longest.attachments),
    ...(created === undefined ? {} : { date: created }),
  });
  if (!parsed.success) return { broken: 'shape', at: parsed.error.issues[0]?.path.map(String).join('.') ?? '' };
  return {
    ticket: parsed.data,
    number: one.number ?? '',
    state: one.state ?? '',
    author: one.author ?? '',
    assignee: one.assignee ?? '',
    url: one.url ?? '',
    created,
    changed: dateOf(one.changed ?? '', order),
    comments,
    ...(voices ? { voices } : {}),
  };
}

/** Who stands before the text of a packed comment, and when: `date;user;text`. */
function voiceOf(
  cell: string,
  packing: { readonly by: string; readonly at: number } | undefined,
  order?: DayOrder,
): Voice {
  const parts = packing ? cell.split(packing.by) : [];
  const [at = '', by = ''] = parts.length > (packing?.at ?? 0) ? parts : [];
  return { by: by.trim(), at: dateOf(at, order) };
}

/** A comment may contain the sign that packs it: everything from its place on belongs to it. */
function unpackedComment(cell: string, packing: { readonly by: string; readonly at: number } | undefined): string {
  if (!packing) return cell;
  const parts = cell.split(packing.by);
  return parts.length > packing.at ? parts.slice(packing.at).join(packing.by) : cell;
}
