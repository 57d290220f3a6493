/** A draft in the words of its target. Nothing is lost on the way: what fits no field stands in the description. */
import { withDetails } from '../layout.ts';
import { render } from '../markup.ts';
import { quieted } from '../markup/commands.ts';
import { priorities, type FieldName, type Language, type Markup, type Ticket } from '../ticket.ts';
import type { Mapping } from './mapping.ts';
import type { Bytes } from '../http.ts';
import type { Metadata, OutgoingTicket, System, SystemField } from '../systems/system.ts';

/** What a draft is composed for: one project of one system. */
export interface Destination {
  readonly system: Pick<System, 'limits' | 'retry' | 'commands'>;
  readonly project: string;
  readonly markup: Markup;
  readonly mapping: Mapping;
  /** What is known of the project's fields; without it nothing is checked beforehand. */
  readonly metadata?: Metadata | undefined;
}

/** What the system would not take; found before anything is sent. The words are in `compose.words.ts`. */
export type Obstacle =
  | { readonly kind: 'no-title' | 'no-type' }
  | { readonly kind: 'body-too-long'; readonly length: number; readonly limit: number }
  | { readonly kind: 'field-missing'; readonly field: string; readonly name: string }
  | { readonly kind: 'field-too-long'; readonly field: string; readonly name: string; readonly limit: number }
  | { readonly kind: 'file-too-large'; readonly name: string; readonly size: number; readonly limit: number }
  | { readonly kind: 'too-many-files'; readonly limit: number };

export interface Composed {
  readonly ticket: OutgoingTicket;
  readonly obstacles: readonly Obstacle[];
}

/** One word of letters and digits, so that every full-text index keeps it whole. */
export const markerOf = (key: string): string => `tk${key.toLowerCase().replace(/[^0-9a-z]/g, '')}`;

const markerLine = { de: 'Kennung der Einsendung', en: 'Reference of this submission' } as const;

/**
 * @param key a UUID that belongs to this sending and stays the same for every try
 * @param written what the body is written in
 */
export function compose(
  ticket: Pick<Ticket, 'type' | 'title' | 'body' | 'fields'>,
  { language, markup: written = 'markdown', key }: { language: Language; markup?: Markup; key: string },
  { system, project, markup, mapping, metadata }: Destination,
): Composed {
  const obstacles: Obstacle[] = [];
  const type = mapping.types[ticket.type] ?? '';
  const level = priorities.find((p) => p === ticket.fields.priority?.trim().toUpperCase());
  const priority = (level && mapping.priorities[level]) ?? '';

  const fields: Record<string, string | readonly string[]> = {};
  const told = new Set<FieldName>(priority ? ['priority'] : []);
  const applies = metadata?.fields.filter(({ types }) => !types || types.includes(type));
  for (const [id, source] of Object.entries(mapping.fields)) {
    const field = applies?.find((one) => one.id === id);
    if (metadata && !field) continue;
    const found = 'fixed' in source ? source.fixed : valueFor(ticket.fields[source.from], source.values, field);
    if (found === undefined || found.length === 0) continue;
    fields[id] = found;
    if ('from' in source) told.add(source.from);
    const limit = field?.maxLength;
    if (limit && typeof found === 'string' && found.length > limit)
      obstacles.push({ kind: 'field-too-long', field: id, name: field.name, limit });
  }
  for (const { id, name, required } of applies ?? [])
    if (required && fields[id] === undefined) obstacles.push({ kind: 'field-missing', field: id, name });

  const rest = Object.fromEntries(Object.entries(ticket.fields).filter(([name]) => !told.has(name as FieldName)));
  const { title, lead } = titleWithin(ticket.title.replace(/\s+/g, ' ').trim(), system.limits.title);
  const detailed = withDetails(ticket.body, rest, { language, markup: written });
  const marker = markerOf(key);
  const parts = [lead, detailed].filter((part) => part.trim() !== '').join('\n\n');
  const rendered = render(parts, markup, written);
  const body = quieted(rendered, markup, system.commands);
  const last = render(`${markerLine[language]}: ${marker}`, markup, 'plain');
  // Where nobody else can search for it, a person can.
  const whole =
    system.retry === 'marker' || system.retry === 'person' ? (body === '' ? last : `${body}\n\n${last}`) : body;

  if (title === '') obstacles.push({ kind: 'no-title' });
  if (type === '' && (metadata?.types.length ?? 1) > 0) obstacles.push({ kind: 'no-type' });
  const limit = system.limits.body;
  if (limit !== undefined && whole.length > limit)
    obstacles.push({ kind: 'body-too-long', length: whole.length, limit });
  return { ticket: { project, type, priority, title, body: whole, fields, marker, key }, obstacles };
}

/** Files that the system would not take. */
export function fileObstacles(
  files: readonly { name: string; bytes: Bytes }[],
  { limits }: Pick<System, 'limits'>,
): Obstacle[] {
  const { file: limit, files: most } = limits;
  const large = files.filter(({ bytes }) => limit !== undefined && bytes.size > limit);
  return [
    ...large.map(({ name, bytes }) => ({ kind: 'file-too-large', name, size: bytes.size, limit: limit ?? 0 }) as const),
    ...(most !== undefined && files.length > most ? [{ kind: 'too-many-files', limit: most } as const] : []),
  ];
}

/** A title that is too long is cut between words, and stands whole at the top of the description. */
function titleWithin(title: string, limit: number): { title: string; lead: string } {
  if (title.length <= limit) return { title, lead: '' };
  const cut = title.slice(0, limit - 1);
  const word = cut.replace(/\s+\S*$/, '');
  // Half of a surrogate pair is no character.
  const kept = (word.length > limit / 2 ? word : cut).replace(/[\ud800-\udbff]$/, '');
  return { title: `${kept}…`, lead: title };
}

/** @returns undefined when the field would not take it: then it stands in the description */
function valueFor(
  given: string | undefined,
  values: Readonly<Record<string, string>> | undefined,
  field: SystemField | undefined,
): string | readonly string[] | undefined {
  const text = given?.trim() ?? '';
  if (text === '') return undefined;
  const translated = values?.[text] ?? text;
  if (field?.kind === 'date') return isoDate(translated);
  if (field?.kind === 'number')
    return /^-?\d+(?:[.,]\d+)?$/.test(translated) ? translated.replace(',', '.') : undefined;
  if (field?.kind !== 'choice' && field?.kind !== 'choices') return translated;
  const same = (a: string): boolean => a.toLowerCase() === translated.toLowerCase();
  const choice = field.values ? field.values.find(({ value, name }) => same(value) || same(name))?.value : translated;
  return choice !== undefined && field.kind === 'choices' ? [choice] : choice;
}

const isoDate = (text: string): string | undefined => {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\b/.exec(text);
  if (german) return `${german[3]}-${german[2]?.padStart(2, '0')}-${german[1]?.padStart(2, '0')}`;
  return /^\d{4}-\d{2}-\d{2}\b/.exec(text)?.[0];
};
