/**
 * HaloITSM, HaloPSA and HaloCRM, which have the same forms: for agents, over the list of tickets or on a page, and in the
 * portal. Fields have the names that the documentation of the API gives them (D); the addresses are from others' programs
 * (T). Not verified (M): editors, buttons, and what stands around the actions of a ticket. A form without these names is
 * left to the generic reading.
 */
import type { Recipe, Site, TicketForm } from './site.ts';

const one = (...names: string[]): Recipe => ({ select: names.map((name) => `[name="${name}"]`) });
const at = ['/tickets?id={number}', '/ticket?id={number}'];
const text = ['.fr-element', 'iframe[id$=_ifr]', '[name=details]', '[name=details_html]'];
const hidden = 'input[name=hiddenfromuser]';
const has = ':has([name=summary])';

const form: Omit<TicketForm, 'root'> = {
  fields: {
    title: one('summary'),
    body: { select: text },
    attachments: { select: ['input[type=file]'] },
    priority: { select: ['[name=priority_id]'], label: ['priority', 'priorität'] },
    impact: { select: ['[name=impact]'], label: ['impact', 'auswirkung'] },
    urgency: { select: ['[name=urgency]'], label: ['urgency', 'dringlichkeit'] },
    module: { select: ['[name=category_1]'], label: ['category', 'kategorie'] },
  },
  type: { select: ['[name=tickettype_id]', 'h1'] },
  lists: 'react-select',
  row: { around: '.form-group,[class*=field]', label: 'label' },
  required: ['.required', '.mandatory'],
  submit: { buttons: ['button[type=submit]', 'button[name=save]'], by: 'click' },
  outcome: { at, created: ['[role=alert] a[href*="ticket"]'], rejected: ['.field-error', '[role=alert].error'] },
};

export const halo: Site = {
  id: 'halo',
  name: 'HaloITSM / HaloPSA',
  sure: 'documentation',
  hosts: ['https://*.haloitsm.com/*', 'https://*.halopsa.com/*', 'https://*.haloservicedesk.com/*'],
  hint: 'input[name=summary]',
  forms: [
    {
      ...form,
      at: ['/newticket', '/tickets?id=-1', '/ticket?id=-1'],
      root: [`form${has}`, `main${has}`, `body${has}`],
    },
  ],
  markup: [{ sign: '.fr-element,iframe[id$=_ifr]', markup: 'html' }],
  page: {
    at,
    root: ['main:has([name=summary],.ticket-summary)', 'main', 'body'],
    number: ['.ticket-id', '.ticket-number'],
    title: ['[name=summary]', '.ticket-summary'],
    body: ['.ticket-details', '[name=details]'],
    fields: { priority: ['[name=priority_id]'] },
    comments: {
      ...{ each: '.ticket-action', author: '.action-who', text: '.action-note' },
      internal: '.hidden-from-user',
    },
    reply: {
      box: { select: ['.ticket-action-form .fr-element', '.ticket-action-form [name=note]', '[name=note]'] },
      submit: ['.ticket-action-form button[type=submit]', '[name=note] ~ button[type=submit]'],
      public: [`${hidden}:not(:checked)`],
      internal: [`${hidden}:checked`],
    },
  },
};
