/** What Textile and Jira wiki markup share: how lists are nested and which signs begin a phrase. */
import type { ItemPart, List } from './dialect.ts';

/**
 * Lines with one sign per level: `#* text`. Numbers that do not count from one cannot be said by a sign and are
 * written out, as are the blocks that a wiki list cannot hold; they stand below their item.
 */
export function wikiList({ ordered, numbers, items }: List, path = ''): string {
  const lead = path + (ordered ? '#' : '*');
  return items
    .map((parts, i) => {
      const number = numbers ? `${numbers[i] ?? i + 1}. ` : '';
      const own = parts.filter((p): p is Exclude<ItemPart, { kind: 'list' }> => p.kind !== 'list');
      const inner = parts.flatMap((p) => (p.kind === 'list' ? [wikiList(p.list, lead)] : []));
      const text = own.map((p) => p.text).join('\n');
      return [`${lead} ${number}${text}`, ...inner].join('\n');
    })
    .join('\n');
}

/** Beginning of a line that a wiki would take for a heading, a quote, a list or a table. */
export const lineStart = /^([ \t]*)(?:(h[1-6]|bq|bc|pre|p|fn\d{1,3})(\.)(?=[ \t])|([#*-]{1,6})(?=[ \t])|(\|))/gm;
