/**
 * The text of a rich editor as Markdown-like lines, and where in the page each of its characters stands. Headings,
 * lists, quotes and code get their signs; bold and links do not: who reads the text looks for words.
 */
import { attribute, textOf } from '../page/safe-dom.ts';
import { LineText, type Piece } from './line-text.ts';

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
}

const blockNames = new Set(
  'address article aside blockquote dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** What editors draw for themselves: no text of the writer. */
export const drawn =
  'br.ProseMirror-trailingBreak,img.ProseMirror-separator,.ProseMirror-widget,[data-mce-bogus=all],.ck-fake-selection-container,[data-slate-placeholder],.ql-ui,script,style';
/** Signs without width that editors need to hold the caret. */
const holders = /[\u200b\u2060\ufeff]/g;
const isHolder = (sign: string): boolean => sign === '\u200b' || sign === '\u2060' || sign === '\ufeff';
const spaces = /[ \t\r\n]/;

export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;
const isBlock = (node: Node): boolean => isElement(node) && blockNames.has(node.localName);
const isList = (node: Node): boolean => isElement(node) && /^(?:ul|ol)$/.test(node.localName);
const holdsText = (node: Node): boolean => textOf(node).replace(holders, '').trim() !== '';

/** Reads what stands under an editable element. */
export const linesOf = (surface: Element, ways: Ways = {}): Lines => new Reader(surface, ways).lines();

class Reader {
  private readonly out = new LineText();
  private readonly blocks: Block[] = [];
  private inItem = false;
  private inPre = false;
  /** The number that the items of a Quill list have reached, for each depth. */
  private readonly counts: number[] = [];
  private readonly keepsSpace: boolean;

  constructor(
    private readonly surface: Element,
    private readonly ways: Ways,
  ) {
    const view = surface.ownerDocument.defaultView ?? window;
    this.keepsSpace = /pre|break-spaces/.test(view.getComputedStyle(surface).whiteSpace);
  }

  lines(): Lines {
    const { out, blocks } = this;
    let bare: Node[] = [];
    const run = (nodes: readonly Node[]): void => {
      out.owe(1);
      out.mark();
      for (const node of nodes) this.node(node);
      blocks.push({ start: out.marked, end: out.text.length, nodes });
    };
    const runBare = (): void => {
      if (bare.some((node) => !isText(node) || textOf(node).trim() !== '')) run(bare);
      bare = [];
    };
    for (const node of this.surface.childNodes) {
      if (isBlock(node)) {
        runBare();
        run([node]);
      } else bare.push(node);
    }
    runBare();
    return { text: out.text, pieces: out.pieces, blocks };
  }

  private node(node: Node): void {
    if (isText(node)) this.characters(node);
    else if (!isElement(node) || Element.prototype.matches.call(node, drawn)) return;
    else if (node.localName === 'br') this.lineBreak(node);
    else if (isBlock(node)) this.block(node);
    else this.children(node);
  }
  private children(element: Element): void {
    for (const child of element.childNodes) this.node(child);
  }

  private block(element: Element): void {
    const name = element.localName;
    if (name === 'li') return this.item(element);
    if (/^h[1-6]$/.test(name)) return this.signed(`${'#'.repeat(Number(name[1]))} `, '', element, 1);
    if (name === 'blockquote') return this.signed('> ', '> ', element, 2);
    if (name === 'pre' && !this.inPre) return this.code(element);
    if (name === 'tr') return this.row(element);
    const gap = name === 'p' && !this.ways.tight && !this.inItem ? 2 : 1;
    if ((name === 'p' || name === 'div') && isEmptyLine(element)) {
      // An empty line of a tight editor is a blank line; elsewhere the gap between paragraphs is one already.
      if (gap === 1) this.out.breakLine();
      return;
    }
    const apart = name === 'table' || name === 'figure' || (isList(element) && !this.inItem);
    this.out.owe(apart ? 2 : gap);
    this.children(element);
    this.out.owe(gap);
  }

  /** A block whose first line begins with a sign, and whose other lines begin with another one. */
  private signed(lead: string, indent: string, element: Element, after: number): void {
    const { out } = this;
    const before = out.indent;
    out.owe(this.inItem ? 1 : 2);
    out.lead = before + lead;
    out.indent = before + indent;
    this.children(element);
    out.indent = before;
    out.lead = '';
    out.owe(after);
  }

  private item(element: Element): void {
    const { out } = this;
    const [deeper, sign] = this.signOf(element);
    const indent = out.indent;
    const was = this.inItem;
    out.owe(1);
    if (sign !== '') out.lead = indent + deeper + sign;
    out.indent = indent + deeper + ' '.repeat(sign.length);
    this.inItem = true;
    this.children(element);
    this.inItem = was;
    out.indent = indent;
    out.lead = '';
    out.owe(1);
  }

  /** How far an item is moved in within its list, and its sign; an item that only holds another list has none. */
  private signOf(element: Element): readonly [string, string] {
    const names = attribute(element, 'class');
    const level = Number(/\b(?:ql-indent-|depth)(\d)/.exec(names)?.[1] ?? 0);
    const deeper = '   '.repeat(level);
    const kind = attribute(element, 'data-list');
    if (kind !== '') {
      const isFirst = element.previousElementSibling === null;
      this.counts.length = isFirst ? 0 : level + 1;
      this.counts[level] = (this.counts[level] ?? 0) + 1;
      return [deeper, kind === 'ordered' ? `${this.counts[level] ?? 1}. ` : '- '];
    }
    if ([...element.childNodes].length > 0 && [...element.childNodes].every(isList)) return [deeper, ''];
    return [deeper, element.parentElement?.localName === 'ol' ? `${numberOf(element)}. ` : '- '];
  }

  private code(element: Element): void {
    const { out } = this;
    out.owe(2);
    out.put('```');
    out.owe(1);
    this.inPre = true;
    this.children(element);
    this.inPre = false;
    out.owe(1);
    out.put('```');
    out.owe(2);
  }

  private row(element: Element): void {
    const { out } = this;
    out.owe(1);
    for (const cell of element.children) {
      out.put(out.owed > 0 ? '| ' : ' | ');
      this.children(cell);
      out.owed = 0;
    }
    out.put(' |');
    out.owe(1);
  }

  /** A break counts unless nothing of its block follows: then it only keeps the block open. */
  private lineBreak(element: Element): void {
    let here: Node = element;
    for (;;) {
      let next: Node | null = here.nextSibling;
      while (next && isText(next) && !holdsText(next)) next = next.nextSibling;
      if (next) return isBlock(next) ? undefined : this.out.breakLine();
      const { parentNode } = here;
      if (!parentNode || parentNode === this.surface || isBlock(parentNode)) return;
      here = parentNode;
    }
  }

  private characters(node: Text): void {
    const { out } = this;
    const all = node.data;
    const keeps = this.keepsSpace || this.inPre;
    let from = 0;
    const flush = (to: number): void => {
      if (to > from) out.put(all.slice(from, to).replace(/[\u00a0\s]/g, ' '), { node, offset: from });
      from = to + 1;
    };
    for (let i = 0; i < all.length; i += 1) {
      const sign = all[i] ?? '';
      if (isHolder(sign)) flush(i);
      else if (keeps && sign === '\n') {
        flush(i);
        out.breakLine();
      } else if (!keeps && spaces.test(sign) && (i > from ? spaces.test(all[i - 1] ?? '') : out.isAtSpace)) flush(i);
    }
    flush(all.length);
  }
}

const isEmptyLine = (element: Element): boolean => !holdsText(element) && !element.querySelector('img,hr,table,li');

/** The number that an item of an ordered list shows. */
function numberOf(item: Element): number {
  const list = item.parentElement;
  let number = Number(attribute(list ?? item, 'start') || 1) - 1;
  for (const one of list?.children ?? []) {
    const isWrapper = one.childNodes.length > 0 && [...one.childNodes].every(isList);
    if (one.localName === 'li' && !isWrapper) number += 1;
    if (one === item) break;
  }
  return number;
}
