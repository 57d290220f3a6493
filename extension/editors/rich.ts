/**
 * The one writer for editors with formatted text: words within a line are replaced in place; anything with lines of
 * its own replaces the blocks it touches, and what was not to be touched keeps the form it had. Read back every time.
 */
import { replaced, type Editor, type Replacement, type Wrote } from './editor.ts';
import { changeOf, enter, erase, paste, seen, type, undo, type Give, type Given } from './hand-over.ts';
import { drawn, isElement, linesOf, type Block, type Lines, type Ways } from './lines.ts';
import { pointAt, pointsOf, select, selectAll } from './select.ts';
import { gistOf, htmlOf, plainOf, type Shown } from './structure.ts';

export interface Kind extends Ways, Shown {
  /** The place where people type, found from what a recipe names; undefined when the element is of another kind. */
  surface(element: Element): HTMLElement | undefined;
  /** It has no structures of its own and keeps lines of text only. */
  readonly onlyText?: boolean;
  /** How it is given text; the first that it takes counts. */
  readonly gives?: readonly Give[];
  /** Its blocks end with a line end that stays behind when one is replaced, so that is selected too. */
  readonly endsLines?: boolean;
  /** A list that is pasted at the end of a list goes on with it; over a list it would leave an empty item behind. */
  readonly joinsLists?: boolean;
  /** Milliseconds until it has seen a selection, where it looks at them late. */
  readonly late?: number;
}

type Attempt = (surface: HTMLElement, before: Lines) => Given | undefined;

export function rich(kind: Kind): Editor {
  const read = (surface: Element): Lines => linesOf(surface, kind);
  return {
    markup: 'markdown',
    fits: (element): element is Element => kind.surface(element) !== undefined,
    surface: (element) => kind.surface(element),
    read(element) {
      const surface = kind.surface(element);
      return surface ? read(surface).text : '';
    },
    caret(element, at) {
      const surface = kind.surface(element);
      const point = surface && pointAt(read(surface), at, true);
      if (!surface || !point) return;
      select(surface, point, point);
      point.node.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    },
    async write(element, change): Promise<Wrote> {
      const surface = kind.surface(element);
      const before = surface && read(surface);
      if (!surface || !before) return 'refused';
      const wanted = replaced(before.text, change);
      if (wanted === before.text) return 'unchanged';
      if (!surface.isContentEditable && surface.ownerDocument.designMode !== 'on') return 'refused';
      const attempts = isWithinLine(before, change) ? [words(change)] : [blocks(change, kind), whole(change, kind)];
      const kept = keepsakes(surface);
      for (const attempt of attempts)
        for (const give of kind.gives ?? [paste, type]) {
          const present = kind.surface(element) ?? surface;
          if (!(await giveTo(present, attempt, give, kind))) continue;
          const after = kind.surface(element) ?? surface;
          if (isSame(read(after).text, wanted) && keepsakes(after) >= kept) return 'written';
          if (!(await takenBack(after, before.text, read))) return 'refused';
        }
      return 'refused';
    },
  };
}

async function giveTo(surface: HTMLElement, attempt: Attempt, give: Give, kind: Kind): Promise<boolean> {
  await enter(surface);
  const hearing = seen(surface, kind.late);
  const given = attempt(surface, linesOf(surface, kind));
  if (!given) return false;
  await hearing;
  const isNothing = given.plain === '' && (given.html ?? '') === '';
  return changeOf(surface, () => (isNothing ? erase : give)(surface, given));
}

const isSame = (text: string, wanted: string): boolean => gistOf(text) === gistOf(wanted);

async function takenBack(surface: HTMLElement, text: string, read: (surface: Element) => Lines): Promise<boolean> {
  for (let i = 0; i < 3 && read(surface).text !== text; i += 1) await undo(surface);
  return read(surface).text === text;
}

/** Things that are no text and must not get lost on the way. */
const keepsakes = (surface: Element): number =>
  surface.querySelectorAll('img[src],table,video,iframe,object,[contenteditable=false]:not(.ql-ui)').length;

