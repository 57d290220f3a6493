/**
 * The text of a rich editor as Markdown-like lines, and where in the page each of its characters stands. Headings,
 * lists, quotes and code get their signs; bold and links do not: who reads the text looks for words.
 */
import { attribute, textOf } from '../page/safe-dom.ts';

/** A run of characters that stands in the page as it stands in the text. */
export interface Piece {
  readonly at: number;
  readonly length: number;
  readonly node: Node;
  readonly offset: number;
}
/** A child of the surface, or a run of bare text in it; `start` and `end` enclose its signs. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly nodes: readonly Node[];
}
export interface Lines {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly blocks: readonly Block[];
}

export interface Ways {
  /** Each paragraph is a line, and an empty one a blank line. */
  readonly tight?: boolean;
  /** What the editor draws for itself: no text of the writer. */
  readonly skip?: string;
}

const blockNames = new Set(
  'address article aside blockquote dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const drawn =
  'br.ProseMirror-trailingBreak,img.ProseMirror-separator,.ProseMirror-widget,[data-mce-bogus=all],.ck-fake-selection-container,[data-slate-placeholder],.ql-ui,script,style';
/** Signs without width that editors need to hold the caret. */
const holders = /[\u200b\u2060\ufeff]/;

export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;
const isBlock = (node: Node): boolean => isElement(node) && blockNames.has(node.localName);
const matches = (element: Element, selector: string): boolean => Element.prototype.matches.call(element, selector);

/** Reads what stands under an editable element. */
export const linesOf = (surface: Element, ways: Ways = {}): Lines => new Reader(surface, ways).lines();

class Reader {
  private text = '';
  private readonly pieces: Piece[] = [];
  private readonly blocks: Block[] = [];
  /** What every line of the present block begins with, and what only its next line does. */
  private indent = '';
  private lead = '';
  /** The break owed before the next character: 0, 1 or 2 ends of line. */
  private owed = 0;
  private inPre = false;
  private readonly keepsSpace: boolean;
  private readonly skipped: string;

  constructor(
    private readonly surface: Element,
    private readonly ways: Ways,
  ) {
    const view = surface.ownerDocument.defaultView ?? window;
    this.keepsSpace = /pre|break-spaces/.test(view.getComputedStyle(surface).whiteSpace);
    this.skipped = ways.skip ? `${drawn},${ways.skip}` : drawn;
  }

  lines(): Lines {
    let bare: Node[] = [];
    const run = (nodes: readonly Node[], read: () => void): void => {
      const before = this.text.length;
      this.owe(1);
      read();
      const start = this.begun ?? this.text.length;
      this.begun = undefined;
      this.blocks.push({ start: this.text.length > before ? start : this.text.length, end: this.text.length, nodes });
    };
    const runBare = (): void => {
      const nodes = bare;
      bare = [];
      if (nodes.some((node) => !isText(node) || textOf(node).trim() !== ''))
        run(nodes, () => nodes.forEach((node) => this.node(node)));
    };
    for (const node of this.surface.childNodes) {
      if (isBlock(node)) {
        runBare();
        run([node], () => this.node(node));
      } else bare.push(node);
    }
    runBare();
    const { pieces, blocks } = this;
    return { text: this.text, pieces, blocks };
  }

  private begun: number | undefined;

  private node(node: Node): void {
    if (isText(node)) this.characters(node);
    else if (!isElement(node) || matches(node, this.skipped)) return;
    else if (node.localName === 'br') this.lineBreak(node);
    else if (isBlock(node)) this.block(node);
    else this.children(node);
  }
  private children(element: Element): void {
    for (const child of element.childNodes) this.node(child);
  }

  private block(element: Element): void {
    const name = element.localName;
    const quill = attribute(element, 'data-list');
    if (name === 'li' && quill !== '') return this.quillItem(element, quill);
    if (name === 'li') return this.item(element);
    if (/^h[1-6]$/.test(name)) return this.within(`${'#'.repeat(Number(name[1]))} `, '', element, 1);
    if (name === 'blockquote') return this.within('> ', '> ', element, 2);
    if (name === 'pre' && !this.inPre) return this.code(element);
    if (name === 'tr') return this.row(element);
    const gap = name === 'p' && !this.ways.tight && !this.inItem ? 2 : 1;
    const line = name === 'p' || name === 'div';
    if (line && isEmptyLine(element)) {
      // An empty line of a tight editor is a blank line; elsewhere the gap between paragraphs is one already.
      if (this.owed < 2 && gap === 1) this.owed += 1;
      return;
    }
    this.owe(/^(?:ul|ol)$/.test(name) && this.inItem ? 1 : gap === 2 || /^(?:ul|ol|table|figure)$/.test(name) ? 2 : 1);
    this.children(element);
    this.owe(gap);
  }

  private inItem = false;
  private within(lead: string, indent: string, element: Element, after: number): void {
    const before = this.indent;
    this.owe(this.inItem ? 1 : 2);
    this.lead = before + lead;
    this.indent = before + indent;
    this.children(element);
    this.indent = before;
    this.lead = '';
    this.owe(after);
  }

  private item(element: Element): void {
    const list = element.parentElement;
    const ordered = list?.localName === 'ol';
    const own = [...element.childNodes].some((n) => !isElement(n) || !/^(?:ul|ol)$/.test(n.localName));
    const sign = !own ? '' : ordered ? `${numberOf(element)}. ` : '- ';
    const indent = this.indent;
    const was = this.inItem;
    const depth = /\bdepth(\d)/.exec(attribute(element, 'class'))?.[1];
    const deeper = '   '.repeat(Number(depth ?? 0));
    this.owe(1);
    if (own) this.lead = indent + deeper + sign;
    this.indent = indent + deeper + (own ? ' '.repeat(sign.length) : '');
    this.inItem = true;
    this.children(element);
    this.inItem = was;
    this.indent = indent;
    this.lead = '';
    this.owe(1);
  }
  private quillItem(element: Element, kind: string): void {
    const level = Number(/\bql-indent-(\d)/.exec(attribute(element, 'class'))?.[1] ?? 0);
    this.counts.length = level + 1;
    const count = (this.counts[level] ?? 0) + 1;
    if (kind === 'ordered') this.counts[level] = count;
    if (!isElement(element.previousSibling)) this.counts[level] = 1;
    this.owe(1);
    this.lead = '   '.repeat(level) + (kind === 'ordered' ? `${this.counts[level] ?? 1}. ` : '- ');
    this.children(element);
    this.lead = '';
    this.owe(1);
  }
  private readonly counts: (number | undefined)[] = [];

  private code(element: Element): void {
    this.owe(2);
    this.put('```');
    this.owe(1);
    this.inPre = true;
    this.children(element);
    this.inPre = false;
    this.owe(1);
    this.put('```');
    this.owe(2);
  }
  private row(element: Element): void {
    this.owe(1);
    for (const cell of element.children) {
      this.put(this.owed > 0 ? '| ' : ' | ');
      this.children(cell);
      this.owed = 0;
    }
    this.put(' |');
    this.owe(1);
  }

  private lineBreak(element: Element): void {
    let next: Node | null = element.nextSibling;
    while (next && isText(next) && textOf(next).replace(holders, '').trim() === '') next = next.nextSibling;
    if (!next || isBlock(next)) {
      let inner: Node = element;
      while (!next && inner.parentNode && inner.parentNode !== this.surface && !isBlock(inner.parentNode)) {
        inner = inner.parentNode;
        next = inner.nextSibling;
      }
      if (!next || isBlock(next)) return;
    }
    if (this.owed < 2) this.owed += 1;
  }

  private characters(node: Text): void {
    const all = node.data;
    const keeps = this.keepsSpace || this.inPre;
    let from = 0;
    const flush = (to: number): void => {
      if (to > from) this.put(all.slice(from, to).replace(/[\u00a0\t]/g, ' '), { node, offset: from });
    };
    for (let i = 0; i < all.length; i += 1) {
      const sign = all[i] ?? '';
      if (holders.test(sign)) {
        flush(i);
        from = i + 1;
      } else if (sign === '\n' && keeps) {
        flush(i);
        from = i + 1;
        this.owed += 1;
      } else if (!keeps && /[ \t\r\n]/.test(sign) && (this.atStart(i > from) || /[ \t\r\n]/.test(all[i - 1] ?? ''))) {
        flush(i);
        from = i + 1;
      }
    }
    flush(all.length);
  }
  /** Whether a space here would begin a line, or follow another one. */
  private atStart(more: boolean): boolean {
    return !more && (this.owed > 0 || this.lead !== '' || /^\s?$/.test(this.text.at(-1) ?? ''));
  }

  private owe(ends: number): void {
    if (this.text !== '') this.owed = Math.max(this.owed, ends);
    else this.owed = Math.max(this.owed, 1);
  }
  private put(signs: string, from?: { readonly node: Node; readonly offset: number }): void {
    if (this.owed > 0) {
      if (this.text !== '') {
        const blank = this.indent.trimEnd();
        this.text += `${`\n${blank}`.repeat(Math.min(this.owed, 3) - 1)}\n`;
      }
      this.owed = 0;
      this.begun ??= this.text.length;
      this.text += this.lead === '' ? this.indent : this.lead;
      this.lead = '';
    }
    this.begun ??= this.text.length;
    if (this.lead !== '') {
      this.text += this.lead;
      this.lead = '';
    }
    if (from) this.pieces.push({ at: this.text.length, length: signs.length, ...from });
    this.text += signs;
  }
}

function isEmptyLine(element: Element): boolean {
  return (
    textOf(element)
      .replace(/[\u200b\u2060\ufeff]/g, '')
      .trim() === '' && !element.querySelector('img,hr,table,li')
  );
}

/** The number that an item of an ordered list shows. */
function numberOf(item: Element): number {
  const list = item.parentElement;
  let number = Number(attribute(list ?? item, 'start') || 1) - 1;
  for (const one of list?.children ?? []) {
    if (one.localName !== 'li') continue;
    const isWrapper = [...one.childNodes].every((n) => isElement(n) && /^(?:ul|ol)$/.test(n.localName));
    if (!isWrapper || one.childNodes.length === 0) number += 1;
    if (one === item) break;
  }
  return number;
}
