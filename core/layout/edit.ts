/** The edits that put an answer or a skeleton where it belongs. One replacement each, as small as can be. */
import type { Language, Markup } from '../ticket.ts';
import { endOfOwnText, findSections, type FoundSection } from './find.ts';
import { headings, listMarker, sectionOf, sectionOrder, type SectionForm, type SectionKey } from './sections.ts';

/** A replacement in a text: half-open UTF-16 range, and what stands there afterwards. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Style {
  /** Language of the ticket's text. */
  readonly language: Language;
  readonly markup: Markup;
}

export const applyEdit = (text: string, edit: Edit): string =>
  text.slice(0, edit.start) + edit.text + text.slice(edit.end);

/** The smallest edit that turns one text into the other. */
export function difference(from: string, to: string): Edit {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < from.length - start && end < to.length - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  return { start, end: from.length - end, text: to.slice(start, to.length - end) };
}

/** „Weiß ich nicht, weil …“ as it stands in the description: a sentence that answers the question. */
export function unknownLine(because: string, language: Language): string {
  const reason = because.trim().replace(/[.!…\s]+$/, '');
  return language === 'de' ? `Nicht bekannt, weil ${reason}.` : `Not known, because ${reason}.`;
}

/** What stands between a heading and its content: Textile takes every line up to a blank one into the heading. */
const gap = (markup: Markup): string => (markup === 'textile' ? '\n\n' : '\n');

const nothing = (at: number): Edit => ({ start: at, end: at, text: '' });
const marker = /^[ \t]*(?:\d{1,3}[.)]|[#*]{1,6}|[-•])(?:[ \t]+|$)/;

/**
 * Puts an answer under the heading of its section: under the one that is there, in place of a skeleton nobody filled,
 * or as a new section at its place in the order. All other text stays as it is.
 * @param lines the answer; blank ones are left out. For steps each is one step; numbers people typed are replaced
 * @returns an edit that changes nothing when the answer already stands there
 */
export function answerEdit(body: string, section: SectionKey, lines: readonly string[], style: Style): Edit {
  const { form } = sectionOf(section);
  const said = lines
    .map((line) => (form === 'steps' ? line.replace(marker, '') : line).trim())
    .filter((line) => line !== '');
  if (said.length === 0) return nothing(body.length);
  const sectionsThere = findSections(body).filter((s) => s.key === section);
  const there = sectionsThere.find((s) => !s.filled) ?? sectionsThere.at(-1);
  if (sectionsThere.some((s) => says(body, s, said, form))) return nothing(there?.content.end ?? 0);
  if (!there) return insertion(body, section, write(said, form, style, 1), style);
  return there.filled ? addition(body, there, said, form, style) : filling(body, there, said, form, style);
}

function write(lines: readonly string[], form: SectionForm, { markup }: Style, first: number): string {
  if (form === 'line') return lines.join('; ');
  return lines.map((line, i) => (form === 'steps' ? listMarker(markup, first + i) + line : line)).join('\n');
}

/** True when every line of the answer already stands in the section. */
function says(body: string, there: FoundSection, lines: readonly string[], form: SectionForm): boolean {
  const content = body.slice(there.content.start, there.content.end);
  if (form === 'line') return `; ${content}; `.includes(`; ${lines.join('; ')}; `);
  const known = new Set(content.split('\n').flatMap((line) => [line.trim(), line.replace(marker, '').trim()]));
  return lines.every((line) => known.has(line));
}

/** Replaces an unfilled skeleton, or fills the space behind a bare label. */
function filling(body: string, there: FoundSection, lines: readonly string[], form: SectionForm, style: Style): Edit {
  const text = write(lines, form, style, 1);
  const { start, end } = there.content;
  const isEmpty = start === end;
  const onLabelLine = !body.slice(there.heading.end, start).includes('\n');
  if (!isEmpty && !onLabelLine) return { start, end: end + blanks(body, end), text };
  const from = there.heading.end;
  const to = isEmpty ? from + blanks(body, from) : end + blanks(body, end);
  return { start: from, end: to, text: (form === 'line' && body[from - 1] === ':' ? ' ' : gap(style.markup)) + text };
}

/** Adds to a section that already says something. */
function addition(body: string, there: FoundSection, lines: readonly string[], form: SectionForm, style: Style): Edit {
  const { start, end } = there.content;
  if (form === 'line') return { start: end, end, text: `; ${write(lines, form, style, 1)}` };
  const [next, markup] = goesOn(body.slice(start, end), style.markup);
  return { start: end, end, text: `\n${write(lines, form, { ...style, markup }, next)}` };
}

/** How a list of steps goes on: the next number, and numbers typed by hand even where the markup has signs for them. */
function goesOn(content: string, markup: Markup): [next: number, markup: Markup] {
  const last = content.match(/^[ \t]*\d{1,3}(?=[.)])/gm)?.at(-1);
  return last === undefined ? [1, markup] : [Number(last) + 1, 'plain'];
}

