/**
 * GitLab: work items, drawn by Vue on a page or in a dialog; and the issue form of versions up to 17, sent by the browser.
 * The description is a text field or Tiptap beside a hidden input of the same name; the page lays templates into it.
 */
import type { Site, TicketForm } from './site.ts';

const wrapper = '[data-testid="work-item-description-wrapper"]';
const area = ['textarea#work-item-description', `${wrapper} textarea`, 'textarea'];
const old = { select: ['.ProseMirror', '#issue_description', 'textarea[name="issue[description]"]', 'textarea'] };
const note = '[data-testid="internal-note-checkbox"]';
const boxes = ['#work-item-add-or-edit-comment', '#note-body', '#note_note', '.js-main-target-form .ProseMirror'];
const shared: Pick<TicketForm, 'template' | 'files' | 'lists' | 'row'> = {
  template: true,
  files: 'paste',
  lists: 'aria',
  row: { around: '.form-group,.gl-form-group,.work-item-attributes-item', label: 'label,h3' },
};

export const gitlab: Site = {
  id: 'gitlab',
  name: 'GitLab',
  sure: 'source',
  hosts: ['https://gitlab.com/*'],
  hint: '[data-testid="create-work-item"],form#new_issue',
  forms: [
    {
      ...shared,
      id: 'work-item',
      root: ['form:has([data-testid="create-work-item"])', '[data-testid="create-work-item"]'],
      fields: {
        title: { select: ['[data-testid="work-item-title-input"]', '[data-testid="title-input"] input'] },
        body: { select: [`${wrapper} .ProseMirror`, '.ProseMirror', ...area] },
        attachments: { select: [`${wrapper} .ProseMirror`, ...area] },
      },
      type: { select: ['#work-item-type', '[data-testid="work-item-types-select"]'] },
      submit: { buttons: ['[data-testid="create-button"]'], by: 'click', keys: true },
      outcome: {
        at: ['/work_items/{number}', '/issues/{number}'],
        created: ['.gl-toast:has(a[href*="/work_items/"],a[href*="/issues/"])'],
        rejected: ['[data-testid="create-work-item"] .invalid-feedback', '.gl-alert-danger'],
      },
      reloads: [{ after: ['type'], area: 'div:has(> [data-testid="create-work-item"])' }],
    },
    {
      ...shared,
      id: 'issue',
      root: ['form:has([name="issue[title]"]):has([name="issue[description]"])'],
      fields: { title: { select: ['#issue_title', '[name="issue[title]"]'] }, body: old, attachments: old },
      type: { select: ['select#issue_type', 'select[name="issue[issue_type]"]', '#js-type-select'], list: 'aria' },
      submit: { buttons: ['[data-testid="issuable-create-button"]', '[name=commit]', '[type=submit]'], by: 'submit' },
      outcome: { at: ['/issues/{number}'], rejected: ['#error_explanation', '.gl-alert-danger', '.gl-field-error'] },
    },
  ],
  target: ['[data-testid="breadcrumb-links"] li:nth-child(2)', '.sidebar-context-title'],
  markup: [{ markup: 'markdown' }],
  commands: 'gitlab',
  page: {
    at: ['/issues/{number}', '/work_items/{number}'],
    perProject: true,
    root: ['#content-body', 'main'],
    number: ['[data-testid="breadcrumb-links"] li:last-child', '.breadcrumbs li:last-child'],
    title: ['[data-testid="work-item-title"]', '[data-testid="issue-title"]', '[data-testid="title-content"]'],
    body: ['[data-testid="work-item-description"]', '.detail-page-description .md'],
    comments: {
      each: '.note:not(.system-note)',
      author: '[data-testid="author-name"],.note-header-author-name',
      text: '.note-text',
      internal: '[data-testid="internal-note-indicator"],.internal-note',
    },
    reply: {
      box: { select: boxes },
      submit: ['[data-testid="confirm-button"]', '[data-testid="comment-button"]'],
      internal: [`${note} input:checked`, `input${note}:checked`],
      public: [`:is(#content-body,main):not(:has(${note} input:checked,input${note}:checked))`],
    },
  },
};
