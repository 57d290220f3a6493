/**
 * A description as a document of the Atlassian Document Format, which the API of Jira Cloud takes in place of a text.
 * Source of the nodes and of what may stand in what: developer.atlassian.com/cloud/jira/platform/apis/document/structure.
 * Every text is a text node, so nothing in it acts: no macro, no mention, no reference.
 */
import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';

export interface AdfMark {
  readonly type: 'strong' | 'em' | 'strike' | 'code' | 'link';
  readonly attrs?: { readonly href: string };
}
export interface AdfNode {
  readonly type: string;
  readonly text?: string;
  readonly marks?: readonly AdfMark[];
  readonly attrs?: Readonly<Record<string, string | number>>;
  readonly content?: readonly AdfNode[];
}
export interface AdfDocument extends AdfNode {
  readonly type: 'doc';
  readonly version: 1;
  readonly content: readonly AdfNode[];
}

/** Longest text that is understood as Markdown; a longer one becomes plain paragraphs. UTF-16 units. */
const longest = 200_000;

/** @param markdown the description; single line breaks are kept as line breaks */
export function adfOf(markdown: string): AdfDocument {
  return { type: 'doc', version: 1, content: contentOf(markdown) };
}

function contentOf(markdown: string): readonly AdfNode[] {
  if (markdown.length > longest) return literal(markdown);
  try {
    return blocks(Lexer.lex(markdown, { gfm: true, breaks: true }));
  } catch (error) {
    // Nesting deeper than the stack: the text is worth more than its layout.
    if (error instanceof RangeError) return literal(markdown);
    throw error;
  }
}

const node = (type: string, content: readonly AdfNode[], attrs?: AdfNode['attrs']): AdfNode =>
  attrs ? { type, attrs, content } : { type, content };
const paragraph = (content: readonly AdfNode[]): AdfNode => node('paragraph', content);
/** A text node must not be empty. */
const textOf = (text: string, marks: readonly AdfMark[] = []): AdfNode[] =>
  text === '' ? [] : [marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }];
const lines = (text: string, marks: readonly AdfMark[] = []): AdfNode[] =>
  text.split('\n').flatMap((line, i) => [...(i > 0 ? [{ type: 'hardBreak' }] : []), ...textOf(line, marks)]);
const literal = (source: string): AdfNode[] =>
  source
    .split(/\n[ \t]*\n\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => paragraph(lines(part)));

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
/** The text of nodes and what their attributes say. */
const said = (nodes: readonly AdfNode[]): string =>
  nodes
    .map(
      ({ text = '', attrs, marks = [], content = [] }) =>
        `${text} ${Object.values(attrs ?? {}).join(' ')} ${marks.map((m) => m.attrs?.href ?? '').join(' ')} ${said(content)}`,
    )
    .join(' ');
const itemNumbers = /^(?:[ \t>*+-]*\d{1,9}[.)](?=\s|$))+/gm;

function blocks(tokens: readonly Token[]): AdfNode[] {
  return (tokens as readonly MarkedToken[]).flatMap((token) => {
    const nodes = block(token);
    const all = said(nodes);
    // A block whose document would miss one of its words is written as the text it is.
    return wordsIn(token.raw.replace(itemNumbers, '')).every((word) => all.includes(word)) ? nodes : literal(token.raw);
  });
}

function block(token: MarkedToken): AdfNode[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'heading':
      return [node('heading', inline(token.tokens), { level: token.depth })];
    case 'paragraph':
      return [paragraph(inline(token.tokens))];
    case 'text':
      return [paragraph(token.tokens ? inline(token.tokens) : lines(token.text))];
    case 'code':
      return [node('codeBlock', textOf(token.text), token.lang ? { language: token.lang } : undefined)];
    case 'blockquote':
      return quoted(blocks(token.tokens));
    case 'list':
      return listOf(token);
    case 'table':
      return tableOf(token);
    case 'hr':
      return [{ type: 'rule' }];
    default:
      return literal(token.raw);
  }
}

