/**
 * Plain text on its way into Trac, which reads every text as its wiki's. What looks best there stays as it is; only what
 * would do something is kept from it, and code is shown as code. Source: `trac/wiki/parser.py` (`!` before an expression
 * takes it for text, `{{{` alone on a line opens a block).
 */

const fence = /^ {0,3}(`{3,})[^`]*$/;

/** Macros run when somebody opens the page, and blocks can be anything: `[[TicketQuery(…)]]`, `{{{#!html`. */
const quiet = (text: string): string => text.replace(/(?<![![])(?=\[\[)|(?<![!{])(?=\{\{\{)/g, '!');

/** Code that has such brackets itself would end its block. */
const isShown = (code: readonly string[]): boolean => !code.some((line) => /\{\{\{|\}\}\}/.test(line));

/**
 * @param text plain, with code between fences as `plain` writes it
 * @returns the same for people's eyes; nothing in it runs
 */
export function tracOf(text: string): string {
  const done: string[] = [];
  let code: { readonly sign: string; readonly lines: string[] } | undefined;
  for (const line of text.split('\n')) {
    const sign = fence.exec(line)?.[1];
    if (!code) {
      if (sign === undefined) done.push(quiet(line));
      else code = { sign, lines: [line] };
      continue;
    }
    code.lines.push(line);
    if (line.trim() !== code.sign) continue;
    const inner = code.lines.slice(1, -1);
    done.push(...(isShown(inner) ? ['{{{', ...inner, '}}}'] : code.lines.map(quiet)));
    code = undefined;
  }
  return [...done, ...(code?.lines ?? []).map(quiet)].join('\n');
}
