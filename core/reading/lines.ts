/**
 * The lines of a body and what each of them is. Quoted mail, signatures, logs and stack traces are recognised as such
 * and not read as prose; a line of a skeleton that nobody filled is a placeholder.
 */
import { sectionOf } from '../layout/sections.ts';
import { labelled, longestLabel } from './lexicon/labels.ts';
import { isPlaceholder } from './placeholder.ts';
import { isBlankAt, isLetterAt } from './tokens.ts';

export type LineRole =
  | 'blank'
  | 'text'
  /** Code, log, stack trace: evidence, not prose. */
  | 'technical'
  /** A mail that was answered or forwarded. */
  | 'quoted'
  | 'signature'
  /** A list number, dots, brackets: what a skeleton leaves behind when nobody fills it. */
  | 'placeholder';

export interface Line {
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
  /** Where the words begin, after quote, list and heading signs. */
  readonly words: number;
  readonly marker: 'number' | 'bullet' | 'heading' | 'none';
  role: LineRole;
}

/** No test looks further into a line than this. */
const head = 300;

const markers: readonly (readonly [RegExp, Line['marker']])[] = [
  [/^h[1-6]\.\s+/, 'heading'],
  [/^#{2,6}\s+/, 'heading'],
  [/^(?:\d{1,3}[.)]|\(\d{1,3}\)|[a-z]\)|#|(?:schritt|step)\s\d{1,2}\s?[:.)-])(?:\s+|$)/i, 'number'],
  [/^\d{1,3}[.)](?=[A-ZÄÖÜ„"])/, 'number'],
  [/^(?:[-*+•–·▪►]{1,3})(?:\s+|$)/, 'bullet'],
];

/** Splits a text into lines and says of each what it is. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const next = end + 1;
    if (text[end - 1] === '\r') end--;
    lines.push(lineOf(text, start, Math.max(start, end)));
    start = next;
  }
  markBareNumbers(text, lines);
  markTechnical(text, lines);
  markQuoted(text, lines);
  markSignature(text, lines);
  return lines;
}

/** What a form wants to have confirmed or asks: „[x] I have searched …“, "What did you expect the app to do?". */
const ofForm =
  /^\s*(?:[-*]\s*)?\[\s?[x✓]?\s?\]\s*(?:i have|i am|i've|i'm|ich habe|ich bin)\b|^\W{0,3}what (?:did you (?:expect|see|observe)|do you see instead)\b[^.!]*\?\W*$/i;

/** All of them have one of these signs, and few lines have. */
const isOfForm = (line: string): boolean => (line.includes('[') || line.includes('?')) && ofForm.test(line);

function lineOf(text: string, start: number, end: number): Line {
  let words = start;
  while (words < end && isLead(text, words)) words++;
  if (words >= end) return { start, end, words, marker: 'none', role: 'blank' };
  let marker: Line['marker'] = 'none';
  let sample = text.slice(words, Math.min(end, words + head));
  for (const [sign, kind] of mayBeMarked(text, words) ? markers : []) {
    const match = sign.exec(sample);
    if (!match) continue;
    marker = kind;
    words += match[0].length;
    sample = sample.slice(match[0].length).replace(/^\[[ x]\]\s*/i, '');
    break;
  }
  return {
    start,
    end,
    words,
    marker,
    role: end - words <= head && (isPlaceholder(sample) || isOfForm(text.slice(start, end))) ? 'placeholder' : 'text',
  };
}

/** A blank, or the sign of a quotation or a table. */
const isLead = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 32 || code === 62 || code === 124 || isBlankAt(text, at);
};

/** Most lines begin with a word: only „h2. “, „a) “ and „Step 1“ among them can be marked. */
function mayBeMarked(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  if (code < 97 || code > 122) return !isLetterAt(text, at);
  return code === 104 || code === 115 || text.charCodeAt(at + 1) === 41;
}

const bareNumber = /^(\d{1,2})[ \t]+(?=[a-zäöüßA-ZÄÖÜ"„(*])/;
/** A step with the lines that belong to it is not longer. */
const longestItem = 8;

/** `1 Open`, `2 Click`: numbers without a sign are list markers when they count from 1 on. */
function markBareNumbers(text: string, lines: Line[]): void {
  let first = -1;
  let last = -1;
  let count = 0;
  for (const [i, line] of lines.entries()) {
    const code = text.charCodeAt(line.words);
    if (line.role !== 'text' || line.marker !== 'none' || code < 49 || code > 57) continue;
    const found = bareNumber.exec(text.slice(line.words, Math.min(line.end, line.words + 20)));
    if (!found) continue;
    const number = Number(found[1]);
    if (number !== 1 && !(number === count + 1 && i - last <= longestItem)) continue;
    if (number === 1) first = i;
    else {
      if (number === 2) numbered(lines, first, text);
      numbered(lines, i, text);
    }
    count = number;
    last = i;
  }
}

function numbered(lines: Line[], at: number, text: string): void {
  const line = lines[at];
  if (!line) return;
  const lead = bareNumber.exec(text.slice(line.words, Math.min(line.end, line.words + 20)))?.[0].length ?? 0;
  lines[at] = { ...line, words: line.words + lead, marker: 'number' };
}

const trace = [
  /^\s*\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{3}|\s\[)/,
  /^\s*at\s+[\w$.<>/]+(?:\.[\w$<>]+)?\s?\(/,
  /^\s*at\s.{1,120}:\d+(?::\d+)?\)?$/,
  /^\s*(?:caused by|traceback \(most recent call last\)|exception in thread)\b/i,
  /^\s*file ".{1,200}", line \d+/i,
  /^\s*(?:[\w$]+\.){1,12}[\w$]*(?:exception|error)\b/i,
  /^"?[^"\n]{1,120}"?\([A-Za-z ]{1,30}\s?\d{1,10}\)\.[^\n]{1,80}\sline\s\d+/i,
  /^\s*\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?\S{0,12}\]?\s.{0,30}\b(?:error|err|warn|warning|info|debug|fatal|trace|crit)\b/i,
  /^\s*\[?(?:error|fatal|warn|severe)\]?[:\s]+.{0,80}(?:exception|0x[0-9a-f]{4,}|[\w$]+\.[\w$]+\.[\w$]+)/i,
  /^\s*(?:internal session id|application insights session id|client activity id|time stamp on error|user telemetry id|al call stack|session id|activity id|correlation id|request id|trace id)\s*:/i,
];
/** Where a line can be a fence or a block at all: the first sign behind the blanks is one of theirs. */
const opensBlockAt = (sample: string): boolean => {
  let at = 0;
  while (isBlankAt(sample, at)) at++;
  const code = sample.charCodeAt(at);
  return code === 96 || code === 126 || code === 123 || code === 125;
};
const fence = /^\s*(?:```|~~~)/;
/** Trac's, which has another sign at its end. */
const braces = { open: /^\s*\{\{\{(?:#!.{0,40})?\s*$/, close: /^\s*\}\}\}\s*$/ };
const wikiBlock = /^\s*\{(code|noformat)(?::[^}]{0,60})?\}/i;

/** What every one of them has: most lines are sorted out by this alone. */
const hint =
  /^\s*at\s|caused by|traceback|exception|error|\bline\s\d|\d\d:\d\d|\bid\s*:|call stack|^\s*\[?(?:fatal|warn|severe)/i;

/** Whether a line is a line of a stack trace, a log or a copied error window. */
export const isTrace = (line: string): boolean => hint.test(line) && trace.some((t) => t.test(line));

function markTechnical(text: string, lines: readonly Line[]): void {
  let inFence = false;
  let inWiki = false;
  let inBraces = false;
  for (const line of lines) {
    const sample = text.slice(line.start, Math.min(line.end, line.start + head));
    const opens = opensBlockAt(sample);
    if (opens && !inFence && !inWiki && (inBraces ? braces.close : braces.open).test(sample)) {
      inBraces = !inBraces;
      line.role = 'blank';
      continue;
    }
    const isFence = opens && !inWiki && !inBraces && fence.test(sample);
    const wiki = opens && !inFence && !inBraces ? wikiBlock.exec(sample) : null;
    if (isFence || wiki) {
      const alone = isFence || !sample.slice((wiki?.[0].length ?? 0) + (wiki?.index ?? 0)).includes(wiki?.[0] ?? '');
      line.role = alone ? 'blank' : 'technical';
      if (isFence) inFence = !inFence;
      else if (alone) inWiki = !inWiki;
      continue;
    }
    if (line.role === 'blank') continue;
    if (inFence || inWiki || inBraces || isTrace(sample)) line.role = 'technical';
  }
}

const mailHeader =
  /^\s*>*\s*\*{0,2}(?:von|from|gesendet|sent|an|to|cc|betreff|subject|datum|date)\*{0,2}\s*:\*{0,2}\s*\S/i;
const separator =
  /^\s*>*\s*(?:-{3,}\s*(?:ursprüngliche nachricht|original message|weitergeleitete nachricht|forwarded message|original appointment)\s*-{3,}|am .{6,80} schrieb .{2,80}:|on .{6,80} wrote:)\s*$/i;

/** From the first separator, or the first of three mail header lines within six, everything is somebody else's mail. */
function markQuoted(text: string, lines: readonly Line[]): void {
  const sample = (line: Line): string => text.slice(line.start, Math.min(line.end, line.start + head));
  const headers: number[] = [];
  let from = -1;
  for (let i = 0; i < lines.length && from < 0; i++) {
    const line = lines[i];
    if (!line || line.role === 'blank' || line.role === 'technical') continue;
    const words = sample(line);
    if (!words.includes(':') && !words.includes('---')) continue;
    if (separator.test(words)) from = i;
    else if (mailHeader.test(words)) {
      headers.push(i);
      const third = headers.at(-3);
      if (third !== undefined && i - third < 6) from = third;
    }
  }
  if (from < 0) return;
  for (const line of lines.slice(from)) if (line.role !== 'blank') line.role = 'quoted';
}

const closing =
  /^(?:(?:danke und|mit) )?(?:(?:freundlich|best|viel|lieb|herzlich|schön)e[nr]? )?(?:grü(?:ß|ss)en?|gru(?:ß|ss))(?![a-zäöüß])|^(?:mfg|lg|vg|bg|(?:(?:best|kind|warm|kindest) )?regards|cheers|sincerely|thanks and regards|best wishes|sent from my|von meinem|gesendet von)(?![a-zäöüß])|^--$/i;
const longestSignature = 15;

/** „Folgeprozesse:“ is no signature; „Telefon:“ and „Firma:“ may well be part of one. */
function opensBlock(text: string, line: Line): boolean {
  const label = text.slice(line.words, Math.min(line.end, line.words + longestLabel)).split(':', 1)[0] ?? '';
  const key = labelled(label.replace(/[*_]/g, ''))?.[0];
  return key !== undefined && sectionOf(key).form !== 'line';
}

/** From the closing formula near the end of the own text on; sections that follow it are own text again. */
function markSignature(text: string, lines: readonly Line[]): void {
  const own = lines.filter((l) => l.role === 'text' || l.role === 'placeholder');
  const tail = own.slice(-longestSignature);
  const at = tail.findIndex(
    (l) => l.end - l.words <= 60 && l !== own[0] && closing.test(text.slice(l.start, l.end).normalize('NFC').trim()),
  );
  if (at < 0) return;
  for (const line of tail.slice(at)) {
    if (line.marker === 'heading' || opensBlock(text, line)) return;
    line.role = 'signature';
  }
}
