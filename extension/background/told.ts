/** What the answers of a system tell of a ticket, by its record: the border, behind which everything has its shape. */
import * as z from 'zod/mini';
import type { Told } from '../../core/complete.ts';
import { textOfDocument } from '../../core/markup/adf-text.ts';
import { markdownOfWiki } from '../../core/markup/from-wiki.ts';
import { readable } from '../../core/reading/visible.ts';
import { longest, type Attachment, type Comment, type FieldName } from '../../core/ticket.ts';
import { priorityFrom, typeMeant } from '../sites/meaning.ts';
import type { Each, Path, Paths, RecordComments, RecordMarkup, Test, TicketRecord } from '../sites/record.ts';
import type { Site } from '../sites/site.ts';
import { labels } from '../sites/standard.ts';

/** Things of one list; more are not looked at. */
const most = 2_000;
/** Comments, the newest; UTF-16 units of each, and of all: a tab's state has little room (`session.ts`). */
const mostComments = 200;
const longestComment = 20_000;
const longestTogether = 300_000;

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** Everything that a path leads to from a value. */
export function reached(from: unknown, path: Path): readonly unknown[] {
  let here: readonly unknown[] = [from];
  for (const step of path.split('.')) {
    if (step === '*') here = here.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [])).slice(0, most);
    else
      here = here.flatMap((value) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, step)
          ? [(value as Record<string, unknown>)[step]]
          : [],
      );
  }
  return here.filter((value) => value !== null && value !== undefined);
}

const pathsOf = (paths: Paths | undefined): readonly Path[] => [paths ?? []].flat();

