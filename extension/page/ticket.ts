/** The ticket that a page shows, found by the recipes of its site and read as its reader sees it. */
import { longest, type Attachment, type Comment, type FieldName, type Ticket } from '../../core/ticket.ts';
import { linesOf, type Lines } from '../editors/lines.ts';
import type { ShownTicket } from '../messages/parts.ts';
import { isAt, matchAddress, numberIn } from '../sites/address.ts';
import type { Selectors, Site, TicketPage } from '../sites/site.ts';
import { priorityFrom, typeMeant } from '../sites/meaning.ts';
import { audienceOf, boxFor } from './reply.ts';
import { attribute, find, matches, valueOf } from './safe-dom.ts';
import { seek, seekAll } from './seek.ts';
import { sitesHere } from './sites-here.ts';

/** More comments than this are not read, the oldest first. */
const most = 200;

export interface Here {
  readonly site: Site;
  readonly page: TicketPage;
  readonly root: Element;
}

/** The ticket of this page; undefined where none is shown. */
export function ticketHere(): Here | undefined {
  const url = new URL(location.href);
  for (const site of sitesHere()) {
    const { page } = site;
    if (!page?.at || !isAt(page.at, url)) continue;
    const root = seek(document, page.root)?.element;
    if (root && (seek(root, page.body) ?? seek(root, page.part) ?? boxFor(page))) return { site, page, root };
  }
  return undefined;
}

const isValue = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/** The text of an element with the place of each character; a field has its value and no places. */
export function linesIn(element: Element): Pick<Lines, 'text' | 'pieces'> {
  if (isValue(element)) return { text: valueOf(element), pieces: [] };
  if (element instanceof HTMLSelectElement) return { text: element.selectedOptions[0]?.text ?? '', pieces: [] };
  if (!(element instanceof HTMLIFrameElement)) return linesOf(element);
  const inner = element.contentDocument?.body;
  return inner ? linesOf(inner) : { text: '', pieces: [] };
}

const textIn = (element: Element | null | undefined): string => (element ? linesIn(element).text.trim() : '');
const lineIn = (root: ParentNode, selectors: Selectors | undefined): string =>
  textIn(seek(root, selectors)?.element).replace(/\s+/g, ' ');

interface Said {
  readonly element: Element;
  readonly name: string;
  readonly text: string;
  readonly around: Element;
}

/** The comments with a text, the description among them where the site shows it as one. */
function saidOn({ page, root }: Here): readonly Said[] {
  const { comments } = page;
  if (!comments) return [];
  return seekAll(root, comments.each)
    .slice(0, most)
    .flatMap((around) => {
      const element = seek(around, [comments.text])?.element;
      const text = textIn(element);
      const name = lineIn(around, comments.author === undefined ? undefined : [comments.author]);
      return element && text !== '' ? [{ element, name: name.slice(0, 200), text, around }] : [];
    });
}

const bodyOn = ({ page, root }: Here): Element | undefined => seek(root, page.body)?.element;

/** What was written since: without the description. */
function commentsOn(here: Here): readonly Said[] {
  const body = bodyOn(here);
  const text = textIn(body);
  const said = saidOn(here);
  const first = said.findIndex((one) => one.element === body || one.text === text);
  return first < 0 ? said : said.toSpliced(first, 1);
}

/** The element of a place in the ticket: `body`, `comment 2`, a field. */
export function elementOf(here: Here, place: string): Element | undefined {
  const { page, root } = here;
  const [, number] = /^comment (\d+)$/.exec(place) ?? [];
  if (number !== undefined) return commentsOn(here)[Number(number) - 1]?.element;
  if (place === 'body') return bodyOn(here);
  const selectors = { title: page.title, attachments: page.attachments, ...page.fields }[place];
  return seek(root, selectors)?.element;
}

const isSameName = (a: string, b: string): boolean => {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x.length > 1 && y.length > 1 && (x.includes(y) || y.includes(x));
};

function commentOf({ name, text, around }: Said, { comments }: TicketPage, reporter: string): Comment {
  const { internal, own } = comments ?? {};
  const has = (selector: string | undefined): boolean =>
    selector !== undefined && (matches(around, selector) || find(around, selector) !== null);
  const at = find(around, 'time[datetime],relative-time[datetime]');
  const knows = own !== undefined || (reporter !== '' && name !== '');
  const isOwn = own === undefined ? isSameName(name, reporter) : has(own);
  return {
    ...(knows ? { author: isOwn ? 'reporter' : 'other' } : {}),
    ...(name === '' ? {} : { name }),
    ...(at ? { date: attribute(at, 'datetime').slice(0, 64) } : {}),
    text: text.slice(0, longest.body),
    internal: has(internal),
  };
}

/** A heading says the number first on many pages. */
function withoutNumber(title: string, number: string): string {
  const at = number === '' ? -1 : title.indexOf(number);
  const rest = at < 0 ? '' : title.slice(at + number.length).replace(/^[\s:—–-]+/, '');
  return rest === '' ? title : rest;
}

export function readTicket(here: Here): ShownTicket {
  const { site, page, root } = here;
  const url = new URL(location.href);
  const called = lineIn(root, page.number);
  const addressed = (page.at ?? []).map((at) => matchAddress(at, url)).find((one) => one !== undefined && one !== '');
  const number = (addressed ?? numberIn(called)).slice(0, 200);
  const body = textIn(bodyOn(here));
  const first = saidOn(here).find((one) => one.text === body);
  const reporter = lineIn(root, page.reporter) || (first?.name ?? '');
  const fields: Partial<Record<FieldName, string>> = reporter === '' ? {} : { requester: reporter.slice(0, 200) };
  for (const [name, selectors] of Object.entries(page.fields ?? {}) as [FieldName, Selectors][]) {
    const said = lineIn(root, selectors).slice(0, longest.field);
    if (said !== '') fields[name] = name === 'priority' ? priorityFrom(site, said) : said;
  }
  const ticket: Ticket = {
    type: typeMeant(site, page.type ? lineIn(root, page.type) : called) ?? 'incident',
    title: withoutNumber(lineIn(root, page.title), number).slice(0, longest.title),
    body: body.slice(0, longest.body),
    fields,
    attachments: filesOn(here),
    comments: commentsOn(here).map((one) => commentOf(one, page, reporter)),
  };
  return { site: site.name, number, isWhole: body !== '', reply: audienceOf(page), ticket };
}

function filesOn({ page, root }: Here): Attachment[] {
  const names = (page.attachments ?? []).flatMap((selector) => seekAll(root, selector).map(textIn));
  return [...new Set(names)]
    .filter((name) => name !== '')
    .slice(0, longest.attachments)
    .map((name) => ({ name: name.slice(0, 1_000) }));
}
