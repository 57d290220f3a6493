/** What somebody has typed into an answer sheet: in this browser only, as the file keeps it. */
import * as z from 'zod/mini';
import type { AnswerPack } from '../../../core/answer-pack.ts';

export interface Typed {
  readonly text: string;
  readonly isUnknown: boolean;
}
const stored = z.array(z.tuple([z.string(), z.boolean()]));
const keyOf = ({ id }: AnswerPack): string => `ticketklar-answers-${id}`;

/** One for each question; empty where nothing was typed or the browser keeps nothing. */
export function typed(pack: AnswerPack): Typed[] {
  let was: readonly (readonly [string, boolean])[] = [];
  try {
    was = z.parse(stored, JSON.parse(localStorage.getItem(keyOf(pack)) ?? '[]'));
  } catch {
    // What cannot be read was not typed here.
  }
  return pack.questions.map((_, i) => ({ text: was[i]?.[0] ?? '', isUnknown: was[i]?.[1] ?? false }));
}

/** @returns false when the browser keeps nothing */
export function keepTyped(pack: AnswerPack, answers: readonly Typed[]): boolean {
  try {
    localStorage.setItem(keyOf(pack), JSON.stringify(answers.map(({ text, isUnknown }) => [text, isUnknown])));
    return true;
  } catch {
    return false;
  }
}

export function forgetTyped(pack: AnswerPack): void {
  try {
    localStorage.removeItem(keyOf(pack));
  } catch {
    // Nothing was kept.
  }
}

/** The answer as it is passed on. @param unknown „Weiß ich nicht“ */
export function answered({ text, isUnknown }: Typed, unknown: string): string {
  const said = text.trim();
  return isUnknown ? unknown + (said === '' ? '.' : `: ${said}`) : said;
}
