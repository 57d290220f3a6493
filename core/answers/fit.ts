/**
 * A reply → which question got which answer. In this order: the marks of an answer pack, our questions repeated (above
 * the answers or quoted between them), numbers („1.“, „zu 2:“), the names of what was asked („Umgebung: Live“).
 * What fits nowhere is given back as the rest: a person decides.
 */
import { endOfOwnText } from '../layout/find.ts';
import { sectionOf } from '../layout/sections.ts';
import type { Question } from '../question.ts';
import { ruleById } from '../rules/index.ts';
import { languages } from '../ticket.ts';
import { chosenNumbers, numberOf } from './numbers.ts';
import { behindMark, linesOf, markOf, unescaped, withoutHeading } from './written.ts';

export type Asked = Pick<Question, 'rule' | 'ask'> & Partial<Question>;
export interface Fit {
  readonly rule: string;
  readonly text: string;
}
export interface Fitted {
  /** In the order of the questions; those without an answer are not there. */
  readonly fits: readonly Fit[];
  /** What belongs to no question. */
  readonly rest: string;
}

/** A line of a reply that begins the answer to a question; `text` is what of it is answer. */
interface Begin {
  readonly at: number;
  /** Place of the question, from 0. */
  readonly question: number;
  readonly text: string;
  /** How many lines below it belong to the question and not to the answer. */
  readonly skipped: number;
}

/** @param asked what was asked, in the order of its numbers */
export function fitAnswers(reply: string, asked: readonly Asked[]): Fitted {
  const all = linesOf(reply);
  const end = all.findIndex((line) => markOf(line) === 'end');
  const packed = end < 0 ? all : all.slice(0, end);
  const marks = beginsIn(packed, (line, i) => {
    const number = markOf(line);
    if (typeof number !== 'number' || number > asked.length || number < 1) return undefined;
    return begin(packed, i, number - 1, behindMark(line), asked[number - 1], true);
  });
  if (marks.length > 0) {
    const behind = end < 0 ? [] : all.slice(end + 1);
    return between(packed, marks, asked, { rest: behind.join('\n'), isPack: true });
  }

  const own = linesOf(reply.slice(0, endOfOwnText(reply)));
  for (const [lines, find] of [
    [own, repeated],
    [own, numbered],
    [own, named],
    [all, repeated],
  ] as const) {
    const begins = find(lines, asked);
    if (begins.some(({ text, at }, i) => text.trim() !== '' || hasAnswer(lines, at + 1, begins[i + 1]?.at)))
      return between(lines, begins, asked);
  }
  const text = own.filter((line) => !isQuoted(line)).join('\n');
  const [only] = asked;
  const isAnswer = asked.length === 1 && only && text.trim() !== '';
  return isAnswer ? { fits: [{ rule: only.rule, text: text.trim() }], rest: '' } : { fits: [], rest: text.trim() };
}

const isQuoted = (line: string): boolean => /^\s*>/.test(line);
const hasAnswer = (lines: readonly string[], from: number, to = lines.length): boolean =>
  lines.slice(from, to).some((line) => line.trim() !== '' && !isQuoted(line));

const beginsIn = (lines: readonly string[], find: (line: string, i: number) => Begin | undefined): Begin[] =>
  lines.flatMap((line, i) => find(line, i) ?? []);

/** Takes the repeated question away from the front of what stands behind a mark or a number. */
function begin(
  lines: readonly string[],
  at: number,
  question: number,
  first: string,
  asked: Asked | undefined,
  isPack = false,
): Begin {
  // What a mail program has broken into lines is still one question.
  const below = lines.slice(at + 1, at + 12);
  let text = [first, ...below].join('\n');
  let found = false;
  for (const part of isPack ? [asked?.ask] : [asked?.ask, asked?.read, asked?.why]) {
    const after = part === undefined ? undefined : behindWords(text, part);
    if (after === undefined) continue;
    text = after;
    found = true;
  }
  if (!found) return { at, question, text: first, skipped: 0 };
  const left = linesOf(text);
  return { at, question, text: left[0] ?? '', skipped: below.length + 1 - left.length };
}

/** The text behind these words at its beginning, however they are broken into lines and quoted. */
function behindWords(text: string, words: string): string | undefined {
  let at = 0;
  for (const word of words.split(/\s+/).filter((one) => one !== '')) {
    while (/\s/.test(text.charAt(at)) || (text[at] === '>' && /\n[\s>]*$/.test(text.slice(0, at)))) at += 1;
    if (!text.startsWith(word, at)) return undefined;
    at += word.length;
  }
  return text.slice(at);
}

function repeated(lines: readonly string[], asked: readonly Asked[]): Begin[] {
  return beginsIn(lines, (line, i) => {
    const bare = line.replace(/^[\s>*#]*(?:\d{1,2}[.):]\s*)?/, '');
    const question = asked.findIndex(
      ({ ask }) => behindWords([bare, ...lines.slice(i + 1, i + 8)].join('\n'), ask) !== undefined,
    );
    return question < 0 || bare === '' ? undefined : begin(lines, i, question, bare, asked[question]);
  });
}

function numbered(lines: readonly string[], asked: readonly Asked[]): Begin[] {
  const found = lines.flatMap((line, at) => {
    const one = numberOf(line);
    return one ? [{ at, ...one }] : [];
  });
  const steps = asked.findIndex(({ rule }) => ruleById.get(rule)?.action.kind === 'steps') + 1;
  return chosenNumbers(found, asked.length, steps).map(({ at, number, text }) =>
    begin(lines, at, number - 1, text, asked[number - 1]),
  );
}

function named(lines: readonly string[], asked: readonly Asked[]): Begin[] {
  const names = new Map(
    asked.flatMap(({ rule: id }, i) => {
      const rule = ruleById.get(id);
      const label = rule?.section ? sectionOf(rule.section).label : undefined;
      return languages.flatMap((language) =>
        [rule?.words[language].name, label?.[language]].flatMap((name) =>
          name ? [[name.toLowerCase(), i] as const] : [],
        ),
      );
    }),
  );
  return beginsIn(lines, (line, at) => {
    const [, name = '', text = ''] = /^[\s*#_-]*(\p{L}[^:*_]{1,40}?)[*_]*(?::[*_]*(.*)|\s*$)/u.exec(line) ?? [];
    const question = names.get(name.trim().toLowerCase());
    return question === undefined ? undefined : { at, question, text, skipped: 0 };
  });
}

/** The answers: from each beginning to the next one. */
function between(
  lines: readonly string[],
  begins: readonly Begin[],
  asked: readonly Asked[],
  { rest = '', isPack = false } = {},
): Fitted {
  const texts = asked.map((): string[] => []);
  for (const [i, { at, question, text, skipped }] of begins.entries()) {
    const below = lines.slice(at + 1 + skipped, begins[i + 1]?.at);
    const said = isPack ? [text, ...below].map(unescaped) : [text, ...below.filter((line) => !isQuoted(line))];
    texts[question]?.push(said.join('\n').trim());
  }
  const front = lines.slice(0, begins[0]?.at);
  const before = (isPack ? withoutHeading(front) : front).filter((line) => !isQuoted(line));
  const fits = asked.flatMap(({ rule }, i) => {
    const text = (texts[i] ?? []).filter((one) => one !== '').join('\n');
    return text === '' ? [] : [{ rule, text }];
  });
  return { fits, rest: [...before, rest].join('\n').trim() };
}
