/**
 * The box for an answer: who will read it is read off the page each time, and where the page does not tell, nothing is
 * put in. Nothing is ever sent from here.
 */
import { editorFor } from '../editors/index.ts';
import type { Audience, PageWritten } from '../messages/parts.ts';
import type { Reply, Said, TicketPage } from '../sites/site.ts';
import { attribute, focusIn } from './safe-dom.ts';
import { shownBox } from './surface.ts';
import { isSeen, isThere, seek, seekAll } from './seek.ts';
import { saidBy } from './said.ts';
import { until } from './until.ts';

/** Milliseconds in which a page must have opened its box. */
const patience = 4_000;

/** The box where people see it. */
export function boxFor({ reply }: Pick<TicketPage, 'reply'>): Element | undefined {
  const box = seek(document, reply?.box.select)?.element;
  return box && shownBox(box).width > 0 ? box : undefined;
}

/** What opens the box: a button that is to be seen, else a link that a closed menu holds. */
function openerFor({ open = [] }: Reply): HTMLElement | undefined {
  const all = open.flatMap((selector) => seekAll(document, selector)).filter((e) => e instanceof HTMLElement);
  return (
    all.find(isSeen) ?? all.find((e) => e instanceof HTMLAnchorElement && !/^(?:|#.*)$/.test(attribute(e, 'href')))
  );
}

function holds(signs: Reply['public']): boolean {
  if (signs === undefined || signs === true) return signs === true;
  return signs.some((sign) => (typeof sign === 'string' ? isThere(document, [sign]) : isSaid(sign)));
}
function isSaid({ select, says }: Said): boolean {
  const element = seek(document, select)?.element;
  return element !== undefined && says.includes(saidBy(element).replace(/\s+/g, ' ').trim().toLowerCase());
}

/** Who reads what is put into the box now; a page that says both says neither. */
export function audienceOf(page: Pick<TicketPage, 'reply'>): Audience {
  const { reply } = page;
  if (!reply) return 'none';
  const isOpen = isThere(document, reply.submit);
  if (!boxFor(page)) return openerFor(reply) ? 'closed' : 'none';
  // A line that becomes the box once somebody goes there.
  if (!isOpen && openerFor(reply)) return 'closed';
  const isInternal = holds(reply.internal);
  const isPublic = isOpen && holds(reply.public);
  if (isInternal === isPublic) return 'unknown';
  return isInternal ? 'internal' : 'public';
}

/** Presses the site's own button and waits for the box; a page that goes on to another one tells from there. */
export async function openBox(page: TicketPage): Promise<Audience> {
  const opener = page.reply && openerFor(page.reply);
  if (opener && audienceOf(page) === 'closed') {
    focusIn(opener, { preventScroll: true });
    opener.click();
    await until(() => audienceOf(page) !== 'closed', patience);
  }
  return audienceOf(page);
}

/** @param to who was shown to the writer as the reader; another one by now means `refused` */
export async function putReply(
  page: TicketPage,
  text: string,
  to: 'public' | 'internal',
): Promise<{ result: PageWritten; reply: Audience }> {
  const reply = audienceOf(page);
  const box = boxFor(page);
  if (!box) return { result: 'missing', reply };
  const editor = editorFor(box);
  if (!editor || reply !== to) return { result: 'refused', reply };
  const before = editor.read(box);
  // What somebody has begun stays below: a signature, a quote, an answer.
  const isEmpty = before.trim() === '';
  const change = isEmpty ? { start: 0, end: before.length, text } : { start: 0, end: 0, text: `${text}\n\n` };
  const result = before.includes(text) ? 'unchanged' : await editor.write(box, change);
  box.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  return { result, reply: audienceOf(page) };
}
