/** Answers to what was asked back: fitted to their questions, and the ticket as it is with them. */
import type { Closures } from './assessment.ts';
import type { Fit } from './answers/fit.ts';
import { sheetAnswers } from './answers/sheet.ts';
import { answerFor, applyEdit, stepLines } from './layout.ts';
import { ruleById } from './rules/index.ts';
import { longest, type Language, type Ticket } from './ticket.ts';

export { sheetAnswers } from './answers/sheet.ts';
export { fitAnswers, type Asked, type Fit, type Fitted } from './answers/fit.ts';

const unknown =
  /^(?:(?:das )?(?:weiß|weiss) ich (?:leider )?nicht|keine ahnung|(?:nicht|un)bekannt|i (?:do not|don['’]t) know|no idea|(?:not known|unknown))(?![\p{L}\d])[\s,.:;!–-]*(?:(?:weil|da|denn|because|as)\s+)?(.*)$/isu;

/** Why somebody does not know; empty without a reason, undefined when it is an answer. */
export const unknownReason = (text: string): string | undefined => unknown.exec(text.trim())?.[1]?.trim();

/** What came back on answer sheets: of two answers to one question the later counts. */
export function answersInComments({ comments = [] }: Pick<Ticket, 'comments'>): {
  readonly fits: readonly Fit[];
  readonly sheets: number;
} {
  const sheets = comments.map(({ text }) => sheetAnswers(text)).filter((fits) => fits.length > 0);
  const fits = new Map(sheets.flat().map((fit) => [fit.rule, fit]));
  return { fits: [...fits.values()], sheets: sheets.length };
}

/**
 * The ticket as it is with the answers: each under the heading of its section, a title in place of the old one.
 * What nobody knows closes its question, as in a draft.
 */
export function withAnswers(
  ticket: Ticket,
  answers: readonly Fit[],
  language: Language,
): { readonly ticket: Ticket; readonly closures: Closures } {
  let { title, body } = ticket;
  const closures: Record<string, Closures[string]> = {};
  for (const { rule: id, text } of answers) {
    const rule = ruleById.get(id);
    const because = unknownReason(text);
    if (because !== undefined) closures[id] = { how: 'unknown', because };
    if (because !== undefined || !rule) continue;
    const { where, section } = rule;
    const answer = answerFor(section ? { where, section } : { where }, stepLines(text) ?? text.split('\n'), body, [], {
      language,
      markup: 'plain',
    });
    if (answer?.to === 'title') title = answer.value.slice(0, longest.title);
    else if (answer?.to === 'body') {
      const longer = applyEdit(body, answer.edit);
      if (longer.length <= longest.body) body = longer;
    }
  }
  return { ticket: { ...ticket, title, body }, closures };
}
