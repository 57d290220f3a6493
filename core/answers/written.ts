/** An answer as an answer pack writes it: a text that fits whole to its questions again, whatever was answered. */
import type { Language } from '../ticket.ts';
import { answerWords } from './answers.words.ts';

/** The line that begins an answer, and the one behind the last; in front of it what mail and ticket systems put there. */
const marked = /^(\\*)[\s>*#]*(?:(?:Frage|Question) (\d{1,2}):|(?:Ende der Antworten|End of answers)\s*$)/;

/** Lines in the way that every text field and mail gives them. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/);

/** `end`, the number of a question, or undefined for a line of an answer. */
export function markOf(line: string): 'end' | number | undefined {
  const found = marked.exec(line);
  if (!found || found[1] !== '') return undefined;
  return found[2] === undefined ? 'end' : Number(found[2]);
}

/** What stands behind the mark of a question. */
export const behindMark = (line: string): string => line.replace(marked, '');

/** A line of an answer that was written as one, though it looks like a mark. */
export const unescaped = (line: string): string => (marked.exec(line)?.[1] ? line.slice(1) : line);
const escaped = (line: string): string => (marked.test(line) ? `\\${line}` : line);

/** The lines in front of the first mark without the heading that `written` puts there. */
export function withoutHeading(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return /^(?:Antworten zu|Answers to) /.test(lines[last] ?? '') ? lines.slice(0, last) : lines;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** @param about number and title of the ticket @param answers by the place of their question; blank ones are left out */
export function written(
  about: string,
  asks: readonly string[],
  answers: readonly string[],
  language: Language,
): string {
  const t = answerWords[language];
  const parts = asks.flatMap((ask, i) => {
    const answer = linesOf(answers[i] ?? '')
      .map(escaped)
      .join('\n')
      .trim();
    return answer === '' ? [] : [`${t.mark} ${i + 1}: ${oneLine(ask)}\n${answer}`];
  });
  return [`${t.about} ${oneLine(about)}`, ...parts, t.end].join('\n\n') + '\n';
}
