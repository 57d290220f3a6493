/**
 * HTML as text of the same length: tags become line breaks, headings and list markers in Markdown, entities their
 * character and filler. So every offset found in the result is an offset into the original.
 */
import type { Markup } from '../ticket.ts';

const filler = '\u00ad';
const blocks = new Set(
  'p div br li ul ol h1 h2 h3 h4 h5 h6 pre table tr td th thead tbody blockquote section article hr dl dt dd header footer'.split(
    ' ',
  ),
);
const inline = new Set(
  'b strong i em u s a span font code tt small sub sup del ins img mark kbd samp html body head'.split(' '),
);
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  rarr: '→',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
};
const longestTag = 2_000;

/** Whether a text is HTML at all: it has at least one tag that ends a line. */
const isHtml = (text: string): boolean =>
  /<\/?(?:p|div|br|li|ul|ol|h[1-6]|pre|table|tr|blockquote)(?:\s[^<>]{0,2000})?\/?>/i.test(text);

/** @returns the text as people see it, exactly as long as `source`; `source` itself when it is not HTML */
export function visible(source: string): string {
  if (!source.includes('<') || !isHtml(source)) return source;
  const out: string[] = [];
  const lists: string[] = [];
  let at = 0;
  let from = 0;
  /** Asked once more only after a hit: a text of openings without an end stays linear. */
  let comments = true;
  const commentEnd = (after: number): number => {
    const end = comments ? source.indexOf('-->', after) : -1;
    comments = end >= 0;
    return end;
  };
  const put = (end: number, next: number, text: string): void => {
    out.push(source.slice(from, end), text.slice(0, next - end).padEnd(next - end, ' '));
    from = at = next;
  };
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (code === 60) {
      const tag = tagAt(source, at, commentEnd);
      if (tag) put(at, tag.end, replacement(tag.name, tag.closing, lists));
      else at++;
    } else if (code === 38) {
      const match = /^&(#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,6});/i.exec(source.slice(at, at + 12));
      const character = match && decode(match[1] ?? '');
      if (match && character)
        put(at, at + match[0].length, character === ' ' ? ' ' : character.padEnd(match[0].length, filler));
      else at++;
    } else at++;
  }
  out.push(source.slice(from));
  return out.join('');
}

function tagAt(
  source: string,
  at: number,
  commentEnd: (from: number) => number,
): { name: string; closing: boolean; end: number } | undefined {
  if (source.startsWith('<!--', at)) {
    const end = commentEnd(at + 4);
    return end < 0 ? undefined : { name: '!--', closing: false, end: end + 3 };
  }
  const closing = source[at + 1] === '/';
  let i = at + (closing ? 2 : 1);
  const nameStart = i;
  while (i < nameStart + 12 && /[a-z0-9]/i.test(source[i] ?? '')) i++;
  const name = source.slice(nameStart, i).toLowerCase();
  if (!blocks.has(name) && !inline.has(name)) return undefined;
  for (let j = i; j < at + longestTag && j < source.length; j++) {
    if (source[j] === '>') return { name, closing, end: j + 1 };
    if (source[j] === '<') return undefined;
  }
  return undefined;
}

function replacement(name: string, closing: boolean, lists: string[]): string {
  if (name === 'ol' || name === 'ul') {
    if (closing) lists.pop();
    else if (lists.length < 50) lists.push(name);
    return '\n';
  }
  if (name === 'pre') return '\n```\n';
  if (closing) return blocks.has(name) && name !== 'td' && name !== 'th' ? '\n' : '';
  if (name === 'li') return lists.at(-1) === 'ol' ? '\n1. ' : '\n- ';
  if (/^h\d$/.test(name)) return '\n## ';
  if (name === 'td' || name === 'th') return ' | ';
  return blocks.has(name) ? '\n' : '';
}

function decode(entity: string): string | undefined {
  if (!entity.startsWith('#')) return entities[entity];
  const code = entity[1] === 'x' || entity[1] === 'X' ? parseInt(entity.slice(2), 16) : parseInt(entity.slice(1), 10);
  return code > 0 && code < 0xd800 ? String.fromCharCode(code) : undefined;
}

/** A text as people read it: HTML becomes text, everything else stays as the system has it. */
export const readable = (text: string, markup: Markup): string =>
  markup === 'html'
    ? visible(text)
        .replace(/\u00ad/g, '')
        .replace(/[ \t]+/g, ' ')
        .replace(/ ?\n\s*/g, '\n')
        .trim()
    : text.trim();
