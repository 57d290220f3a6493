/**
 * iTop 2.7 to 3.2 (seen: 3.2), the console: fields are named by their codes with `attr_` before them. A service brings its
 * own subcategories, impact and urgency make the priority. The portal is not known yet.
 */
import type { Recipe, Site } from './site.ts';

const one = (code: string): Recipe => ({ select: [`[name=attr_${code}]`, `[name="attr_${code}[]"]`] });
/** A list that looks up objects: its `<select>` stays hidden and has only what was chosen. */
const lookedUp = (code: string): Recipe => ({
  select: [`[data-attribute-code=${code}] .ibo-input-wrapper:has(.selectized)`, `[name=attr_${code}]`],
  list: 'selectize',
});
const sub = '[data-attribute-code=servicesubcategory_id]';
const file = '[id^=display_attachment_] td:nth-child(2) a';
const log = 'form.ibo-caselog-entry-form:not(.ibo-is-closed)';
/** The forms of both logs stay on the page; the tab that is chosen says which one is written into. */
const chosen = (code = ''): string => `.ibo-activity-panel--tab-toolbar.ibo-is-active${code} ${log}`;
const shown = (code: string): string => `[data-attribute-code=${code}] .ibo-field--value`;

export const itop: Site = {
  id: 'itop',
  name: 'iTop',
  sure: 'seen',
  hint: 'form [name=attr_title]',
  forms: [
    {
      // The same form changes a ticket that exists; the operation that it carries tells them apart.
      root: ['form:has([name=operation][value=apply_new]):has([name=attr_title])'],
      fields: {
        title: one('title'),
        body: { select: ['textarea[name=attr_description]'] },
        attachments: { select: ['input#file[type=file]', 'input[type=file][name=file]'] },
        // Worked out from the two below it.
        priority: false,
        ...{ impact: one('impact'), urgency: one('urgency') },
        ...{ workload: lookedUp('service_id'), module: lookedUp('servicesubcategory_id') },
      },
      type: { select: ['select[name=attr_request_type]'] },
      required: ['[data-attribute-flag-mandatory=true] .ibo-field--label'],
      attached: [file],
      row: { around: '[data-attribute-code],.field_container', label: '.ibo-field--label,.field_label' },
      reloads: [{ after: ['workload', 'type'], area: sub, busy: '.field_status img,.blockOverlay' }],
      submit: { buttons: ['button[type=submit].action', 'button.action[type=submit]', '[type=submit]'], by: 'submit' },
      outcome: {
        at: ['/pages/UI.php?operation=details&id={id}'],
        created: ['.ibo-panel--title', '.page_header h1'],
        rejected: ['.ibo-modal.ibo-is-error', '.ibo-alert.ibo-is-danger', '.header_message.message_error'],
      },
    },
  ],
  markup: [{ markup: 'html' }],
  page: {
    at: ['/pages/UI.php?operation=details&id={id}'],
    root: [`body:has(.ibo-panel--title):has(${shown('description')})`],
    number: ['.ibo-panel--title'],
    title: [shown('title')],
    body: [shown('description')],
    type: [shown('request_type')],
    reporter: [shown('caller_id')],
    fields: {
      ...{ priority: [shown('priority')], impact: [shown('impact')], urgency: [shown('urgency')] },
      ...{ workload: [shown('service_id')], module: [shown('servicesubcategory_id')] },
    },
    comments: {
      each: '[data-entry-type=caselog]',
      author: '.ibo-activity-entry--medallion',
      text: '.ibo-activity-entry--main-information-content',
      internal: '[data-entry-caselog-attribute-code=private_log]',
    },
    attachments: [file],
    reply: {
      open: ['.ibo-activity-panel--add-caselog-entry-button'],
      box: { select: [`${chosen()} .ck-editor__editable`, `${chosen()} textarea`] },
      submit: [`${chosen()} button[name=save]`],
      public: [chosen('[data-caselog-attribute-code=public_log]')],
      internal: [chosen('[data-caselog-attribute-code=private_log]')],
    },
  },
};
