/** What stands under a label is what the label says, however it is phrased. */
import type { Fact, FactKind } from '../fact.ts';
import type { SectionKey } from '../layout.ts';
import { environmentValue } from './environment.ts';
import { isPlaceholder } from './placeholder.ts';
import { hasMark, linesIn, tokenAt } from './at.ts';
import { isOutcome } from './outcome.ts';
import { priorityValue } from './references.ts';
import type { Section } from './sections.ts';
import { factAt, type Text } from './text.ts';
import { wordCount, type Range } from './tokens.ts';

/** The kind of fact that answers a section. A summary answers nothing by itself. */
export const kindOfSection: Readonly<Record<SectionKey, FactKind | undefined>> = {
  summary: undefined,
  workload: 'workload',
  module: 'module',
  environment: 'environment',
  company: 'company',
  version: 'version',
  steps: 'step',
  actual: 'observed',
  message: 'error-message',
  expected: 'expected',
  'example-case': 'test-case',
  'first-seen': 'first-seen',
  frequency: 'frequency',
  changed: 'changed',
  impact: 'impact',
  downstream: 'downstream',
  affected: 'affected',
  workaround: 'workaround',
  priority: 'priority',
  checked: 'own-analysis',
  access: 'access',
  contact: 'contact',
  evidence: 'evidence',
  technical: 'technical-block',
  question: 'question',
  item: 'item',
  role: 'role',
  recipient: 'recipient',
  validity: 'validity',
  reason: 'reason',
  need: 'need',
  'as-is': 'as-is',
  'to-be': 'to-be',
  benefit: 'benefit',
  acceptance: 'acceptance',
  risk: 'risk',
  approver: 'approval',
  'needed-by': 'deadline',
  incidents: 'incidents',
};

/** „Keine“ is an answer for some sections; elsewhere it says that there is nothing. */
const nothing =
  /^(?:keine?[rns]?|nein|nichts|none|no|nothing|not any)(?: (?:meldung|fehlermeldung|anhänge|anhang|message|attachments?|error message))?[.!]?$/i;

export function labelledFacts(text: Text): Fact[] {
  const facts: Fact[] = [];
  for (const section of text.sections)
    if (section.filled) for (const key of section.keys) for (const fact of answer(text, section, key)) facts.push(fact);
  return facts;
}

function answer(text: Text, section: Section, key: SectionKey): Fact[] {
  const kind = kindOfSection[key];
  if (!kind) return [];
  const { content } = section;
  if (section.notKnown) return [factAt(text, kind, content, 'format', 1, 'unknown')];
  const words = text.shown.slice(content.start, content.end);
  const isNothing = content.end - content.start < 40 && /^\s*[kn]/i.test(words) && nothing.test(words.trim());
  const one = (value?: string): Fact[] => [factAt(text, kind, content, 'format', 0.95, value)];
  switch (key) {
    case 'environment': {
      const value = environmentValue(words);
      // "Environment: Windows 11, Edge" is a client; it is read as such elsewhere.
      const client = hasMark(text.marks.client, tokenAt(text, content.start), tokenAt(text, content.end));
      return value || !client ? one(value) : [];
    }
    case 'message':
      if (isNothing) return [factAt(text, 'no-message', content, 'format', 0.95)];
      return wordCount(words.slice(0, 2_000)) >= 3 || /\d{3}|["„“`]/.test(words) ? one() : [];
    case 'expected':
      return isNothing ? [] : [factAt(text, kind, wish(text, content), 'format', 0.95)];
    case 'steps':
      return isNothing ? [] : steps(text, section);
    case 'priority':
      return one(priorityValue(words.slice(0, 80)));
    case 'first-seen':
    case 'access':
    case 'frequency':
    case 'affected':
    case 'workaround':
    case 'downstream':
    case 'impact':
    case 'changed':
    case 'checked':
      return one();
    default:
      return isNothing ? [] : one();
  }
}

/** „1“, „2“, „3“ below each other count nothing. */
const letter = /\p{L}/u;
/** Plain letters first: the pattern of all scripts takes its time to be set up. */
const hasLetter = (words: string): boolean => /[a-z]/i.test(words) || letter.test(words);

/** Nobody needs more lines to say what would be right. */
const longestWish = 4;

/** What is expected: up to the line that goes on with what happens. */
function wish(text: Text, content: Range): Range {
  let { end } = content;
  const lines = linesIn(text, content).filter((line) => line.role !== 'blank');
  for (const [i, line] of lines.entries()) {
    const from = tokenAt(text, line.start);
    const to = tokenAt(text, line.end);
    const { symptom, failure, expected } = text.marks;
    const turns = (hasMark(symptom, from, to) || hasMark(failure, from, to)) && !hasMark(expected, from, to);
    if (i > 0 && (i >= longestWish || turns)) break;
    end = Math.min(line.end, content.end);
  }
  return { start: content.start, end };
}

/**
 * One fact for each step that says something. What one sees after a step is observed; an ordinary sentence between or
 * behind the steps is a step only when it tells an action.
 */
function steps(text: Text, section: Section): Fact[] {
  const { start, end } = section.content;
  const lines = linesIn(text, section.content)
    .filter((line) => line.role !== 'blank')
    .map((line) => ({ start: Math.max(line.words, start), end: Math.min(line.end, end), item: line.marker !== 'none' }))
    .filter(
      (range) =>
        range.start < range.end &&
        hasLetter(text.shown.slice(range.start, Math.min(range.end, range.start + 300))) &&
        !isPlaceholder(text.shown.slice(range.start, Math.min(range.end, range.start + 300))),
    );
  const found = lines.map((line) => {
    if (isOutcome(text, line, line.item)) return factAt(text, 'observed', line, 'format', 0.8);
    const from = tokenAt(text, line.start);
    const to = tokenAt(text, line.end);
    const acts = from === to || hasMark(text.instructions, from, to);
    if (!line.item && !acts) return undefined;
    return factAt(text, 'step', line, 'format', 0.95);
  });
  return found.some((fact) => fact?.kind === 'step')
    ? found.filter((fact) => fact !== undefined)
    : lines.map((line) => factAt(text, 'step', line, 'format', 0.95));
}
