/**
 * BMC Helix ITSM: the progressive views of Smart IT in their frame, Mid Tier (Remedy), where every field has the number
 * that it has in the database; requests of Digital Workplace, whose questions every organisation writes itself. From
 * others' programs (T): numbers, labels, addresses, the page of a ticket in Smart IT. Not verified (M): the box for a note,
 * the buttons of Digital Workplace. What has no such names is left to the generic reading.
 */
import type { Recipe, Selectors, Site, TicketForm } from './site.ts';

const kinds = ['incident', 'incidentPV', 'workorder', 'workorderPV', 'sberequest'];
const at = kinds.map((kind) => `/smartit/app#${kind}/{id}`);
const tier = (field: string): Selectors => [`[id^=arid_WIN_][id$="_${field}"]`];
const view = (field: string, ...labels: string[]): Selectors => [
  `#ar${field}`,
  ...labels.map((label) => `:is(input,textarea,[contenteditable],[role=combobox])[aria-label="${label}"]`),
];
const level = (field: string, ...labels: string[]): Recipe => ({ select: view(field, ...labels), list: 'aria' });
const save = ['[title="Save ticket"]', '[title="Ticket speichern"]'];
const open = ['itemprofile/{id}', 'checkout/{id}', 'srm/profile/{id}/srm'].map((page) => `/dwp/app#${page}`);

const views: Omit<TicketForm, 'root'> = {
  fields: {
    title: { select: view('1000000000', 'Summary', 'Zusammenfassung') },
    body: { select: view('1000000151', 'Description', 'Notes', 'Beschreibung', 'Notizen') },
    attachments: { select: ['input[type=file]'] },
    priority: false, // It follows from the other two.
    impact: level('1000000163', 'Impact', 'Auswirkung'),
    urgency: level('1000000162', 'Urgency', 'Dringlichkeit'),
  },
  type: { select: view('1000000099', 'Incident type', 'Incident-Typ'), list: 'aria' },
  submit: { buttons: save, by: 'click' },
  outcome: { at, created: ['#ar1000000161_data'], rejected: ['[role=alert]', '.error-message'] },
};

export const bmcHelix: Site = {
  id: 'bmc-helix',
  name: 'BMC Helix ITSM / Remedy',
  sure: 'others',
  hosts: ['https://*.onbmc.com/*'],
  hint: '#ar1000000000,[title="Save ticket"],[id^=arid_WIN_],link[href*="/dwp/"],script[src*="/dwp/"]',
  forms: [
    { id: 'view', root: [`body:has(${save.join()}):not(:has(#ar1000000161_data:not(:empty)))`], ...views },
    {
      id: 'mid-tier',
      root: ['body:has([id^=arid_WIN_][id$="_1000000000"])'],
      fields: {
        ...{ title: { select: tier('1000000000') }, body: { select: tier('1000000151') }, priority: false },
        ...{ impact: { select: tier('1000000163') }, urgency: { select: tier('1000000162') } },
        ...{ workload: { select: tier('303497300') }, attachments: false },
      },
      // One that is changed stands in the same form: it is never held.
      submit: { buttons: ['a[id^=WIN_][id$="_301614800"]', 'a[id^=WIN_][id$="_1001"]'], by: 'seen' },
      outcome: { rejected: ['#PopupMsgBox', '.prompterror'] },
    },
    {
      ...{ id: 'workplace', at: open, root: ['form:has(textarea)', 'main:has(textarea)', 'body:has(textarea)'] },
      fields: {
        title: { label: ['summary', 'subject', 'title', 'zusammenfassung', 'betreff', 'kurzbeschreibung'] },
        body: { label: ['description', 'details', 'notes', 'beschreibung', 'describe your issue'] },
        attachments: { select: ['input[type=file]'] },
      },
      type: { select: ['h1', 'h2'] },
      submit: { buttons: ['button[type=submit]', 'button.btn-primary'], by: 'click' },
      outcome: { at: ['/dwp/app#activity/event/{id}'], rejected: ['[role=alert]'] },
    },
  ],
  page: {
    at,
    root: ['body:has([ux-id="ticket-title-value"])'],
    number: ['[ux-id="field_id"] [ux-id="character-field-value"]', '[ux-id="character-field-value"]'],
    title: ['[ux-id="title-bar"] [ux-id="ticket-title-value"]', '[ux-id="ticket-title-value"]'],
    body: ['[ux-id="field_desc"] [ux-id="field-value"]', '[ux-id="edit-summary-value-print"]'],
    comments: { each: '.timeline-feed > *', author: '.feed-item__author', text: '.feed-item__text' },
    reply: {
      ...{ open: ['[ux-id="add-note-textbox"]'], box: { select: ['[ux-id="add-note"] textarea'] } },
      submit: ['[ux-id="add-note"] [ux-id="post-note"]'],
      public: ['[ux-id="add-note"] [ux-id="public-note"]:checked'],
      internal: ['[ux-id="add-note"] [ux-id="public-note"]:not(:checked)'],
    },
  },
};
