/**
 * A description in Markdown, as people type it, in the markup of the system it goes to. Nothing the author wrote is
 * lost: a block whose rendering would miss one of its words is written as the text it is.
 */
import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import type { Dialect, ItemPart, List } from './markup/dialect.ts';
import { markdownOfWiki } from './markup/from-wiki.ts';
import { html } from './markup/html.ts';
import { jira } from './markup/jira.ts';
import { plain } from './markup/plain.ts';
import { textile } from './markup/textile.ts';
import type { Markup } from './ticket.ts';

const dialects: Readonly<Record<Exclude<Markup, 'markdown'>, Dialect>> = { textile, jira, html, plain };

/** Longest text that is understood as Markdown; a longer one is written as plain lines. UTF-16 units. */
const longest = 200_000;

/**
 * @param text the description; single line breaks are kept as line breaks
 * @param markup what to write
 * @param from what the description is written in. Text that has that markup already comes out as it went in; plain text
 *   and HTML keep their signs, because guessing what they mean would lose words
 * @returns text of that markup; in HTML every element of the author is shown as text, links lead to http, https or mail.
 *   Markdown stays as it is typed: `withoutCommands` keeps it from acting where a system acts on it
 */
export function render(text: string, markup: Markup, from: Markup = 'markdown'): string {
  if (markup === from) return text;
  if (from === 'textile' || from === 'jira') return render(markdownOfWiki(text, from), markup);
  if (markup === 'markdown') return text;
  if (from !== 'markdown') return from === 'plain' || markup === 'html' ? literal(text, dialects[markup]) : text;
  return fromMarkdown(text, markup);
}

function fromMarkdown(markdown: string, markup: Exclude<Markup, 'markdown'>): string {
  const dialect = dialects[markup];
  if (markdown.length > longest) return literal(markdown, dialect);
  try {
    return blocks(Lexer.lex(markdown, { gfm: true, breaks: true }), dialect).trim();
  } catch (error) {
    // Nesting deeper than the stack: the text is worth more than its layout.
    if (error instanceof RangeError) return literal(markdown, dialect);
    throw error;
  }
}

/** The text as it is, line by line. */
const literal = (source: string, dialect: Dialect): string =>
  source
    .trim()
    .split(/\n[ \t]*\n\s*/)
    .filter((part) => part !== '')
    .map((part) =>
      dialect.paragraph(
        part
          .split('\n')
          .map((line) => dialect.text(line))
          .join(dialect.lineBreak),
      ),
    )
    .join(dialect.between(true));

/** Numbers of list items are no words: `listOf` keeps those that do more than count. */
const itemNumbers = /^(?:[ \t>*+-]*\d{1,9}[.)](?=\s|$))+/gm;

const keepsEveryWord = (source: string, rendered: string): boolean =>
  (source.replace(itemNumbers, '').match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => rendered.includes(word));

function blocks(tokens: readonly Token[], dialect: Dialect): string {
  let out = '';
  let apart = true;
  for (const token of tokens as readonly MarkedToken[]) {
    if (token.type === 'space') {
      apart = true;
      continue;
    }
    const rendered = block(token, dialect);
    const safe = keepsEveryWord(token.raw, rendered) ? rendered : literal(token.raw, dialect);
    if (safe !== '') out += out === '' ? safe : dialect.between(apart) + safe;
    apart = /\n[ \t]*\n\s*$/.test(token.raw.slice(-80));
  }
  return out;
}

function block(token: MarkedToken, dialect: Dialect): string {
  switch (token.type) {
    case 'heading':
      if (isSignature(token.raw)) return literal(token.raw, dialect);
      return dialect.heading(inline(token.tokens, dialect), token.depth);
    case 'paragraph':
      return dialect.paragraph(inline(token.tokens, dialect));
    case 'text':
      return dialect.paragraph(token.tokens ? inline(token.tokens, dialect) : dialect.text(token.text));
    case 'code':
      return dialect.codeBlock(token.text, token.lang ?? '');
    case 'blockquote':
      return dialect.quote([blocks(token.tokens, dialect)]);
    case 'list':
      if (isDate(token)) return literal(token.raw, dialect);
      return dialect.list(listOf(token, dialect));
    case 'table':
      return dialect.table(
        token.header.map((cell) => inline(cell.tokens, dialect)),
        token.rows.map((row) => row.map((cell) => inline(cell.tokens, dialect))),
      );
    case 'hr':
      return dialect.rule;
    default:
      return literal(token.raw, dialect);
  }
}

