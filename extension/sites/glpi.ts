/**
 * GLPI 10 and 11: the form of technicians and the older one for self service have the same names. A change of type or
 * category sends the whole form and loads it anew with what stood in it; urgency and impact set the priority. GLPI 11
 * asks in forms made by administrators: only labels are known there.
 */
import type { Outcome, Recipe, Site, TicketForm } from './site.ts';

const choice = (name: string): Recipe => ({ select: [`select[name=${name}]`] });
const rich = 'iframe.tox-edit-area__iframe';
const outcome: Outcome = {
  at: ['/ticket.form.php?id={number}'],
  created: ['#messages_after_redirect a[href*="ticket.form.php?id="]', '.toast a[href*="ticket.form.php?id="]'],
  rejected: ['.toast .bg-danger', '.toast.bg-warning', '.alert-danger', '.invalid-tooltip'],
};
const form: Omit<TicketForm, 'id' | 'root'> = {
  fields: {
    title: { select: ['input[name=name]'] },
    body: { select: [rich, 'textarea[name=content]'] },
    attachments: { select: ['.fileupload input[type=file]', 'input[type=file]'] },
    priority: choice('priority'),
    ...{ urgency: choice('urgency'), impact: choice('impact') },
    module: choice('itilcategories_id'),
  },
  type: choice('type'),
  row: { around: '.form-field,.row', label: 'label,.col-form-label' },
  required: ['.required'],
  submit: { buttons: ['button[name=add]', 'button[form=itil-form][type=submit]'], by: 'submit' },
  reloads: [{ after: ['urgency', 'impact'], area: '#itil-object-container' }],
  outcome,
};

export const glpi: Site = {
  id: 'glpi',
  name: 'GLPI',
  sure: 'source',
  hint: 'form#itil-form,form[data-glpi-form-renderer-form]',
  forms: [
    { ...form, notAt: ['/ticket.form.php?id={id}'], root: ['form#itil-form.new-itil-object', 'form#itil-form'] },
    {
      id: 'questions',
      root: ['form[data-glpi-form-renderer-form]', 'form#forms_form_answers'],
      fields: {
        title: { select: ['input[name^=answers_][name*=title]'], label: ['title', 'titel', 'subject', 'betreff'] },
        body: { select: [rich, 'textarea[name^=answers_]'], label: ['description', 'beschreibung'] },
      },
      row: { around: '[data-glpi-form-renderer-question],.mb-3', label: 'label,.form-label' },
      required: ['.text-danger'],
      submit: { buttons: ['[data-glpi-form-renderer-action=submit]', 'button[type=submit]'], by: 'click' },
      outcome,
    },
  ],
  priorities: {
    P1: ['major', 'schwerwiegend', 'very high', 'sehr hoch'],
    P2: ['high', 'hoch'],
    P3: ['medium', 'mittel'],
    P4: ['low', 'niedrig', 'very low', 'sehr niedrig'],
  },
  target: ['select[name=entities_id] option:checked'],
  markup: [{ markup: 'html' }],
  page: {
    at: ['/ticket.form.php?id={number}'],
    root: ['#itil-object-container', '.itil-object'],
    number: ['.navigationheader-title'],
    title: ['.ITILContent .card-title', '.navigationheader-title'],
    body: ['.ITILContent .rich_text_container'],
    fields: { priority: ['select[name=priority]'], urgency: ['select[name=urgency]'] },
    comments: {
      ...{ each: '.timeline-item.ITILFollowup', author: '.creator a,.creator' },
      ...{ text: '.rich_text_container,.read-only-content', internal: '.timeline-item.private-item' },
    },
    attachments: ['.timeline-item.Document_Item a[href*="document.send"]'],
    reply: {
      open: ['#itil-footer .answer-action'],
      box: { select: [`#new-ITILFollowup-block ${rich}`, '#new-ITILFollowup-block textarea[name=content]'] },
      submit: ['#new-ITILFollowup-block button[name=add]'],
      internal: ['#new-ITILFollowup-block [name=is_private]:checked'],
      public: ['#new-ITILFollowup-block:not(:has([name=is_private]:checked))'],
    },
  },
};
