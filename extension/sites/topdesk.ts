/**
 * TOPdesk: a form of the self-service portal and the card of an operator, which stands in a frame. Ids are made anew each
 * time and every organisation makes its own forms, so fields are known by their labels; the names of the API count more
 * where a page has them. From others' programs (T): the addresses, the heading of a card. Not verified (M): all else. A
 * form without such labels is left to the generic reading; the progress of a card is not read.
 */
import type { Site, TicketForm } from './site.ts';

const named = (name: string): string[] => [`[name="${name}"]`, `#${name}`];
const at = [
  '/tas/secure/incident?unid={id}',
  '/tas/secure/incident?lookup=naam&lookupValue=*',
  '/tas/public/ssp/content/detail/incident?unid={id}',
];
const hidden = 'input[name=invisibleForCaller]';
const title = named('briefDescription');
const body = named('request');

const form: Omit<TicketForm, 'id' | 'root'> = {
  fields: {
    title: {
      select: title,
      label: ['brief description', 'kurzbeschreibung', 'kurze beschreibung', 'subject', 'betreff', 'title', 'titel'],
    },
    body: {
      select: body,
      label: ['request', 'anfrage', 'anforderung', 'anliegen', 'description', 'beschreibung', 'details', 'message'],
    },
    attachments: { select: ['input[type=file]'] },
    priority: false, // It follows from impact and urgency.
    contact: { label: ['phone number', 'telefonnummer'] },
  },
  lists: 'aria',
  row: { around: '[class*=field],.form-group,tr', label: 'label,[class*=label],th' },
  required: ['[class*=required]', '[class*=mandatory]'],
  submit: { buttons: ['button[type=submit]', 'input[type=submit]'], by: 'click' },
  outcome: {
    at,
    created: ['a[href*="/content/detail/incident?"]', 'h1 > div:first-child'],
    rejected: ['[role=alert]', '[class*=error-message]'],
  },
};

export const topdesk: Site = {
  id: 'topdesk',
  name: 'TOPdesk',
  sure: 'others',
  hosts: ['https://*.topdesk.net/*'],
  hint: '[src*="/tas/"],[href*="/tas/"]',
  forms: [
    {
      ...{ id: 'portal', ...form, at: ['/tas/public/ssp/content/serviceflow?unid=*'] },
      root: ['form:has(textarea)', 'main:has(textarea)', 'body:has(textarea)'],
      type: { select: ['h1', 'h2'] },
    },
    {
      ...{ id: 'operator', ...form, at: ['/tas/secure/incident?action=new', '/tas/secure/incident?action=create'] },
      root: ['body:has(textarea)'],
      submit: {
        buttons: ['[aria-label=Save]', '[aria-label=Speichern]', '[title^=Save]', '[title^=Speichern]'],
        by: 'click',
        keys: 'S',
      },
    },
  ],
  target: ['h1'],
  page: {
    at,
    root: ['body:has(h1 > div:nth-child(2))', 'main', 'body'],
    number: ['h1 > div:first-child', '[class*=number]'],
    title: ['h1 > div:nth-child(2)', ...title],
    body: [...body, '[aria-label=Request]', '[aria-label=Anfrage]'],
    reply: {
      box: { select: ['textarea[name=action]', '[aria-label=Action]', '[aria-label=Aktion]'] },
      submit: ['[aria-label=Save]', '[aria-label=Speichern]', 'button[type=submit]'],
      public: [`${hidden}:not(:checked)`],
      internal: [`${hidden}:checked`],
    },
  },
};
