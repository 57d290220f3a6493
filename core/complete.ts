/**
 * A ticket told twice, once by its page and once by the data of its system, as one. What the page shows keeps its words,
 * because places are counted in them; the data fills what the page lacks.
 */
import { longest, type Attachment, type Comment, type FieldName, type Fields, type Ticket } from './ticket.ts';

/** What the data of a system tells of a ticket. */
export interface Told extends Pick<Ticket, 'title' | 'body' | 'fields' | 'attachments' | 'date'> {
  readonly type?: Ticket['type'] | undefined;
  /** The oldest first. */
  readonly comments: readonly Comment[];
}

/** What the data knew and the page did not show. */
export interface Added {
  readonly comments: number;
  readonly files: number;
  readonly fields: readonly FieldName[];
  readonly texts: readonly ('title' | 'body')[];
}

export interface Completed {
  readonly ticket: Ticket;
  /** For each comment of the ticket its place on the page, from 0; undefined where the page does not show it. */
  readonly onPage: readonly (number | undefined)[];
  readonly added: Added;
}

/** Letters and digits, which every markup leaves as they are; the text itself where it has none. */
const essenceOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '') || text.trim();

/** Pages fold away the end of a long text: then the data has it whole, and every place stays where it is. */
const whole = (shown: string, told: string): string => (told.startsWith(shown) ? told : shown);

interface Read {
  readonly essence: string;
  readonly words: ReadonlySet<string>;
  readonly at: number;
}
/** More words of a text are not compared: hundreds of comments are, each with each. */
const mostWords = 80;
const read = ({ text, date = '' }: Comment): Read => ({
  essence: essenceOf(text),
  words: new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords)),
  at: Date.parse(date),
});

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}

/** A beginning that is shorter could begin anything. */
const shortestBeginning = 40;
/** Names of people and addresses are drawn otherwise than they are kept. */
const alike = 0.75;
const alikeAtOneTime = 0.3;
/** Milliseconds; pages leave out seconds. */
const oneTime = 60_000;

/** How sure it is that both are one comment, from 0 to 1. */
function likeness(shown: Read, told: Read): number {
  if (shown.essence.length >= shortestBeginning && told.essence.startsWith(shown.essence)) return 1;
  const shared = overlap(shown.words, told.words);
  const least = Math.abs(shown.at - told.at) < oneTime ? alikeAtOneTime : alike;
  return shared >= least ? shared : 0;
}

const isNeighbour = (shown: Comment | undefined, told: Comment | undefined): boolean =>
  (shown?.name !== undefined && shown.name === told?.name) ||
  Math.abs(Date.parse(shown?.date ?? '') - Date.parse(told?.date ?? '')) < oneTime;

/** @returns for each comment of the data the one of the page that is the same; each is at most one */
function pairsOf(shown: readonly Comment[], told: readonly Comment[]): (number | undefined)[] {
  const page = shown.map(read);
  const data = told.map(read);
  const pairs: (number | undefined)[] = told.map(() => undefined);
  const free = new Set(page.keys());
  const pair = (at: number, one: number): void => {
    pairs[at] = one;
    free.delete(one);
  };
  // Many write „Erledigt“: whoever has the same name or time first.
  for (const isNear of [isNeighbour, () => true])
    data.forEach(({ essence }, at) => {
      if (pairs[at] !== undefined) return;
      for (const one of free) if (page[one]?.essence === essence && isNear(shown[one], told[at])) return pair(at, one);
    });
  const likely = data.flatMap((one, at) =>
    pairs[at] === undefined
      ? [...free]
          .map((other) => ({ at, other, sure: likeness(page[other] ?? one, one) }))
          .filter(({ sure }) => sure > 0)
      : [],
  );
  for (const { at, other } of likely.sort((a, b) => b.sure - a.sure))
    if (pairs[at] === undefined && free.has(other)) pair(at, other);
  return pairs;
}

interface Placed {
  readonly comment: Comment;
  readonly onPage: number | undefined;
}

const asOne = (shown: Comment, told: Comment): Comment => ({
  author: told.author ?? shown.author,
  name: shown.name ?? told.name,
  date: shown.date ?? told.date,
  text: whole(shown.text, told.text),
  // Whoever of the two says so: a note for colleagues must not pass for the reporter's words.
  internal: shown.internal || told.internal,
});