/** Spaces and tabs from an offset on. */
function blanks(body: string, from: number): number {
  let to = from;
  while (body[to] === ' ' || body[to] === '\t') to += 1;
  return to - from;
}

/** A new section at its place: behind the nearest one that comes before it, else before the first that comes after. */
function insertion(body: string, section: SectionKey, content: string, style: Style): Edit {
  const order = (key: SectionKey): number => sectionOrder.get(key) ?? 0;
  const isLine = sectionOf(section).form === 'line';
  const block = headings(style.markup, style.language)[section] + (isLine ? '' : gap(style.markup)) + content;
  const found = findSections(body);
  const before = found
    .filter((s) => order(s.key) < order(section))
    .reduce<FoundSection | undefined>((a, b) => (a && order(a.key) > order(b.key) ? a : b), undefined);
  const after = found.find((s) => order(s.key) > order(section));
  if (!before && after) {
    const at = body.lastIndexOf('\n', after.heading.start - 1) + 1;
    const tight = isLine && sectionOf(after.key).form === 'line';
    const above = at === 0 || tight || /\n\r?\n$/.test(body.slice(0, at)) ? '' : '\n';
    return { start: at, end: at, text: `${above}${block}${tight ? '\n' : '\n\n'}` };
  }
  const at = before ? before.content.end + (before.filled ? 0 : blanks(body, before.content.end)) : endOfOwnText(body);
  const tight = isLine && before !== undefined && sectionOf(before.key).form === 'line';
  const rest = body.slice(at);
  const above = body.slice(0, at).trim() === '' ? '' : tight ? '\n' : '\n\n';
  const below =
    rest.trim() === '' || tight || /^\r?\n[ \t]*\r?\n/.test(rest) ? '' : rest.startsWith('\n') ? '\n' : '\n\n';
  return { start: at, end: at, text: above + block + below };
}

/** How many empty steps a skeleton offers. */
const emptySteps = 3;

/**
 * Inserts the empty heading (for steps with numbered lines) at its place; it still counts as missing until it is filled.
 * @returns the edit and the offset, in the text after it, where writing goes on; nothing is inserted twice
 */
export function skeletonEdit(body: string, section: SectionKey, style: Style): Edit & { readonly caret: number } {
  const { form } = sectionOf(section);
  const there = findSections(body).find((s) => s.key === section);
  if (there) {
    const content = body.slice(there.content.start, there.content.end);
    const first = there.filled ? '' : (marker.exec(content)?.[0] ?? '');
    if (first !== '') {
      const caret = there.content.start + first.length;
      return { ...nothing(caret), caret: caret + (first.endsWith(' ') ? 0 : blanks(body, caret)) };
    }
    if (form === 'steps') {
      const at = there.filled ? there.content.end : there.heading.end;
      const [next, markup] = goesOn(content, style.markup);
      const lead = (there.filled ? '\n' : gap(style.markup)) + listMarker(markup, next);
      const text = there.filled ? lead : gap(style.markup) + emptyList(style.markup);
      return { start: at, end: at, text, caret: at + lead.length };
    }
    const caret = there.content.end + (there.filled ? 0 : blanks(body, there.content.end));
    return { ...nothing(caret), caret };
  }
  const edit = insertion(body, section, form === 'steps' ? emptyList(style.markup) : '', style);
  const heading = headings(style.markup, style.language)[section];
  const start = edit.start + edit.text.indexOf(heading) + heading.length;
  const lead = gap(style.markup) + (form === 'steps' ? listMarker(style.markup, 1) : '');
  const caret = form === 'line' ? start : start + lead.length;
  return { ...edit, caret };
}

const emptyList = (markup: Markup): string =>
  Array.from({ length: emptySteps }, (_, i) => listMarker(markup, i + 1)).join('\n');
