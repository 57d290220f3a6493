/**
 * Dynamics 365 Customer Service: a single-page app in which a new case and one that exists stand in the same form and
 * differ by the address. Fields are known by `data-id`; lists open at the end of the page, lookups ask the server.
 * Several cases may be in the page at once. Nothing is sent by an event: a command or Ctrl+S saves.
 */
import type { List, Recipe, Site } from './site.ts';

const text = (column: string): string => `[data-id="${column}.fieldControl-text-box-text"]`;
const choice = (column: string): Recipe => ({
  select: [`[data-id="${column}.fieldControl-option-set-select"]`, `[data-id="${column}-FieldSectionItemContainer"]`],
  list: 'aria',
});
const lookup: List = {
  chosen: ['[data-id$="_selected_tag_text"]', '[data-id$="_selected_tag"]'],
  open: ['input[data-id*="_textInputBox_with_filter"]'],
  search: ['input[data-id*="_textInputBox_with_filter"]'],
  options: ['[data-id$="_resultsContainer"]'],
};
const looked = (column: string): Recipe => ({
  select: [`[data-id="${column}-FieldSectionItemContainer"]`, `[data-id="${column}"]`],
  list: lookup,
});
const high = ['high', 'hoch'];
const root = '[data-id=editFormRoot]';
const tab = '[role=tabpanel]:not([hidden],[aria-hidden=true])';
const notes = '[data-id*="notescontrol"]';

export const dynamics: Site = {
  id: 'dynamics',
  name: 'Dynamics 365',
  sure: 'others',
  hosts: ['https://*.dynamics.com/*'],
  hint: '[data-id=editFormRoot]',
  forms: [
    {
      at: ['/main.aspx?etn=incident'],
      notAt: ['/main.aspx?etn=incident&id={id}'],
      root: [`${tab} ${root}:has(${text('title')})`, `${root}:has(${text('title')})`],
      fields: {
        title: { select: [text('title')] },
        body: { select: [text('description'), '[data-id^="description.fieldControl"] :is(textarea,iframe)'] },
        priority: choice('prioritycode'),
        company: looked('customerid'),
        workload: looked('productid'),
        module: looked('subjectid'),
        contact: looked('primarycontactid'),
      },
      type: choice('casetypecode'),
      row: { around: '[data-id$="-FieldSectionItemContainer"]', label: 'label,[data-id$="-field-label"]' },
      required: ['[data-id$="-required-icon"]'],
      submit: {
        buttons: ['[data-id$=".Form.incident.Save"]', '[data-id$=".Form.incident.SaveAndClose"]'],
        by: 'click',
        keys: 'S',
      },
      outcome: {
        at: ['/main.aspx?etn=incident&id={id}'],
        rejected: ['[data-id$="-error-message"]', '[data-id=notificationWrapper]'],
      },
    },
  ],
  types: [{ type: 'incident', words: ['problem'] }],
  priorities: { P2: high, P1: high, P3: ['normal', 'mittel'], P4: ['low', 'niedrig', 'gering'] },
  page: {
    at: ['/main.aspx?etn=incident&id={id}'],
    root: [`${tab}:has(${root})`, `body:has(${root})`],
    number: [text('ticketnumber')],
    title: [text('title'), '[data-id=header_title]'],
    body: [text('description')],
    fields: { priority: ['[data-id="prioritycode.fieldControl-option-set-select"]'] },
    comments: {
      each: `${notes} [data-id*="timeline_record_content"]`,
      author: '[data-id*="timeline_record_author"]',
      text: '[data-id*="timeline_record_body"]',
    },
    attachments: [`${notes} [data-id*="attachment"] a`],
    reply: { box: { select: [`${notes} textarea`] }, submit: [`${notes} [data-id$=".SaveAndClose"]`], internal: true },
  },
};
