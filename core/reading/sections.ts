/**
 * The labelled parts of a body: „Schritte:“, `## Steps`, `h3. Ist`, `*Soll:*`, `| Umgebung | Live |`. A section is
 * filled when at least one of its lines says something.
 */
import { sectionOf, type SectionKey } from '../layout.ts';
import { labelled, longestLabel } from './lexicon/labels.ts';
import type { Line } from './lines.ts';
import { isPlaceholder } from './placeholder.ts';
import { isBlankAt, type Range } from './tokens.ts';

export interface Section {
  readonly keys: readonly SectionKey[];
  /** The label with its colon and markup. */
  readonly label: Range;
  /** What stands under it, without blank ends; empty when nothing does. */
  readonly content: Range;
  readonly filled: boolean;
  /** The writer says why it is not known: „Nicht bekannt, weil …“ with a reason. */
  readonly notKnown: boolean;
}

interface Label {
  readonly keys: readonly SectionKey[];
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** A heading opens everything up to the next heading; a plain label only what belongs to it. */
  readonly heading: boolean;
}

const notKnown =
  /^[\s*_]*(?:(?:ist |mir )?(?:noch )?nicht bekannt|unbekannt|wei(?:ß|ss) (?:ich|man) (?:noch )?nicht|(?:is )?not (?:yet )?known|unknown|(?:i |we )?(?:don'?t|do not) know)[,;:]?\s+(?:weil|da|because|since|as)\s+[a-z0-9äöüß]/i;

/** Nearly every section says something; what does not is found out without the pattern. */
const isNotKnown = (words: string): boolean => /bekannt|know|wei(?:ß|s)/i.test(words) && notKnown.test(words);

/** @param lines the lines of `text`; a section never reaches into quoted mail */
export function sectionsOf(text: string, lines: readonly Line[]): Section[] {
  const labels: Label[] = [];
  /** Lines that end the section before them without opening a known one. */
  const breaks = new Set<number>();
  lines.forEach((line, i) => {
    if (line.role === 'blank' || line.role === 'quoted' || line.role === 'technical') return;
    const found = labelsOf(text, line, i);
    for (const label of found) labels.push(label);
    if (found.length > 0 && line.role === 'placeholder') line.role = 'text';
    if (found.length === 0 && (line.marker === 'heading' || looksLikeHeading(text, lines, i))) breaks.add(i);
  });
  return labels.map((label, i) => section(text, lines, label, labels[i + 1], breaks));
}

const longestHeading = 60;
/** Nouns that people use as headings without any sign; all of them name something else than a section of ours. */
const headingNoun =
  /^(?:(?:[a-zäöüß&/]+ ){0,4})(?:devices?|environment|screen-?shots?|screencast|gif|video|research|specifications?|app|recordings?|versions?|logs?|logcat|info(?:rmation)?|context|notes?|platform|umgebung|hinweise?|geräte?|bildschirmfotos?|protokoll|solution|lösung|regression(?: ?range)?|severity|setup|specs?)(?:(?: |-)[a-zäöüß&/]+){0,3}$/i;

/** "Use the following page:" goes on with it. */
const announces =
  /^(?:use|run|do|try|open|load|execute|insert|paste|nutzen|verwenden|führen)\b.*\b(?:following|folgende[mnrs]?)\b/i;
const formQuestion = /^(?:would you|do you|did you|are you|have you|haben sie|möchten sie|können sie)/i;

/** `Device info`, `BUG RECORDING`, `Notes:`: a short line without any sign that stands for a heading. */
function looksLikeHeading(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || line.marker !== 'none' || line.end - line.words > longestHeading) return false;
  const own = text.slice(line.words, line.end).trim();
  const words = bare(own);
  if (words === '' || /[.!,;]/.test(words) || announces.test(words)) return false;
  // "Would you like to work on this?": a question of a form.
  if (/\?$/.test(words)) return formQuestion.test(words);
  if (own !== words && /^[*_]{1,2}[^*_]+[*_]{1,2}:?$|:[*_]*$/.test(own)) return /^[a-zäöü\d]/i.test(words);
  return headingNoun.test(words) || (words.includes(' ') && words === words.toUpperCase() && /[A-ZÄÖÜ]{3}/.test(words));
}

function section(
  text: string,
  lines: readonly Line[],
  label: Label,
  next: Label | undefined,
  breaks: ReadonlySet<number>,
): Section {
  const limit = next?.start ?? text.length;
  const form = sectionOf(label.keys[0] ?? 'summary').form;
  let from = -1;
  let to = label.end;
  let filled = false;
  let placeholder = false;
  let blank = false;
  let inList = false;
  for (let i = label.line; i < lines.length; i++) {
    const line = lines[i];
    const isOwn = i === label.line;
    if (!line || line.start >= limit || line.role === 'quoted' || (!isOwn && breaks.has(i))) break;
    if (line.role === 'signature' && !isOwn) break;
    const start = isOwn ? label.end : line.start;
    const end = Math.min(line.end, limit);
    const content = end <= start ? '' : text.slice(isOwn ? start : Math.max(line.words, start), end);
    if (line.role === 'blank' || content.trim() === '') {
      const isItem = line.marker === 'number' || line.marker === 'bullet';
      if (isItem && !isOwn) placeholder = inList = true;
      else if (!isOwn) {
        // A plain one-line label is answered beside or right below it; a paragraph ends an answer begun beside the label.
        if ((form === 'line' && !label.heading) || (from >= 0 && from < (lines[label.line]?.end ?? 0))) break;
        blank = true;
      }
      continue;
    }
    const isItem = line.marker === 'number' || line.marker === 'bullet';
    if (blank && !isItem && inList && form === 'steps' && !/^[ \t]/.test(text.slice(line.start, line.start + 1))) break;
    if (blank && placeholder && !filled && !label.heading) break;
    // The list is over where an ordinary line follows that does not go on with a long item.
    if (inList && form === 'steps' && filled && !isItem && !isOwn && !continues(text, lines[i - 1], line)) break;
    if (from < 0) from = start;
    to = end;
    inList ||= isItem && !isOwn;
    if (line.role === 'technical' || !isPlaceholder(content.slice(0, 300))) filled = true;
    else placeholder = true;
    if (!label.heading && (form === 'line' || (isOwn && placeholder))) break;
  }
  const content = from < 0 ? { start: label.end, end: label.end } : trimmed(text, from, to);
  return {
    keys: label.keys,
    label: { start: label.start, end: label.end },
    content,
    filled,
    notKnown: filled && isNotKnown(text.slice(content.start, Math.min(content.end, content.start + 200))),
  };
}

const wrapped = 55;
const continues = (text: string, before: Line | undefined, line: Line): boolean =>
  /^[ \t]|^[a-zäöüß(→=>[{`<]/.test(text.slice(line.start, line.start + 1)) ||
  line.role !== 'text' ||
  (before !== undefined && (before.role === 'technical' || before.end - before.words >= wrapped));

function trimmed(text: string, start: number, end: number): Range {
  while (start < end && /[\s*_|]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s|]/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** The labels of a line: a whole line that is one, or a phrase before a colon at the start of a line or sentence. */
function labelsOf(text: string, line: Line, index: number): Label[] {
  const whole = whollyLabelled(text, line, index);
  if (whole) return [whole];
  const found: Label[] = [];
  for (let colon = line.words; colon < line.end; colon++) {
    if (text.charCodeAt(colon) !== 58) continue;
    const stop = text[colon - 1] === ')' ? beforeBrackets(text, line.words, colon) : colon;
    let start = stop;
    while (start > line.words && stop - start <= longestLabel && !boundary(text, start - 1)) start--;
    const keys = labelled(bare(text.slice(start, stop)));
    if (!keys || (found.at(-1)?.end ?? -1) > start) continue;
    let end = colon + 1;
    while (end < line.end && /[*_]/.test(text[end] ?? '')) end++;
    found.push({ keys, start, end, line: index, heading: false });
  }
  if (found.length === 0) {
    const cut = cutAt(text, line);
    const keys = cut && labelled(bare(text.slice(line.words, cut.start)));
    if (keys && cut) found.push({ keys, start: line.words, end: cut.end, line: index, heading: false });
  }
  return found;
}

/** `Steps (every time):` → where the brackets open; they are part of no label. */
function beforeBrackets(text: string, from: number, colon: number): number {
  const open = text.slice(Math.max(from, colon - 200), colon).lastIndexOf('(');
  return open < 0 ? colon : Math.max(from, colon - 200) + open;
}

/** By the code of a sign: whether a label cannot reach over it. */
const boundaries = new Uint8Array(65_536);
for (const sign of '.!?;|,:\n–') boundaries[sign.charCodeAt(0)] = 1;
const boundary = (text: string, at: number): boolean => boundaries[text.charCodeAt(at)] === 1;
const opening = '*_#+>"„|([';
const closing = '*_+"“|)]:';

/** Without the signs around it: `**Steps:**` → `Steps`. */
function bare(label: string): string {
  let start = 0;
  let end = label.length;
  while (start < end && (isBlankAt(label, start) || opening.includes(label.charAt(start)))) start++;
  while (end > start && (isBlankAt(label, end - 1) || closing.includes(label.charAt(end - 1)))) end--;
  return label.slice(start, end);
}

function whollyLabelled(text: string, line: Line, index: number): Label | undefined {
  if (line.end - line.words > longestLabel + 10) return undefined;
  // „3. Fehler“ is a step; only `# Schritte` looks like an item and is a heading.
  const isItem = line.marker === 'number' || line.marker === 'bullet';
  if (
    isItem &&
    !text.slice(line.start, line.words).includes('#') &&
    !/[:*_]\s*$/.test(text.slice(line.words, line.end))
  )
    return undefined;
  const keys = labelled(bare(text.slice(line.words, line.end)));
  if (!keys) return undefined;
  const heading = line.marker === 'heading' || !/:[*_]*\s*$/.test(text.slice(line.words, line.end));
  return { keys, start: line.start, end: line.end, line: index, heading };
}

/** `Label – content` or `| Label | content`: the place between them. */
function cutAt(text: string, line: Line): Range | undefined {
  const sample = text.slice(line.words, Math.min(line.end, line.words + longestLabel + 5));
  const match = (/\|/.test(text.slice(line.start, line.words)) ? /\s*\|+\s*/ : /\s(?:–|—|-|=)\s/).exec(sample);
  return match ? { start: line.words + match.index, end: line.words + match.index + match[0].length } : undefined;
}
