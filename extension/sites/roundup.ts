/**
 * Roundup 1.6 to 2.4 with the tracker that comes along (`classic`); own trackers keep its names of fields. One form for
 * new issues and for those that exist, told apart by its hidden action. The newest message stands first.
 */
import type { Site } from './site.ts';

const form = 'form[name=itemSynopsis]';

export const roundup: Site = {
  id: 'roundup',
  name: 'Roundup',
  sure: 'source',
  hint: `${form} [name="@note"]`,
  forms: [
    {
      root: [`${form}:has([name="@action"][value=new])`, `${form}[action=issue]`],
      fields: {
        title: { select: ['input[name=title]'] },
        body: { select: ['textarea[name="@note"]'] },
        attachments: { select: ['input[type=file][name="@file"]'] },
        priority: { select: ['select[name=priority]'] },
        module: { select: ['select[name=component]', 'select[name=components]'] },
        version: { select: ['select[name=version]', 'select[name=versions]'] },
      },
      type: { select: ['select[name=type]'] },
      // As its hidden list `@required` has them; the marks stand in the heads of a table, apart from the fields.
      required: ['input[name=title]', 'select[name=priority]'],
      submit: {
        buttons: ['input[name=submit_button]', 'input[name=submit]', 'button[name=submit_button]'],
        by: 'submit',
      },
      row: { around: 'tr', label: 'th' },
      outcome: { at: ['/issue{number}'], created: ['.ok-message'], rejected: ['.error-message'] },
    },
  ],
  priorities: { P1: ['critical'], P2: ['urgent'], P3: ['bug', 'normal'], P4: ['feature', 'wish', 'low'] },
  page: {
    at: ['/issue{number}'],
    root: [`body:has(${form} [name="@action"][value=edit])`],
    number: ['#body-title', '.page-header-top h2'],
    title: [`${form} input[name=title]`],
    body: ['table.messages tr:last-child td.content pre'],
    type: [`${form} select[name=type]`],
    fields: { priority: [`${form} select[name=priority]`] },
    comments: { each: 'table.messages tr:has(td.content):not(:last-child)', text: 'td.content pre' },
    attachments: ['table.files td:first-child a'],
    reply: {
      box: { select: [`${form} textarea[name="@note"]`] },
      submit: [`${form} input[name=submit_button]`, `${form} input[name=submit]`],
      public: true,
    },
  },
};