const structured = /^[ \t]*(?:#{1,6}[ \t]|[-*+•][ \t]|\d{1,9}[.)][ \t]|>|```)/;

/** Whether a change stays within the words of one line, its signs untouched. */
function isWithinLine({ text, pieces }: Lines, { start, end, text: by }: Replacement): boolean {
  if (by.includes('\n') || text.slice(start, end).includes('\n')) return false;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const first = pieces.find(({ at }) => at >= lineStart);
  if (!first || first.at > end || start < first.at) return false;
  return !(start === first.at && structured.test(by));
}

const words =
  ({ start, end, text }: Replacement): Attempt =>
  (surface, before) => {
    const from = pointAt(before, start, start === end);
    const to = pointAt(before, end, true);
    if (!from || !to) return undefined;
    select(surface, from, to);
    return { plain: text };
  };

/** The blocks that a change touches, with the one before it to hold on to. */
function blocks(change: Replacement, kind: Kind): Attempt {
  return (surface, before) => {
    const all = before.blocks;
    const first = all.findLastIndex((block) => block.start <= change.start && block.start < block.end);
    const from = Math.max(0, first);
    const until = all.findIndex((block, i) => i >= from && block.end >= change.end);
    const to = until < 0 ? all.length - 1 : until;
    const [one, last] = [all[from], all[to]];
    if (!one || !last || (from === 0 && to === all.length - 1)) return whole(change, kind)(surface, before);
    const points = pointsOf(before, one, last);
    if (!points) return undefined;
    if (kind.joinsLists && isMoreItems(change, last, before)) {
      select(surface, points[1], points[1]);
      return { plain: plainOf(change.text.trim()), html: htmlOf(change.text, kind) };
    }
    const next = kind.endsLines ? all[to + 1] : undefined;
    const behind = next && pointsOf(before, next, next);
    select(surface, points[0], behind ? behind[0] : points[1]);
    return given(before, change, from, to, kind);
  };
}

/** All of it, as when a person selects everything; blocks that do not change keep their form. */
function whole(change: Replacement, kind: Kind): Attempt {
  return (surface, before) => {
    const filled = before.blocks.filter(({ start, end }) => start < end);
    const [one, last] = [filled[0], filled.at(-1)];
    const points = one && last && pointsOf(before, one, last);
    if (points) select(surface, ...points);
    else selectAll(surface);
    return given(before, change, 0, before.blocks.length - 1, kind);
  };
}

/** What the blocks from one to another become. */
function given(before: Lines, change: Replacement, from: number, to: number, kind: Kind): Given {
  const all = before.blocks.slice(from, to + 1);
  const start = all[0]?.start ?? 0;
  const end = all.at(-1)?.end ?? 0;
  const part = { start: change.start - start, end: change.end - start, text: change.text };
  const now = replaced(before.text.slice(start, end), part);
  if (kind.onlyText) return { plain: plainOf(now) };
  const head = all.filter((block) => block.end <= change.start && isApart(block, change.text, before, true));
  const tail = all.filter(
    (block) => block.start >= change.end && !head.includes(block) && isApart(block, change.text, before, false),
  );
  const cut = (head.at(-1)?.end ?? start) - start;
  const rest = end - (tail[0]?.start ?? end);
  const html = formOf(head) + htmlOf(now.slice(cut, now.length - rest), kind) + formOf(tail);
  return { plain: plainOf(now), html };
}

const listLine = /^[ \t]*(?:[-*+•]|\d{1,9}[.)])[ \t]/;

/** Whether a change adds items to the end of a list and does nothing else. */
const isMoreItems = ({ start, end, text }: Replacement, list: Block, before: Lines): boolean =>
  start === end &&
  start === list.end &&
  text.startsWith('\n') &&
  listLine.test(before.text.slice(list.start, list.end).split('\n').at(-1) ?? '') &&
  text.split('\n').every((line) => line === '' || listLine.test(line));

/** Whether what is put beside a block leaves it as it is: it begins a line of its own and does not go on with its list. */
function isApart(block: Block, by: string, { text }: Lines, isBefore: boolean): boolean {
  const own = text.slice(block.start, block.end);
  const beside = isBefore ? text.slice(block.end) : text.slice(0, block.start);
  const all = isBefore ? by + beside : beside + by;
  if (isBefore ? !/^\s*(?:\n|$)/.test(all) : !/(?:^|\n)\s*$/.test(all)) return false;
  const line = isBefore ? all.trimStart().split('\n', 1)[0] : all.trimEnd().split('\n').at(-1);
  const edge = isBefore ? own.split('\n').at(-1) : own.split('\n', 1)[0];
  return !(listLine.test(line ?? '') && listLine.test(edge ?? ''));
}

/** The blocks in the form that the editor gave them. */
const formOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap(({ nodes }) => nodes)
    .map((node) => {
      const copy = node.cloneNode(true);
      if (isElement(copy)) for (const own of copy.querySelectorAll(`${drawn},br[data-mce-bogus]`)) own.remove();
      return new XMLSerializer().serializeToString(copy).replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', '');
    })
    .join('');
