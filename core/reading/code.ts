/**
 * Code, queries and scripts that somebody shows as the way to the fault: „Folgende Abfrage bricht ab:“, "The following
 * script reproduces it". Stack traces, logs, repairs and what a program printed lead nobody there.
 */
import type { Fact } from '../fact.ts';
import { isTrace, type Line } from './lines.ts';
import { factAt, type Text } from './text.ts';

/** One line that looks like code may be anything. */
const fewestLines = 2;
/** So many lines of code that look like nothing, such as comments and annotations, may stand between two that do. */
const widestGap = 8;
/** The announcement stands so many filled lines before the code, at most. */
const reach = 5;
/** No test looks further into a line. */
const head = 300;

/** @returns one fact for each stretch of code that the words before it announce */
export function code(text: Text): Fact[] {
  const facts: Fact[] = [];
  let first = -1;
  let last = -1;
  let weight = 0;
  const close = (): void => {
    const from = text.lines[first];
    const to = text.lines[last];
    if (from && to && weight >= fewestLines && isAnnounced(text, first))
      facts.push(factAt(text, 'step', { start: from.words, end: to.end }, 'format', 0.6));
    first = -1;
    weight = 0;
  };
  for (let i = 0; i < text.lines.length; i++) {
    const line = text.lines[i];
    const more = line && (line.role === 'text' || line.role === 'technical') ? weightOf(text.shown, line) : 0;
    if (more === 0) continue;
    if (first >= 0 && i - last > widestGap) close();
    if (first < 0) first = i;
    last = i;
    weight += more;
  }
  close();
  return facts;
}

const query =
  /^(?:select\s.{1,200}\sfrom\s|from\s\S{1,80}\s(?:as\s)?\S{1,80}\s(?:where|join|order)\b|(?:insert\s+into|delete\s+from|(?:create|alter)\s+(?:table|view))\s|update\s\S{1,80}\sset\s)/i;
/** The letters that a query begins with. */
const queryLetters = new Set([...'sfidcau'].map((letter) => letter.charCodeAt(0)));

const entity = /&#?\w+;$/;

/** How much a line looks like code: 1 for the end of a statement or block, 2 for a query, 0 for anything else. */
function weightOf(shown: string, { start, end, words }: Line): number {
  let at = end - 1;
  while (at > words && shown.charCodeAt(at) <= 32) at--;
  const sign = shown.charCodeAt(at);
  if (sign === 59 || sign === 123 || sign === 125) {
    const opening = shown.charCodeAt(start);
    // „+ …“, „- …“: a change to code.
    const isChange = opening === 43 || opening === 45;
    return isChange ||
      entity.test(shown.slice(Math.max(words, at - 8), at + 1)) ||
      isTrace(shown.slice(start, Math.min(end, start + head)))
      ? 0
      : 1;
  }
  return queryLetters.has(shown.charCodeAt(words) | 32) && query.test(shown.slice(words, Math.min(end, words + head)))
    ? 2
    : 0;
}

const announcement =
  /\b(?:following|(?:folgende|nachstehende)[mnrs]?|snippet|(?:php|sql|test|shell|python|java)?-?(?:script|skript)|quer(?:y|ies)|sql|hql|(?:sample|example|test|source|my) code|beispielcode|(?:sql-)?abfrage|code (?:below|unten)|reproduces?|like this|as follows|wie folgt)\b|\b(?:example|beispiel|e\.g\.|z\. ?b\.):?[`\s]*$|\b(?:when|wenn|beim|after|nach)\b.*:[`\s]*$/i;
const repair =
  /\b(?:fix|fixed|changed?|implemented|instead|suspect|cause|geändert|behoben|ursache|stattdessen|line \d+|zeile \d+|valid)\b/i;

function isAnnounced(text: Text, first: number): boolean {
  let seen = 0;
  for (let i = first - 1; i >= 0 && seen < reach; i--) {
    const line = text.lines[i];
    if (!line || line.role === 'blank') continue;
    seen++;
    const words = text.shown.slice(Math.max(line.words, line.end - head), line.end);
    if (repair.test(words)) return false;
    if (announcement.test(words)) return true;
  }
  return false;
}