/** A quote holds paragraphs, lists and code; what it cannot hold stands behind it. */
const inQuote = new Set(['paragraph', 'bulletList', 'orderedList', 'codeBlock']);
function quoted(content: readonly AdfNode[]): AdfNode[] {
  const inside = content.filter(({ type }) => inQuote.has(type));
  const outside = content.filter(({ type }) => !inQuote.has(type));
  return [...(inside.length > 0 ? [node('blockquote', inside)] : []), ...outside];
}

const inItem = new Set(['paragraph', 'bulletList', 'orderedList', 'codeBlock']);
function listOf({ ordered, start, items }: Tokens.List): AdfNode[] {
  const behind: AdfNode[] = [];
  const listItems = items.map((item) => {
    const content = itemOf(item);
    behind.push(...content.filter(({ type }) => !inItem.has(type)));
    const own = content.filter(({ type }) => inItem.has(type));
    return node('listItem', own[0]?.type === 'paragraph' ? own : [paragraph([]), ...own]);
  });
  const list = ordered
    ? node('orderedList', listItems, { order: typeof start === 'number' ? start : 1 })
    : node('bulletList', listItems);
  return [list, ...behind];
}

function itemOf({ tokens }: Tokens.ListItem): AdfNode[] {
  const all = tokens as readonly MarkedToken[];
  const box = all.find((token): token is Tokens.Checkbox => token.type === 'checkbox');
  const content = blocks(all.filter((token) => token !== box));
  if (!box) return content;
  const [first, ...rest] = content;
  const sign = textOf(box.checked ? '[x] ' : '[ ] ');
  return first?.type === 'paragraph'
    ? [paragraph([...sign, ...(first.content ?? [])]), ...rest]
    : [paragraph(sign), ...content];
}

function tableOf({ header, rows }: Tokens.Table): AdfNode[] {
  const row = (type: 'tableHeader' | 'tableCell', cells: readonly Tokens.TableCell[]): AdfNode =>
    node(
      'tableRow',
      cells.map((cell) => node(type, [paragraph(inline(cell.tokens))])),
    );
  return [node('table', [row('tableHeader', header), ...rows.map((cells) => row('tableCell', cells))])];
}

function inline(tokens: readonly Token[], marks: readonly AdfMark[] = []): AdfNode[] {
  return (tokens as readonly MarkedToken[]).flatMap((token) => span(token, marks));
}

function span(token: MarkedToken, marks: readonly AdfMark[]): AdfNode[] {
  const marked = (type: AdfMark['type']): readonly AdfMark[] =>
    marks.some((mark) => mark.type === type) ? marks : [...marks, { type }];
  switch (token.type) {
    case 'strong':
      return inline(token.tokens, marked('strong'));
    case 'em':
      return inline(token.tokens, marked('em'));
    case 'del':
      return inline(token.tokens, marked('strike'));
    case 'codespan':
      // Code goes together with a link and with nothing else.
      return textOf(token.text, [...marks.filter(({ type }) => type === 'link'), { type: 'code' }]);
    case 'br':
      return [{ type: 'hardBreak' }];
    case 'link':
    case 'image': {
      if (!/^(?:https?:\/\/|mailto:)[^\s"<>|[\]]+$/i.test(token.href)) return lines(token.raw, marks);
      const linked: readonly AdfMark[] = [
        ...marks.filter(({ type }) => type !== 'link'),
        { type: 'link', attrs: { href: token.href } },
      ];
      const inner = token.type === 'link' ? inline(token.tokens, linked) : textOf(token.text || token.href, linked);
      return [...inner, ...(token.title ? textOf(` (${token.title})`, marks) : [])];
    }
    case 'text':
      return token.tokens ? inline(token.tokens, marks) : lines(token.text, marks);
    default:
      return lines(token.raw, marks);
  }
}
