/** What the `page` of a site finds on the page of a ticket that exists. Runs in the page, as its reader will. */
import type { Frame } from '@playwright/test';
import type { Said, TicketPage } from '../../extension/sites/site.ts';
import type { Shown } from './case.ts';

/** @returns undefined where the page is none of this kind */
export async function ticketOn(page: Frame, of: TicketPage): Promise<Shown | undefined> {
  const { open = [], submit = [] } = of.reply ?? {};
  const opener = page.locator(open.join(',')).filter({ visible: true });
  const button = page.locator(submit.join(',')).filter({ visible: true });
  const isClosed = open.length > 0 && (await button.count()) === 0 && (await opener.count()) > 0;
  // A link to a page of its own is none that opens the box here.
  if (isClosed && !/\.html/.test((await opener.first().getAttribute('href')) ?? '')) {
    await opener.first().click();
    await button.first().waitFor();
  }
  return page.evaluate(read, of);
}

/** Runs in the page, so it must not need anything from outside of itself. */
function read(of: TicketPage): Shown | undefined {
  const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
  const saidBy = (element: Element | null | undefined): string | null | undefined => {
    if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text;
    if (element instanceof HTMLIFrameElement) return element.contentDocument?.body.textContent;
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    return isField ? element.value : element?.textContent;
  };
  const wordsOf = (element: Element | null | undefined): string => (saidBy(element) ?? '').replace(/\s+/g, ' ').trim();
  const first = (root: ParentNode, selectors: readonly string[]): Element | undefined => {
    for (const selector of selectors) {
      const found = [...root.querySelectorAll(selector)];
      if (found.length > 0) return found.find(isSeen) ?? found[0];
    }
    return undefined;
  };
  const root = first(document, of.root);
  if (!root) return undefined;
  const text = (selectors: readonly string[]): string => wordsOf(first(root, selectors));
  const { comments: said, fields = {}, reply } = of;
  const comments = said
    ? [...root.querySelectorAll(said.each)].map((each) => ({
        author: wordsOf(said.author === undefined ? null : each.querySelector(said.author)),
        text: wordsOf(each.querySelector(said.text)),
        internal:
          said.internal !== undefined && (each.matches(said.internal) || each.querySelector(said.internal) !== null),
      }))
    : undefined;
  const box = reply && first(document, reply.box.select ?? []);
  const isThere = (sign: string | Said): boolean =>
    typeof sign === 'string'
      ? first(document, [sign]) !== undefined
      : sign.says.includes(wordsOf(first(document, sign.select)).toLowerCase());
  const holds = (audience: readonly (string | Said)[] | true | undefined): boolean =>
    audience === true || (audience ?? []).some(isThere);
  const files = of.attachments?.flatMap((selector) => [...root.querySelectorAll(selector)].map(wordsOf));
  return {
    number: text(of.number),
    title: text(of.title),
    body: text(of.body),
    ...(of.type ? { type: text(of.type) } : {}),
    ...(of.fields
      ? { fields: Object.fromEntries(Object.entries(fields).map(([name, selectors]) => [name, text(selectors)])) }
      : {}),
    ...(comments ? { comments } : {}),
    ...(files ? { attachments: files } : {}),
    reply: !box
      ? 'no box'
      : holds(reply.internal)
        ? 'internal'
        : holds(reply.public) && first(document, reply.submit)
          ? 'public'
          : 'nobody knows',
  };
}
