/**
 * Jira Cloud: a single-page app. The form stands in a dialog over any page or on a page of its own; its test ids have had
 * three generations, of which the endings `.field.<id>` stayed. A change of project or type draws the fields anew, lists
 * are react-select with their options at the end of the page, and nothing is sent by an event `submit`.
 */
import type { Site, TicketForm } from './site.ts';

const id = 'issue-create.ui.modal.create-form';
const summary = ':has(#summary-field,[data-testid$=".field.summary"] input)';
const modal = 'section[data-testid="minimizable-modal.ui.modal-container.modal"]';
const pages = ['/secure/CreateIssue!default.jspa', '/secure/CreateIssueDetails!init.jspa', '/jira/create'];
const field = '[data-testid$=".field.';
const text = ':is(.ProseMirror,textarea)';
const list = 'react-select';
const comment = '[data-testid="issue.activity.comment"]';
const card = '[data-testid="media-file-card-view"] [data-testid="title-box-header"]';

const form: Omit<TicketForm, 'id' | 'at' | 'root'> = {
  fields: {
    title: { select: ['#summary-field', 'input[name=summary]', '[data-testid$=".field.summary"] input'] },
    body: { select: [`${field}description"] ${text}`, `[data-testid*="description-field"] ${text}`] },
    environment: { select: [`${field}environment"] ${text}`] },
    priority: { select: [`${field}priority"]:has(input)`, '[class*="-container"]:has(#priority-field)'], list },
    module: { select: [`${field}components"]:has(input)`, '#components-container'], list },
    version: { select: [`${field}versions"]:has(input)`], list },
    attachments: { select: [`${field}attachment"] input[type=file]`, 'input[type=file]'] },
  },
  type: { select: ['[id$=".type-picker.issue-type-select"]', `${field}issuetype"]`], list },
  lists: list,
  row: { around: '[data-testid*=".field."]', label: 'label' },
  attached: [card],
  more: ['[data-testid$="header.toggle-expand-button"]', '[data-testid$="collapsible-area-header"]'],
  submit: { buttons: ['[data-testid$="ui.footer.create-button"]', `button[form="${id}"]`], by: 'click', keys: true },
  outcome: {
    at: ['/browse/{number}'],
    created: ['[data-testid*="success-flag"]', '[role=alert]:has(a[href*="/browse/"])'],
    rejected: ['[id$="-field-error"]', '[data-testid*="issue-create"][data-testid*="error"]'],
  },
  reloads: [{ after: ['type'], area: `[id="${id}"]` }],
};

export const jiraCloud: Site = {
  id: 'jira-cloud',
  name: 'Jira Cloud',
  sure: 'others',
  hosts: ['https://*.atlassian.net/*'],
  hint: '#summary-field,[data-testid$=".field.summary"]',
  forms: [
    { id: 'dialog', root: [`${modal}${summary}`, `[role=dialog]${summary}`], ...form },
    { id: 'page', at: pages, root: [`#jira-frontend form${summary}:not([role=dialog] form,${modal} form)`], ...form },
  ],
  types: [{ type: 'change-request', words: ['story', 'epic', 'improvement', 'verbesserung'] }],
  target: ['[id$=".project-picker.project-select"] [class*="ingle"]', '[id$=".project-picker.project-select"]'],
  markup: [{ sign: '[data-testid$=".field.description"] textarea', markup: 'jira' }, { markup: 'markdown' }],
  page: {
    at: ['/browse/{number}', '/issues/{number}', '/queues/custom/*/{number}', '?selectedIssue={number}'],
    root: ['[data-testid="issue.views.issue-details.issue-modal.modal-dialog"]', '#jira-frontend'],
    number: ['[data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item"]'],
    title: ['h1[data-testid="issue.views.issue-base.foundation.summary.heading"]'],
    body: ['[data-testid="issue.views.field.rich-text.description"] .ak-renderer-document'],
    fields: { priority: ['[data-testid^="issue.views.field.priority"]', '[data-testid*="priority-field"]'] },
    comments: {
      each: '[data-testid="issue.activity.comments-list"] [data-testid^="comment-base-item-"]',
      author: 'h3',
      text: '[data-testid$="-body"] .ak-renderer-document',
      internal: '[data-testid*="internal"],[data-testid*="restricted"]',
    },
    attachments: [card],
    reply: {
      open: ['[data-testid="canned-comments.common.ui.comment-text-area-placeholder.textarea"]'],
      box: { select: [`${comment} .ProseMirror`] },
      submit: [`${comment} [data-testid="comment-save-button"]`],
      internal: [`${comment} [aria-selected=true][data-testid*="internal"]`],
      public: [`${comment}:not(:has([role=tab],[data-testid*="internal"]))`],
    },
  },
};
