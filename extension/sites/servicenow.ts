/**
 * ServiceNow: the classic form in its frame (`gsft_main`) and the Service Portal. Ids of the classic form are
 * `<table>.<field>`; scripts fill, clear and lock fields, compute the priority, and send. Lists of the portal are select2.
 */
import type { Recipe, Site } from './site.ts';

const any = (field: string, tag = ''): string => `${tag}[id$=".${field}"]:not([id^="sys_original."])`;
const reference = (field: string): Recipe => ({ select: [`[id^="sys_display."][id$=".${field}"]`], list: 'reference' });
const choice = (field: string): Recipe => ({ select: [`[id="incident.${field}"]`, any(field, 'select')] });
const drawn = (field: string): Recipe => ({ select: [`#s2id_sp_formfield_${field}`], list: 'select2' });
const tables = ['incident', 'problem', 'change_request', 'sc_task'];
const at = [...tables.map((table) => `/${table}.do?sys_id={id}`), '/*?id=ticket&sys_id={id}'];
const both = '#multiple-input-journal-entry[aria-hidden=false]';
const single = `body:not(:has(${both})) #activity-stream-textarea`;
const levels = { impact: choice('impact'), urgency: choice('urgency'), priority: choice('priority') };
const card = { each: '.activities-form > li', internal: '[data-field=work_notes]' };
const files = ['#header_attachment_list a.content_editable'];

export const servicenow: Site = {
  id: 'servicenow',
  name: 'ServiceNow',
  sure: 'others',
  hosts: ['https://*.service-now.com/*'],
  hint: '[id^=sysverb_insert],[id^=sp_formfield_]',
  forms: [
    {
      root: ['form[id$=".do"]:has([id^=sysverb_insert])', 'form:has([id^=sysverb_insert])'],
      fields: {
        title: { select: ['[id="incident.short_description"]', any('short_description', 'input')] },
        body: { select: ['iframe[id$=".description_ifr"]', any('description', 'textarea')] },
        attachments: { select: ['input#attachFile'] },
        ...levels,
        module: choice('category'),
        workload: reference('business_service'),
        requester: reference('caller_id'),
      },
      type: { select: ['.navbar-title-caption', '.navbar-title'] },
      row: { around: '.form-group', label: 'label' },
      required: ['.is-required', '[mandatory=true]'],
      attached: files,
      submit: { buttons: ['#sysverb_insert', '[id^=sysverb_insert]'], by: 'click', keys: 'S' },
      outcome: { at, created: ['.outputmsg a[href*=sys_id]'], rejected: ['.outputmsg_error', '.notification-error'] },
      reloads: [{ after: ['module', 'requester'], area: '.section' }],
    },
    {
      id: 'portal',
      root: ['#sc_cat_item', 'form', 'body'].map((element) => `${element}:has([id^=sp_formfield_])`),
      fields: {
        title: { select: ['#sp_formfield_short_description', '[id^=sp_formfield_][id$=short_description]'] },
        body: { select: ['#sp_formfield_description', '#sp_formfield_comments', 'textarea[id^=sp_formfield_]'] },
        attachments: { select: ['input.sp-attachments-input', 'input[type=file]'] },
        urgency: drawn('urgency'),
        module: drawn('category'),
      },
      type: { select: ['h1', 'h2'] },
      lists: 'select2',
      row: { around: '.form-group', label: 'label' },
      required: ['.mandatory'],
      submit: { buttons: ['#submit-btn', 'button[name=submit]'], by: 'click' },
      outcome: { at, created: ['.alert a[href*=sys_id]'], rejected: ['.alert-danger', '.has-error .help-block'] },
      reloads: [{ after: ['module'], area: '.sc-form' }],
    },
  ],
  page: {
    at,
    root: ['form:has([id^=sysverb_update])', 'main'],
    number: ['[id^="sys_readonly."][id$=".number"]', any('number'), '.ticket-number'],
    title: [any('short_description'), '.ticket-title'],
    body: [any('description', 'textarea'), '.ticket-description'],
    fields: { priority: [any('priority', 'select')], module: [any('category', 'select')] },
    comments: { ...card, author: '[class$=createdby]', text: '[class$=textblock-body]' },
    attachments: files,
    reply: {
      box: { select: [`${both} #activity-stream-comments-textarea`, '#activity-stream-textarea'] },
      submit: ['.activity-submit'],
      public: [`${both} #activity-stream-comments-textarea`, `${single}[data-stream-text-input=comments]`],
      internal: [`${single}[data-stream-text-input=work_notes]`],
    },
  },
};