/** The values of the first path that leads to any, as text. */
function valuesAt(from: unknown, paths: Paths | undefined): readonly string[] {
  for (const path of pathsOf(paths)) {
    const found = reached(from, path).flatMap((value) => {
      const one = z.safeParse(scalar, value);
      return one.success && one.data !== '' ? [String(one.data)] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** One line; several values stand behind one another. */
const lineAt = (from: unknown, paths: Paths | undefined): string =>
  valuesAt(from, paths).join(', ').replace(/\s+/g, ' ').trim();

const readers: Readonly<Record<RecordMarkup, (value: unknown) => string>> = {
  adf: (value) => (typeof value === 'string' ? value : textOfDocument(value)),
  jira: (value) => (typeof value === 'string' ? markdownOfWiki(value.slice(0, longest.body), 'jira') : ''),
  textile: (value) => (typeof value === 'string' ? markdownOfWiki(value.slice(0, longest.body), 'textile') : ''),
  html: (value) => (typeof value === 'string' ? readable(value.slice(0, longest.body), 'html') : ''),
  markdown: (value) => (typeof value === 'string' ? value : ''),
  plain: (value) => (typeof value === 'string' ? value : ''),
};
function textAt(from: unknown, paths: Paths | undefined, markup: RecordMarkup): string {
  for (const path of pathsOf(paths)) {
    const [value] = reached(from, path);
    const text = value === undefined ? '' : readers[markup](value).replace(/\r\n?/g, '\n').trim();
    if (text !== '') return text;
  }
  return '';
}

const holds = (from: unknown, { path, is }: Test): boolean => {
  const found = reached(from, path);
  if (is === undefined) return found.length > 0;
  return found.some((value) => is.some((one) => one === value || one === String(value)));
};

/** The things of a list that count, each with what belongs to it from another list. */
function thingsOf(answers: unknown, { each, only = [], not = [], join }: Each): readonly unknown[] {
  const others = new Map(
    join ? reached(answers, join.each).map((other) => [lineAt(other, join.key), other] as const) : [],
  );
  return reached(answers, each)
    .map((thing): unknown => {
      if (!join || typeof thing !== 'object') return thing;
      return { ...thing, joined: others.get(lineAt(thing, join.by)) };
    })
    .filter((thing) => only.every((test) => holds(thing, test)) && !not.some((test) => holds(thing, test)));
}

/** Jira leaves out the colon of the time zone. */
const dateAt = (from: unknown, paths: Paths | undefined): { readonly date?: string } => {
  const date = lineAt(from, paths).replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  return Number.isNaN(Date.parse(date)) ? {} : { date: date.slice(0, 64) };
};

interface Said {
  readonly comment: Comment;
  readonly isBody: boolean;
}

/** @param taken what `once` led to so far */
function saidBy(answers: unknown, record: TicketRecord, of: RecordComments, taken: Set<string>): readonly Said[] {
  const { description, markup } = record;
  const reporters = new Set(valuesAt(answers, record.reporter));
  return thingsOf(answers, of).flatMap((thing) => {
    const text = textAt(thing, of.text, of.markup ?? markup).slice(0, longestComment);
    const once = lineAt(thing, of.once);
    if (text === '' || (once !== '' && taken.has(once))) return [];
    taken.add(once);
    const author = lineAt(thing, of.author);
    const name = lineAt(thing, of.name).slice(0, 200);
    const knows = of.own !== undefined || (reporters.size > 0 && author !== '');
    const isOwn = of.own ? holds(thing, of.own) : reporters.has(author);
    const comment: Comment = {
      ...(knows ? { author: isOwn ? 'reporter' : 'other' } : {}),
      ...(name === '' ? {} : { name }),
      ...dateAt(thing, of.date),
      text,
      internal: (of.internal ?? []).some((test) => holds(thing, test)),
    };
    return [{ comment, isBody: typeof description === 'object' && holds(thing, description) }];
  });
}

/** The oldest first, where all say when they were written; else as the system has them. */
function inOrder(said: readonly Said[]): readonly Said[] {
  const time = ({ comment }: Said): number => Date.parse(comment.date ?? '');
  return said.some((one) => Number.isNaN(time(one))) ? said : said.toSorted((a, b) => time(a) - time(b));
}

function filesOf(answers: unknown, { files = [] }: TicketRecord): Attachment[] {
  return files
    .flatMap((of) =>
      thingsOf(answers, of).flatMap((thing): Attachment[] => {
        const name = lineAt(thing, of.name).slice(0, 1_000);
        const kind = lineAt(thing, of.kind).slice(0, 200);
        const size = of.size === undefined ? NaN : Number(lineAt(thing, of.size) || NaN);
        if (name === '') return [];
        return [{ name, ...(kind === '' ? {} : { kind }), ...(size >= 0 ? { size } : {}) }];
      }),
    )
    .slice(0, longest.attachments);
}

const days: ReadonlySet<FieldName> = new Set(['firstSeen', 'neededBy', 'validFrom', 'validUntil']);
/** A day that is kept in seconds is the midnight or the noon of it, at the place of the server: eleven hours on it is the same day in Greenwich. */
const dayIn = (said: string): string =>
  /^\d{9,10}$/.test(said) ? new Date((Number(said) + 11 * 3_600) * 1_000).toISOString().slice(0, 10) : said;

const fieldOf = (label: string): FieldName | undefined =>
  (Object.entries(labels) as [FieldName, readonly string[]][]).find(([, words]) =>
    words.includes(label.toLowerCase()),
  )?.[0];

function fieldsOf(answers: unknown, record: TicketRecord, site: Site): Told['fields'] {
  const { labelled, markup } = record;
  const fields: Partial<Record<FieldName, string>> = {};
  const put = (name: FieldName | undefined, value: string): void => {
    if (name && value !== '') fields[name] ??= value.slice(0, longest.field);
  };
  for (const [name, paths] of Object.entries(record.fields ?? {}) as [FieldName, Paths][]) {
    const said = lineAt(answers, paths) || textAt(answers, paths, markup);
    put(name, name === 'priority' && said !== '' ? priorityFrom(site, said) : said);
  }
  for (const thing of labelled ? thingsOf(answers, labelled) : []) {
    const name = fieldOf(lineAt(thing, labelled?.label));
    const said = lineAt(thing, labelled?.value);
    put(name, name && days.has(name) ? dayIn(said) : said);
  }
  return fields;
}

/** As many of the newest as there is room for. */
function newest(comments: readonly Comment[]): readonly Comment[] {
  let room = longestTogether;
  const first = comments.findLastIndex(({ text }) => (room -= text.length) < 0);
  return comments.slice(first + 1).slice(-mostComments);
}

/** How the answers call the ticket; empty where they do not say. */
export const numberTold = (record: TicketRecord, answers: Readonly<Record<string, unknown>>): string =>
  lineAt(answers, record.number);

/**
 * @param answers by the names of the record's questions; what was not answered is not there
 * @returns undefined where they tell nothing that a ticket has
 */
export function toldBy(record: TicketRecord, site: Site, answers: Readonly<Record<string, unknown>>): Told | undefined {
  const taken = new Set<string>();
  const said = inOrder((record.comments ?? []).flatMap((of) => saidBy(answers, record, of, taken)));
  const first = record.description === 'first' ? said[0] : said.find(({ isBody }) => isBody);
  const comments = said.filter((one) => one !== first && !one.isBody).map(({ comment }) => comment);
  const type = lineAt(answers, record.type);
  const told: Told = {
    type: type === '' ? undefined : typeMeant(site, type),
    title: lineAt(answers, record.title).slice(0, longest.title),
    body: (textAt(answers, record.body, record.markup) || (first?.comment.text ?? '')).slice(0, longestTogether),
    fields: fieldsOf(answers, record, site),
    attachments: filesOf(answers, record),
    comments: newest(comments),
    ...dateAt(answers, record.date),
  };
  const isEmpty = told.title + told.body === '' && comments.length + told.attachments.length === 0;
  return isEmpty ? undefined : told;
}
