/**
 * The form of a page without anybody in it: what a site's recipe looks for stays (ids, names, roles, classes, labels),
 * what people or servers put there goes (texts, values, choices, tokens, addresses, scripts).
 */
import { priorities, types } from '../../extension/sites/standard.ts';

/** A node as DevTools gives it (`DOM.Node`); what was typed is no attribute and is never in it. */
export interface DomNode {
  readonly backendNodeId: number;
  readonly nodeType: number;
  readonly localName: string;
  readonly nodeValue: string;
  /** Name, value, name, value … */
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly shadowRootType?: 'user-agent' | 'open' | 'closed';
  readonly contentDocument?: DomNode;
}

const gone = new Set('script style link meta base noscript svg img picture video audio canvas object embed'.split(' '));
const empty = new Set(['input', 'br', 'hr']);
/** Attributes that say what an element is. */
const structural =
  /^(id|name|class|for|role|type|required|readonly|disabled|selected|checked|multiple|contenteditable|rows|cols|tabindex|hidden|accept|dir|method|slot|part|open|lang|aria-(required|readonly|disabled|multiline|haspopup|controls|labelledby|describedby|modal|autocomplete|owns|expanded|hidden|invalid|live))$/;
/** Those of the attributes of the page's own that name parts of it; of all others only the name stays. */
const naming =
  /^data-(test-?id|test|qa|cy|automation[\w-]*|id|name|field[\w-]*|type|component|role|attribute|garden-id|control[\w-]*)$/;
const captions = new Set(
  (
    'create submit send save add new next continue cancel close open post report request issue ticket incident case and ' +
    'another comment attach file files draft update reply ' +
    'anlegen absenden senden erstellen speichern hinzufügen neu neue neues weiter abbrechen schließen öffnen melden ' +
    'anfrage vorfall störung und weitere anhängen datei dateien entwurf antworten kommentar kommentieren aktualisieren'
  ).split(' '),
);
const known = new Set(
  [...types.flatMap(({ words }) => words), ...Object.values(priorities).flat()].map((w) => w.toLowerCase()),
);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const attribute = ({ attributes = [] }: DomNode, name: string): string | undefined => {
  for (let i = 0; i + 1 < attributes.length; i += 2) if (attributes[i] === name) return attributes[i + 1];
  return undefined;
};

/** A name that a page gave to a part of itself; `''` for what looks like an address, a person or a token. */
export function plain(value: string): string {
  if (/[@/\\{}]|:\/\/|%[0-9a-f]{2}/i.test(value)) return '';
  return value
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, 'x')
    .replace(/(?=[A-Za-z0-9]*\d)(?=[A-Za-z0-9]*[A-Za-z])[A-Za-z0-9]{20,}/g, 'x')
    .replace(/\d{7,}/g, '0')
    .slice(0, 200);
}

/** The words of a label: never what stands behind a colon, no address, no number that could be somebody's. */
export const wordsOf = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/:.+$/, ':')
    .replace(/\S*(@|:\/\/|\d{4})\S*/g, '')
    .slice(0, 60)
    .trim();

const caption = (text: string): string => {
  const words = text.trim().toLowerCase().split(/\s+/);
  return words.every((word) => captions.has(word)) ? text.trim().replace(/\s+/g, ' ') : 'Button';
};

const textIn = (node: DomNode): string =>
  node.nodeType === 3
    ? node.nodeValue
    : (node.children ?? [])
        .filter(({ localName }) => !gone.has(localName))
        .map(textIn)
        .join(' ');
const isEditable = (node: DomNode): boolean =>
  ['', 'true', 'plaintext-only'].includes(attribute(node, 'contenteditable') ?? 'no');
const isText = (node: DomNode): boolean => node.localName === 'textarea' || isEditable(node);
const isChoice = (node: DomNode): boolean =>
  node.localName === 'input' && /^(radio|checkbox)$/i.test(attribute(node, 'type') ?? '');
const isField = (node: DomNode): boolean =>
  /^(input|textarea|select)$/.test(node.localName) ||
  isEditable(node) ||
  /^(textbox|combobox|listbox)$/.test(attribute(node, 'role') ?? '');
/** A choice or a hidden value is never drawn by itself. */
const isNeverDrawn = (node: DomNode): boolean =>
  /^(option|optgroup|datalist|template)$/.test(node.localName) || attribute(node, 'type')?.toLowerCase() === 'hidden';
const isAround = (node: DomNode): boolean =>
  /^(form|dialog|main|body)$/.test(node.localName) || attribute(node, 'role') === 'dialog';
const within = (node: DomNode): readonly DomNode[] => [
  ...(node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType !== 'user-agent'),
  ...(node.contentDocument ? [node.contentDocument] : []),
  ...(node.children ?? []),
];

/** The elements around the text fields of a page. */
function formsIn(node: DomNode, around: DomNode | undefined, found: Set<DomNode>): Set<DomNode> {
  if (gone.has(node.localName)) return found;
  const now = isAround(node) ? node : around;
  if (isText(node) && now) found.add(now);
  for (const one of within(node)) formsIn(one, now, found);
  return found;
}

interface Place {
  readonly forms: ReadonlySet<DomNode>;
  /** Ids of radio buttons and check boxes: their labels are choices. */
  readonly choices: ReadonlySet<string>;
  /** What the page's style sheets show, by `backendNodeId`: they stay behind, so what they hide is marked instead. */
  readonly seen: ReadonlySet<number>;
  readonly isIn: boolean;
  readonly isHidden: boolean;
}

