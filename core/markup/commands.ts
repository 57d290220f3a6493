/**
 * Text that a ticket system would act upon, made to mean itself: quick actions, macros, mentions, references. A person
 * who describes an error did not call anybody, close anything or link a ticket by it. Code is left as it is: it acts
 * nowhere. Sources: docs.gitlab.com/user/project/quick_actions and /user/markdown, docs.github.com (mentions),
 * redmine.org RedmineTextFormatting (`!` before a link or a macro), Zendesk and Freshdesk placeholders (Liquid).
 */

import type { Markup } from '../ticket.ts';
import { tracOf } from './trac.ts';

/**
 * Whose commands: the flavours of Markdown that act, the placeholders that some desks fill in in any text, and the wiki
 * that Trac takes every text for.
 */
export const actors = ['gitlab', 'github', 'redmine', 'liquid', 'trac'] as const;
export type Actor = (typeof actors)[number];

/** Text for a system: nothing in it acts there. Markups that are not looked at here escape while they render. */
export const quieted = (text: string, markup: Markup, actor: Actor | undefined): string =>
  actor && (markup === 'markdown' || actor === 'liquid' || actor === 'trac') ? withoutCommands(text, actor) : text;

/** A character without width: the word before and the word behind are no longer one. */
const nothing = '\u200b';

// Before what would act stands nothing, a space or a bracket: a mail address, an entity or a path does not act.
const mention = /(?<![\p{L}\p{N}_/@.&;#!-])@(?=[\p{L}\p{N}_])/gu;
const reference = /(?<![\p{L}\p{N}_/@.&;#!-])([#!~%&$])(?=[\p{L}\p{N}_"])/gu;
const number = /(?<![\p{L}\p{N}_/@.&;#!-])#(?=\d)/gu;
const revision = /(?<![\p{L}\p{N}_/@.&;#!-])r(?=\d+(?![\p{L}\p{N}_]))/gu;
const named =
  /(?<![\p{L}\p{N}_!-])((?:attachment|version|forum|news|message|project|commit|source|export|user|document|wiki)(?=[:#]))/gu;

/** What each does to a run of text outside of code. */
const quiet: Readonly<Record<Actor, (text: string) => string>> = {
  gitlab: (text) => text.replace(mention, `@${nothing}`).replace(reference, `$1${nothing}`),
  github: (text) => text.replace(mention, `@${nothing}`).replace(number, `#${nothing}`),
  redmine: (text) =>
    text
      .replace(/(?<!!)\{\{/g, '!{{')
      .replace(/(?<!!)\[\[/g, '![[')
      .replace(mention, '!@')
      .replace(number, '!#')
      .replace(revision, '!r')
      .replace(named, '!$1'),
  liquid: (text) => text.replace(/\{(?=[{%])/g, `{${nothing}`),
  trac: tracOf,
};

const fence = /^ {0,3}(`{3,}|~{3,})/;

/**
 * @param text in the markup of the system: Markdown for the first three, anything for `liquid`, plain for `trac`
 * @returns the same text for people's eyes; nothing in it acts
 */
export function withoutCommands(text: string, actor: Actor): string {
  if (actor === 'liquid' || actor === 'trac') return quiet[actor](text);
  let open = '';
  return text
    .split('\n')
    .map((line) => {
      const sign = fence.exec(line)?.[1] ?? '';
      if (open !== '') {
        if (sign.startsWith(open) && line.trim() === sign) open = '';
        return line;
      }
      if (sign !== '') {
        open = sign;
        return line;
      }
      return (actor === 'gitlab' ? line.replace(/^(\s*)\/(?=[a-z])/i, '$1\\/') : line)
        .split(/(`+[^`]*`+)/)
        .map((part, i) => (i % 2 === 1 ? part : quiet[actor](part)))
        .join('');
    })
    .join('\n');
}
