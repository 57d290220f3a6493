/** The address of the page with a new ticket, filled in where the system reads that from its address. */
import type { NewTicketPage } from '../systems/new-ticket-page.ts';
import type { System } from '../systems/system.ts';
import type { Markup } from '../ticket.ts';
import { addressOf, basesOf } from './address.ts';

/** Where a new ticket is written. */
export interface Place {
  readonly base: string;
  /** As the API calls it; empty where it is not known. */
  readonly project: string;
}

export interface Prefilled {
  readonly address: string;
  /** False where the description would have made the address too long: then it carries the title alone. */
  readonly whole: boolean;
  /** Characters of the address with everything in it. */
  readonly length: number;
}

/** Where in this system a pasted address leads: its own address, and the project if one is named. */
export function placeOf(pasted: string, { pages, newTicket }: Pick<System, 'pages' | 'newTicket'>): Place | undefined {
  const address = addressOf(pasted);
  const [base] = address ? basesOf(address, pages) : [];
  if (!address || base === undefined) return undefined;
  const below = address.origin + address.path;
  const project = newTicket?.project?.exec(below.slice(base.length))?.[1] ?? '';
  return { base, project: decoded(project) };
}

/** True where the page cannot be named without a project. */
export const wantsProject = (page: NewTicketPage): boolean => page.path.includes('{project}');

/** The page as it opens empty. */
export const emptyForm = ({ path }: NewTicketPage, { base, project }: Place): string =>
  base + path.replace('{project}', () => project.split('/').map(encodeURIComponent).join('/'));

/** What the description is written in when it goes into the address: few pages that keep HTML take it from there. */
export const markupIn = (page: NewTicketPage | undefined, markup: Markup): Markup =>
  markup === 'html' && !page?.takesHtml ? 'plain' : markup;

/** @returns undefined where this system's page reads nothing from its address */
export function prefilled(
  page: NewTicketPage,
  place: Place,
  ticket: { readonly title: string; readonly body: string },
): Prefilled | undefined {
  if (page.title === undefined || page.body === undefined) return undefined;
  const empty = emptyForm(page, place);
  const titled = `${empty}${empty.includes('?') ? '&' : '?'}${pair(page.title, ticket.title)}`;
  const all = `${titled}&${pair(page.body, ticket.body)}`;
  const whole = all.length <= page.longest;
  return { address: whole ? all : titled, whole, length: all.length };
}

/** Half of a surrogate pair is no character. */
const coded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
const pair = (name: string, value: string): string => `${coded(name)}=${coded(value)}`;

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