const holds = (node: DomNode, forms: ReadonlySet<DomNode>): boolean =>
  forms.has(node) || within(node).some((one) => holds(one, forms));

function attributesOf(node: DomNode, isIn: boolean): string {
  const { attributes = [] } = node;
  const type = attribute(node, 'type')?.toLowerCase() ?? '';
  let text = '';
  for (let i = 0; i + 1 < attributes.length; i += 2) {
    const [name = '', value = ''] = [attributes[i], attributes[i + 1]];
    const isNamed = isIn && (isField(node) || isAround(node)) && /^(aria-label|placeholder)$/.test(name);
    if (structural.test(name) || naming.test(name)) text += ` ${name}="${escaped(plain(value))}"`;
    else if (name.startsWith('data-')) text += ` ${escaped(name)}=""`;
    else if (isNamed) text += ` ${name}="${escaped(wordsOf(value))}"`;
    else if (name === 'value' && node.localName === 'input' && /^(submit|button|reset)$/.test(type))
      text += ` value="${escaped(caption(value))}"`;
    else if (name === 'aria-label' && node.localName === 'button') text += ` aria-label="${escaped(caption(value))}"`;
  }
  return text;
}

const isLabel = (node: DomNode): boolean =>
  /^(label|legend|th|dt)$/.test(node.localName) || /(^|[-_ ])label/i.test(attribute(node, 'class') ?? '');

function choicesIn(node: DomNode): string[] {
  const own = isChoice(node) ? [attribute(node, 'id') ?? ''] : [];
  return [...own, ...within(node).flatMap(choicesIn)];
}

/** What is said in a label, a button or an option; undefined for every other element. */
function said(node: DomNode, place: Place): string | undefined {
  if (node.localName === 'button' || attribute(node, 'role') === 'button') return caption(textIn(node));
  if (node.localName === 'option') return known.has(textIn(node).trim().toLowerCase()) ? textIn(node).trim() : 'Option';
  if (!isLabel(node)) return undefined;
  const isOfChoice = choicesIn(node).length > 0 || place.choices.has(attribute(node, 'for') ?? '');
  return isOfChoice ? 'Choice' : wordsOf(labelText(node));
}
const labelText = (node: DomNode): string =>
  node.nodeType === 3
    ? node.nodeValue
    : isField(node) || gone.has(node.localName)
      ? ' '
      : (node.children ?? []).map(labelText).join(' ');

function drawn(node: DomNode, place: Place): string {
  if (node.nodeType === 9 || node.nodeType === 11)
    return (node.children ?? []).map((one) => drawn(one, place)).join('');
  if (node.nodeType !== 1 || gone.has(node.localName)) return '';
  const isIn = place.isIn || place.forms.has(node);
  if (!isIn && !holds(node, place.forms)) return '';
  const isHidden = !place.seen.has(node.backendNodeId);
  const now = { ...place, isIn, isHidden };
  const { localName: name } = node;
  if (name === 'head') return '';
  if (name === 'html')
    return within(node)
      .map((one) => drawn(one, now))
      .join('');
  const isFirstHidden = isHidden && !place.isHidden && !isNeverDrawn(node) && attribute(node, 'hidden') === undefined;
  const start = `<${name}${attributesOf(node, isIn)}${isFirstHidden ? ' hidden' : ''}>`;
  if (empty.has(name)) return start;
  if (isText(node)) return `${start}</${name}>`;
  const words = isIn ? said(node, place) : undefined;
  const roots = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType !== 'user-agent');
  const inside = roots.map(
    (root) => `<template shadowrootmode="${root.shadowRootType ?? 'open'}">${drawn(root, now)}</template>`,
  );
  if (node.contentDocument)
    return `${start.slice(0, -1)} srcdoc="${escaped(drawn(node.contentDocument, now))}"></${name}>`;
  if (name === 'button' || name === 'option') return `${start}${escaped(words ?? '')}</${name}>`;
  const children = (node.children ?? []).map((one) =>
    drawn(one, words === undefined ? now : { ...now, choices: now.choices }),
  );
  return `${start}${inside.join('')}${escaped(words ?? '')}${children.join('')}</${name}>`;
}

/** The language that a page says it is in; a page that says none is taken for English. */
function languageOf(document: DomNode): string {
  const page = document.children?.find(({ localName }) => localName === 'html');
  return /^[a-z]{2,3}(-[a-z]+)*$/i.exec((page && attribute(page, 'lang')) ?? '')?.[0] ?? 'en';
}

/**
 * @param seen the nodes that the page shows, by `backendNodeId`
 * @returns the page with its forms alone, or undefined where nobody could write anything on it
 */
export function scrubbed(document: DomNode, seen: ReadonlySet<number>): string | undefined {
  const forms = formsIn(document, undefined, new Set());
  if (forms.size === 0) return undefined;
  const choices = new Set(choicesIn(document).filter((id) => id !== ''));
  const body = drawn(document, { forms, choices, seen, isIn: false, isHidden: false });
  return `<!doctype html><html lang="${languageOf(document)}"><head><meta charset="utf-8"><title>Captured form</title></head>${body}</html>`;
}
