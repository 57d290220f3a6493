/**
 * The customer portal of Jira Service Management. Data Center: AUI with select2 and, from 4.15 on, the Atlassian editor.
 * Cloud: drawn by React without ids that last, so fields are found by Jira's names and by labels. The heading names the
 * type of request. A script sends the form; the address of the request tells its number.
 */
import type { Site, TicketForm } from './site.ts';

const at = ['/portal/*/create/*', '/portal/*/group/*/create/*'];
const form: Omit<TicketForm, 'id' | 'root' | 'row' | 'lists'> = {
  at,
  fields: {
    title: { select: ['#summary', '[name=summary]'] },
    body: { select: ['.ProseMirror', 'textarea#description', '[name=description]'] },
    attachments: { select: ['.sd-attachment-container input[type=file]', 'input[type=file]'] },
  },
  type: { select: ['h1.cv-page-title-text', 'h1'] },
  required: ['.icon-required'],
  attached: ['.sd-attachment-container .attachment-title', '[data-testid="title-box-header"]'],
  submit: { buttons: ['.buttons-container [type=submit]', 'form:has([name=summary]) [type=submit]'], by: 'click' },
  outcome: {
    at: ['/portal/*/{number}'],
    rejected: ['.field-group .error', '.aui-message-error', 'form:has([name=summary]) [id$="-error"]'],
  },
};

export const jiraServiceManagement: Site = {
  id: 'jira-service-management',
  name: 'Jira Service Management',
  sure: 'source',
  hosts: ['https://*.atlassian.net/*'],
  hint: 'form [name=summary]',
  forms: [
    {
      ...form,
      id: 'portal',
      root: ['#content:has(form.cp-request-form)', '#content-wrapper #content:has([name=summary])'],
      row: { around: '.field-group', label: 'label' },
      lists: 'select2',
    },
    {
      ...form,
      id: 'cloud',
      root: ['main:has([name=summary])', 'body:not(:has(#content-wrapper)) form:has([name=summary])'],
      row: { around: 'form div:has(> label)', label: 'label' },
      lists: 'react-select',
    },
  ],
  types: [
    { type: 'incident', words: ['report a problem', 'problem melden', 'something broken', 'outage', 'ausfall'] },
    { type: 'access-request', words: ['get access', 'zugriff'] },
    { type: 'service-request', words: ['get it help', 'new hardware', 'bestellung'] },
  ],
  target: ['.aui-nav-breadcrumbs li:nth-child(2)', 'nav ol li:nth-child(2)'],
  markup: [{ sign: '.ProseMirror', markup: 'markdown' }, { markup: 'jira' }],
  page: {
    at: ['/portal/*/{number}'],
    root: ['#content', 'main'],
    number: ['.aui-nav-breadcrumbs li:last-child', 'nav ol li:last-child'],
    title: ['.vp-request-header', '.cv-page-title-text', 'h1'],
    body: ['.activity-item.request-fields dd', '.cv-user-content'],
    comments: {
      each: '.activity-item:is(.worker-comment,.requester-comment)',
      author: '.author,.user-name',
      text: '.comment-body,.content',
      own: '.requester-comment',
    },
    attachments: ['.activity-item.attachment a', '[data-testid="title-box-header"]'],
    reply: {
      open: ['#comment-on-request', '.cv-request-comment'],
      box: { select: ['.cv-request-comment .ProseMirror', 'textarea#comment-on-request'] },
      submit: ['.cv-request-comment button', '.comment-form [type=submit]'],
      public: true,
    },
  },
};