/** Two hyphens below a line begin a signature more often than they make a heading. */
const isSignature = (raw: string): boolean => /\n[ \t]*[-=]{1,2}\s*$/.test(raw);

/** A numbered list of one short line is more often a date that began a line: „1. Dezember“. */
const isDate = ({ ordered, items, raw }: Tokens.List): boolean =>
  ordered && items.length === 1 && !raw.trim().includes('\n');

function listOf(token: Tokens.List, dialect: Dialect): List {
  const given = token.items.map((item) => Number(/^\s*(\d{1,9})[.)]/.exec(item.raw)?.[1] ?? 1));
  const counts = given.every((n, i) => n === i + 1) || given.every((n) => n === 1);
  return {
    ordered: token.ordered,
    numbers: token.ordered && !counts ? given : undefined,
    items: token.items.map((item) => itemParts(item.tokens as MarkedToken[], dialect)),
  };
}

function itemParts(tokens: readonly MarkedToken[], dialect: Dialect): ItemPart[] {
  const parts: ItemPart[] = [];
  let lead = '';
  for (const token of tokens) {
    if (token.type === 'space') continue;
    if (token.type === 'checkbox') lead = dialect.text(token.checked ? '[x] ' : '[ ] ');
    else if (token.type === 'list') parts.push({ kind: 'list', list: listOf(token, dialect) });
    else if (token.type === 'text' || (token.type === 'paragraph' && parts.length === 0)) {
      parts.push({ kind: 'inline', text: lead + inline(token.tokens ?? [], dialect) });
      lead = '';
    } else parts.push({ kind: 'block', text: block(token, dialect) });
  }
  if (lead) parts.unshift({ kind: 'inline', text: lead });
  return parts;
}

const wordChar = /[\p{L}\p{N}]/u;

function inline(tokens: readonly Token[], dialect: Dialect): string {
  const list = tokens as readonly MarkedToken[];
  return list
    .map((token, i) => {
      const before = list[i - 1]?.raw.at(-1) ?? '';
      const after = list[i + 1]?.raw.at(0) ?? '';
      return span(token, dialect, wordChar.test(before) || wordChar.test(after));
    })
    .join('');
}

/** @param inWord letters or digits touch it: then `*` and `~` are signs that somebody typed, as in 10*20*30 */
function span(token: MarkedToken, dialect: Dialect, inWord: boolean): string {
  switch (token.type) {
    case 'strong':
    case 'em':
    case 'del': {
      const inner = inline(token.tokens, dialect);
      const sign = token.raw.slice(0, Math.max(0, (token.raw.length - token.text.length) / 2));
      if (inWord || sign === '~') return dialect.text(sign) + inner + dialect.text(sign);
      return dialect[token.type](inner);
    }
    case 'codespan':
      return dialect.code(token.text);
    case 'br':
      return dialect.lineBreak;
    case 'link':
    case 'image':
      return link(token, dialect);
    case 'text':
      return token.tokens ? inline(token.tokens, dialect) : dialect.text(token.text);
    default:
      // Raw HTML is shown, and a backslash is kept: it belongs to a path more often than to an escape.
      return dialect.text(token.raw);
  }
}

function link(token: Tokens.Link | Tokens.Image, dialect: Dialect): string {
  const inner = token.type === 'link' ? inline(token.tokens, dialect) : dialect.text(token.text);
  const title = token.title ? dialect.text(` (${token.title})`) : '';
  if (!/^(?:https?:\/\/|mailto:)[^\s"<>|[\]]+$/i.test(token.href)) return dialect.text(token.raw);
  const isBare = token.type === 'link' && token.raw.replace(/^<|>$/g, '') === token.text;
  return (
    dialect.link(isBare && dialect !== html ? token.text : inner || dialect.text(token.href), token.href, isBare) +
    title
  );
}
