/**
 * Jira Data Center and Server: a dialog that a script sends, and a page that the browser sends. Lists are AUI's, drawn
 * beside a hidden `<select>`. A wiki field has two modes: text, and visual with TinyMCE in a frame beside the text field,
 * which then wears `richeditor-cover`. Another project or type draws the dialog anew.
 */
import type { Site, TicketForm } from './site.ts';

const list = 'single-select';
/** For several values: chosen ones stand before the line as small boxes. */
const several = {
  chosen: ['.items .value-text', '.representation .value-text'],
  open: ['.drop-menu', 'textarea'],
  search: ['textarea'],
  options: ['.aui-list-item-link', '.aui-list-item'],
};

const buttons = ['#create-issue-submit', '#issue-create-submit', 'input[type=submit]'];

const form: Omit<TicketForm, 'id' | 'root' | 'submit'> = {
  fields: {
    title: { select: ['#summary', 'input[name=summary]'] },
    body: { select: ['div:has(> #description.richeditor-cover) iframe', '#description', '[name=description]'] },
    environment: { select: ['div:has(> #environment.richeditor-cover) iframe', '#environment'] },
    priority: { select: ['#priority-single-select', '#priority', '[name=priority]'], list },
    module: { select: ['#components-multi-select', '#components'], list: several },
    version: { select: ['#versions-multi-select', '#versions'], list: several },
    attachments: { select: ['input.issue-drop-zone__file', '#attach-file', 'input[type=file]'] },
  },
  type: { select: ['#issuetype-single-select', '#issuetype', '[name=issuetype]'], list },
  lists: list,
  row: { around: '.field-group', label: 'label' },
  required: ['.icon-required'],
  attached: ['.attachment-item .attachment-title', '.upload-progress-bar__file-name'],
  outcome: {
    at: ['/browse/{number}'],
    created: ['a.issue-created-key', '.aui-flag a[href*="/browse/"]'],
    rejected: ['.error[data-field]', '.field-group > .error', '.aui-message-error', '.aui-message.error'],
  },
  reloads: [{ after: ['type'], area: '.form-body', busy: '.buttons .throbber.loading' }],
};

export const jiraDataCenter: Site = {
  id: 'jira-data-center',
  name: 'Jira Data Center',
  sure: 'source',
  hint: '#create-issue-dialog,#issue-create',
  forms: [
    { ...form, id: 'dialog', root: ['#create-issue-dialog:has([name=summary])'], submit: { buttons, by: 'click' } },
    { ...form, id: 'page', root: ['form#issue-create:has([name=summary])'], submit: { buttons, by: 'submit' } },
  ],
  types: [{ type: 'change-request', words: ['story', 'epic', 'improvement', 'verbesserung'] }],
  priorities: {
    P1: ['highest', 'höchste', 'blocker'],
    P2: ['high', 'hoch', 'critical', 'kritisch'],
    P3: ['medium', 'mittel', 'major', 'normal'],
    P4: ['low', 'niedrig', 'minor', 'lowest', 'niedrigste', 'trivial'],
  },
  target: ['#project-single-select input', '#project-name', '#project-field'],
  markup: [{ sign: '#description.richeditor-cover', markup: 'markdown' }, { markup: 'jira' }],
  page: {
    at: ['/browse/{number}'],
    root: ['#issue-content', '#content'],
    number: ['#key-val'],
    title: ['#summary-val'],
    body: ['#description-val'],
    type: ['#type-val'],
    fields: { priority: ['#priority-val'], module: ['#components-val'], environment: ['#environment-val'] },
    comments: { each: '.activity-comment', author: '.user-hover', text: '.action-body', internal: '.redText' },
    attachments: ['.attachment-title'],
    reply: {
      open: ['#footer-comment-button', '#comment-issue', '#sd-comment-collapsed-textarea'],
      box: { select: ['div:has(> #comment.richeditor-cover) iframe', 'textarea#comment'] },
      submit: ['#issue-comment-add-submit', '#comment-add-submit'],
      internal: ['#commentLevel option:checked:not([value=""])'],
      public: ['#commentLevel option[value=""]:checked'],
    },
  },
};
