/**
 * iTop 2.7 to 3.2, the console: fields are named by their codes with `attr_` before them. A service brings its own
 * subcategories, impact and urgency make the priority. The portal and the page of a ticket are not known yet.
 */
import type { Site } from './site.ts';

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
        workload: one('service_id'),
        module: one('servicesubcategory_id'),
      },
      type: { select: ['select[name=attr_request_type]'] },
      row: { around: '[data-attribute-code],.field_container', label: '.ibo-field--label,.field_label' },
      reloads: [{ after: ['workload', 'type'], area: '[data-attribute-code=servicesubcategory_id]' }],
      submit: { buttons: ['button[type=submit].action', 'button.action[type=submit]', '[type=submit]'], by: 'submit' },
      outcome: {
        at: ['/pages/UI.php?operation=details&id={id}'],
        created: ['.ibo-panel--title', '.page_header h1'],
        rejected: ['.ibo-alert.ibo-is-danger', '.header_message.message_error'],
      },
    },
  ],
  markup: [{ markup: 'html' }],
};
