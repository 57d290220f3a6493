/** Finds the sections of a finished description again, in whatever markup and language they were written. */
import { labelled } from '../reading/lexicon/labels.ts';
import { sectionOf, type SectionKey } from './sections.ts';

/** Half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface FoundSection {
  readonly key: SectionKey;
  /** The label as it stands there, with its markup: `### Schritte`, `Umgebung:`. */
  readonly heading: Span;
  /** What stands under it, without blank lines around it; empty when nothing does. */
  readonly content: Span;
  /** False when there is nothing under the label but an unfilled skeleton. */
  readonly filled: boolean;
}

interface Line extends Span {
  readonly text: string;
}

/** Longest line that can be nothing but a heading, and the part of a line in which a label can stand. */
const longest = { heading: 120, label: 80 } as const;

const headingLead = /^[ \t]{0,3}(?:#{1,6}[ \t]+|h[1-6]\.[ \t]+|<h[1-6]>[ \t]*)/;
const labelStart =
  /^[ \t]{0,3}(?:[-*•][ \t]+)?(?:<p>)?(?:\*\*|__|\*|<strong>|<b>)?(\p{L}[^:*_<>]{1,40}?)[ \t]*(?:\*\*|__|\*|<\/strong>|<\/b>)?:(?:\*\*|__|\*|<\/strong>|<\/b>)?(?=[ \t]|$)/u;
/** A line of nothing but bold text, which people use as a heading. */
const bold = /^[ \t]{0,3}(?:\*\*|__|\*|<strong>|<b>)([^*_<>]{2,60})(?:\*\*|__|\*|<\/strong>|<\/b>)[ \t]*$/;
const listItem = /^[ \t]*(?:\d{1,3}[.)]|[#*]{1,6}|[-•])(?:[ \t]|$)/;
const bareMarker = /^[ \t]*(?:\d{1,3}[.)]|[#*]{1,6}|[-•…]|\.\.\.)?[ \t]*$/;
const fence = /^[ \t]*(?:```|~~~|\{(?:code|noformat)\b[^}]*\}|<pre\b|<\/pre>)/;
/** Closing words, a signature, or the beginning of an older mail. */
const closing =
  /^[ \t]*(?:mit (?:freundlich|best|lieb|viel)en gr|(?:freundliche|viele|beste|liebe|schöne) gr|(?:gru(?:ß|ss)|mfg|vg|lg)(?![a-zäöüß])|(?:kind|best|warm) regards|regards\b|-- ?$|[-_]{3,} ?(?:original|ursprüng|weitergel|forwarded)|(?:von|from):.*[@<]|(?:am|on) .{5,60}(?:schrieb|wrote))/i;

type Mark = { readonly key?: SectionKey | undefined; readonly end: number; readonly inline: boolean };

/** The section that a label opens; of a label for two („Workload/Modul“) the first. */
const keyOf = (label: string | undefined): SectionKey | undefined => (label ? labelled(label.trim())?.[0] : undefined);

/**
 * The heading or label with which a line begins; a heading of somebody's own has no key. What begins with one `#`, or
 * with more of them below such a line, is a numbered item of a wiki markup unless it is a label that we know.
 */
function markOf(line: string, above = ''): Mark | undefined {
  const lead = headingLead.exec(line)?.[0];
  if (lead !== undefined) {
    if (line.length > longest.heading) return undefined;
    const text = line
      .slice(lead.length)
      .replace(/<\/h[1-6]>\s*$/, '')
      .replace(/[ \t:#*]+$/, '')
      .replace(/^\*+/, '');
    const key = keyOf(text);
    const isItem = /^[ \t]*#[ \t]/.test(line) || (/^[ \t]*#/.test(line) && /^[ \t]*#/.test(above));
    return key || !isItem ? { key, end: line.length, inline: false } : undefined;
  }
  const boldKey = keyOf(bold.exec(line)?.[1]);
  if (boldKey) return { key: boldKey, end: line.length, inline: false };
  const label = labelStart.exec(line.slice(0, longest.label));
  const key = keyOf(label?.[1]);
  return label && key ? { key, end: label[0].length, inline: true } : undefined;
}

function linesOf(body: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= body.length;) {
    const next = body.indexOf('\n', start);
    const end = next < 0 ? body.length : next;
    lines.push({ start, end, text: body.slice(start, end).replace(/\r$/, '') });
    start = end + 1;
  }
  return lines;
}

/** True when nothing stands there, or only the markers of a skeleton that nobody filled. */
export const isUnfilled = (content: string): boolean => content.split('\n').every((line) => bareMarker.test(line));

/** The lines of a body with what each begins with; the inside of code is left alone. */
function marked(body: string): { lines: Line[]; marks: (Mark | undefined)[]; own: number } {
  const lines = linesOf(body);
  let inCode = false;
  const marks = lines.map(({ text }, i) => {
    if (fence.test(text)) {
      const both = /^[ \t]*<pre\b.*<\/pre>/.test(text);
      if (!both) inCode = !inCode;
      return undefined;
    }
    return inCode ? undefined : markOf(text, lines[i - 1]?.text);
  });
  const lastMark = marks.findLastIndex((m) => m?.key !== undefined);
  const closed = lines.findIndex((line, i) => i > lastMark && line.text.length < 80 && closing.test(line.text));
  return { lines, marks, own: closed < 0 ? lines.length : closed };
}

/**
 * Where the writer's own text ends: before the closing words and the signature, at the last character that is not blank.
 */
export function endOfOwnText(body: string): number {
  const { lines, own } = marked(body);
  return body.slice(0, lines[own]?.start ?? body.length).trimEnd().length;
}

/**
 * The sections of a description, in the order of the text. Takes time linear in its length.
 * @param body text in any of the markups
 */
export function findSections(body: string): FoundSection[] {
  const { lines, marks, own } = marked(body);
  const found: FoundSection[] = [];
  let next = lines.length;
  for (let i = lines.length - 1; i >= 0; i--) {
    const mark = marks[i];
    const line = lines[i];
    if (!mark || !line) continue;
    const limit = Math.min(next, own > i ? own : lines.length);
    next = i;
    if (!mark.key) continue;
    const head = line.text.trimStart();
    const heading = { start: line.start + line.text.length - head.length, end: line.start + mark.end };
    const end = contentEnd(lines, i, limit, mark);
    const content = trimmed(body, heading.end, end);
    found.push({ key: mark.key, heading, content, filled: !isUnfilled(body.slice(content.start, content.end)) });
  }
  return found.reverse();
}

/** Offset behind the last line that belongs to the section whose label stands in line `at`. */
function contentEnd(lines: readonly Line[], at: number, limit: number, mark: Mark): number {
  const { form } = sectionOf(mark.key ?? 'summary');
  const label = lines[at];
  const last = (i: number): number => lines[i]?.end ?? 0;
  const hasRest = mark.inline && label !== undefined && label.text.slice(mark.end).trim() !== '';
  if (form === 'line' && hasRest) return last(at);
  let blank = false;
  let list = false;
  for (let i = at + 1; i < limit; i++) {
    const text = lines[i]?.text ?? '';
    const isItem = listItem.test(text);
    if (text.trim() === '') {
      if (form === 'line' && mark.inline) return last(i - 1);
      blank = true;
      continue;
    }
    // A list of steps ends where, after a blank line, something begins that is neither an item nor indented.
    if (form === 'steps' && list && blank && !isItem && !/^[ \t]/.test(text)) return last(i - 1);
    list ||= isItem;
    blank = false;
  }
  return last(limit - 1);
}

function trimmed(body: string, from: number, to: number): Span {
  const text = body.slice(from, Math.max(from, to));
  const start = from + (text.length - text.trimStart().length);
  const end = from + text.trimEnd().length;
  return start < end ? { start, end } : { start: from, end: from };
}
