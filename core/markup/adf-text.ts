/** A document of the Atlassian Document Format as Markdown, so that it can be read like any description. */
import * as z from 'zod/mini';
import type { AdfNode } from './adf.ts';

const node: z.ZodMiniType<AdfNode> = z.lazy(() =>
  z.object({
    type: z.string(),
    text: z.optional(z.string()),
    attrs: z.optional(z.record(z.string(), z.unknown())),
    content: z.optional(z.array(node)),
  }),
) as z.ZodMiniType<AdfNode>;

/** The words of a document that came from outside; none where it is no document, or nested deeper than the stack. */
export function textOfDocument(body: unknown): string {
  try {
    const document = z.safeParse(node, body);
    return document.success ? textOfAdf(document.data) : '';
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}

/** @param document from the API, checked or not; what is no known node gives the text inside it */
export const textOfAdf = (document: AdfNode): string => blocksOf(document.content ?? []).join('\n\n');

const blocksOf = (nodes: readonly AdfNode[]): string[] =>
  nodes.map((node) => blockOf(node)).filter((text) => text !== '');

function blockOf(node: AdfNode): string {
  const content = node.content ?? [];
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(Number(node.attrs?.['level'] ?? 3))} ${inlineOf(content)}`;
    case 'paragraph':
      return inlineOf(content);
    case 'codeBlock':
      return `\`\`\`${node.attrs?.['language'] ?? ''}\n${inlineOf(content)}\n\`\`\``;
    case 'blockquote':
      return blocksOf(content).join('\n\n').replace(/^/gm, '> ');
    case 'bulletList':
      return content.map((item) => itemOf(item, '- ')).join('\n');
    case 'orderedList':
      return content.map((item, i) => itemOf(item, `${Number(node.attrs?.['order'] ?? 1) + i}. `)).join('\n');
    case 'rule':
      return '---';
    case 'table':
      return content.map((row) => `| ${(row.content ?? []).map((cell) => cellOf(cell)).join(' | ')} |`).join('\n');
    default:
      return node.text ?? (content.some(({ type }) => type === 'text') ? inlineOf(content) : textOfAdf(node));
  }
}

const itemOf = (item: AdfNode, sign: string): string =>
  sign +
  blocksOf(item.content ?? [])
    .join('\n')
    .replace(/\n/g, `\n${' '.repeat(sign.length)}`);
const cellOf = (cell: AdfNode): string =>
  blocksOf(cell.content ?? [])
    .join(' ')
    .replace(/\n/g, ' ');

const inlineOf = (nodes: readonly AdfNode[]): string =>
  nodes
    .map(({ type, text, attrs, marks, content }) => {
      if (type === 'hardBreak') return '\n';
      // Mentions, emojis, statuses and dates say their text in an attribute.
      const own = text ?? String(attrs?.['text'] ?? attrs?.['shortName'] ?? inlineOf(content ?? []));
      const href = marks?.find((mark) => mark.type === 'link')?.attrs?.href;
      return href === undefined || href === own ? own : `[${own}](${href})`;
    })
    .join('');
