/**
 * iTop 2.7 to 3.2, the console: fields are named by their codes with `attr_` before them. A service brings its own
 * subcategories, impact and urgency make the priority. The portal and the page of a ticket are not known yet.
 */
import type { Recipe, Site } from './site.ts';

/** A list that looks up objects: the `<select>` stays hidden and has only what was chosen. */
const lookedUp = (code: string): Recipe => ({
  select: [`[data-attribute-code=${code}] .ibo-input-wrapper:has(.selectized)`, `[name=attr_${code}]`],
  list: {
    chosen: ['.selectize-input > [data-value]'],
    open: ['.selectize-input'],
    options: ['.selectize-dropdown-content [data-selectable] .ibo-input-select--autocomplete-item-txt'],
    named: 'title',
  },
});
const one = (code: string): { readonly select: readonly string[] } => ({
  select: [`[name=attr_${code}]`, `[name="attr_${code}[]"]`],
});

export const itop: Site = {
  id: 'itop',
  name: 'iTop',
  sure: 'source',
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
        impact: one('impact'),
        urgency: one('urgency'),
        workload: lookedUp('service_id'),
        module: lookedUp('servicesubcategory_id'),
      },
      type: { select: ['select[name=attr_request_type]'] },
      required: ['[data-attribute-flag-mandatory=true] .ibo-field--label'],
      attached: ['[id^=display_attachment_] td:nth-child(2) a'],
      row: { around: '[data-attribute-code],.field_container', label: '.ibo-field--label,.field_label' },
      reloads: [
        {
          after: ['workload', 'type'],
          area: '[data-attribute-code=servicesubcategory_id]',
          busy: '.field_status img,.blockOverlay',
        },
      ],
      submit: { buttons: ['button[type=submit].action', 'button.action[type=submit]', '[type=submit]'], by: 'submit' },
      outcome: {
        at: ['/pages/UI.php?operation=details&id={id}'],
        created: ['.ibo-panel--title', '.page_header h1'],
        rejected: ['.ibo-modal.ibo-is-error', '.ibo-alert.ibo-is-danger', '.header_message.message_error'],
      },
    },
  ],
  markup: [{ markup: 'html' }],
};