/** In the order of the data; what only the page has stands behind its neighbour there, or before the first one. */
function commentsOf(shown: readonly Comment[], told: readonly Comment[]): Placed[] {
  const pairs = pairsOf(shown, told);
  const all: Placed[] = told.map((comment, at) => {
    const onPage = pairs[at];
    const same = onPage === undefined ? undefined : shown[onPage];
    return { comment: same ? asOne(same, comment) : comment, onPage };
  });
  shown.forEach((comment, onPage) => {
    if (pairs.includes(onPage)) return;
    const before = onPage === 0 ? -1 : all.findIndex((one) => one.onPage === onPage - 1);
    const first = all.findIndex((one) => one.onPage !== undefined);
    all.splice(before < 0 ? Math.max(0, first) : before + 1, 0, { comment, onPage });
  });
  // The newest say how things stand; what the page shows stays in any case.
  const room = longest.comments - shown.length;
  const unseen = all.filter(({ onPage }) => onPage === undefined);
  const left = new Set(unseen.slice(0, Math.max(0, unseen.length - room)));
  return all.filter((one) => !left.has(one));
}

const nameKey = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Pages write a size behind a name, or cut its middle or its end. */
function isSameFile(shown: string, told: string): boolean {
  const [page, file] = [nameKey(shown), nameKey(told)];
  if (page === file || (file !== '' && page.startsWith(file) && /^\s*[(–—·-]?\s*\d/.test(page.slice(file.length))))
    return true;
  const [start = '', end] = page.split(/…|\.{3}/, 2);
  return end !== undefined && start.length >= 4 && file.startsWith(start.trim()) && file.endsWith(end.trim());
}

function filesOf(shown: readonly Attachment[], told: readonly Attachment[]): readonly Attachment[] {
  const left = [...told];
  const taken = (name: string): Attachment | undefined => {
    const exact = left.findIndex((file) => nameKey(file.name) === nameKey(name));
    const at = exact < 0 ? left.findIndex((file) => isSameFile(name, file.name)) : exact;
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const here = shown.map((file): Attachment => {
    const same = taken(file.name);
    return same ? { ...same, ...definedOf(file), name: same.name } : file;
  });
  return [...here, ...left].slice(0, Math.max(longest.attachments, shown.length));
}
const definedOf = (file: Attachment): Partial<Attachment> =>
  Object.fromEntries(Object.entries(file).filter(([, value]) => value !== undefined));

const stated = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''));

/** The description is a comment in the data of some systems. */
function withoutBody(comments: readonly Comment[], bodies: readonly string[]): readonly Comment[] {
  const same = new Set(bodies.filter((body) => body.trim() !== '').map(essenceOf));
  const at = comments.findIndex(({ text }) => same.has(essenceOf(text)));
  return at < 0 ? comments : comments.toSpliced(at, 1);
}

/**
 * @param shown as its page shows it
 * @param told as the data of its system has it
 * @returns the ticket with every comment, file and field of both once; its comments in the order in which they were
 *   written, so that a place on the page is another number where the data had more
 */
export function completed(shown: Ticket, told: Told): Completed {
  const said = commentsOf(shown.comments ?? [], withoutBody(told.comments, [shown.body, told.body]));
  const attachments = filesOf(shown.attachments, told.attachments);
  const own = stated(shown.fields);
  const others = stated(told.fields);
  const texts = (['title', 'body'] as const).filter((place) => shown[place] === '' && told[place] !== '');
  const ticket: Ticket = {
    ...shown,
    type: told.type ?? shown.type,
    title: shown.title || told.title,
    body: whole(shown.body, told.body),
    fields: { ...others, ...own },
    attachments,
    comments: said.map(({ comment }) => comment),
    date: shown.date ?? told.date,
  };
  const added: Added = {
    comments: said.filter(({ onPage }) => onPage === undefined).length,
    files: attachments.length - shown.attachments.length,
    fields: (Object.keys(others) as FieldName[]).filter((name) => !(name in own)),
    texts,
  };
  return { ticket, onPage: said.map(({ onPage }) => onPage), added };
}
