/** GitHub as Rails draws it, on Enterprise servers up to about 3.16: one form that the browser sends, issue forms too. */
import type { Site, TicketForm } from './site.ts';

const parts = ':has([name^="issue_form["])';
const form: Pick<TicketForm, 'submit' | 'outcome'> = {
  submit: { buttons: ['[type=submit].btn-primary', '[type=submit]'], by: 'submit' },
  outcome: { at: ['/issues/{number}'], rejected: ['.flash-error', 'form#new_issue .error'] },
};
const title = { select: ['#issue_title', '[name="issue[title]"]'] };

export const githubClassic: Site = {
  id: 'github-classic',
  name: 'GitHub Enterprise',
  sure: 'others',
  hint: 'form#new_issue [name^="issue["]',
  forms: [
    {
      ...form,
      id: 'form',
      root: [`form#new_issue${parts}`],
      fields: { title },
      questions: {
        each: `.form-group${parts}`,
        label: 'label,legend',
        field: ['textarea', 'input:not([type=checkbox],[type=radio],[type=hidden])', 'select'],
      },
    },
    {
      ...form,
      root: [`form#new_issue:has([name="issue[body]"]):not(${parts})`],
      fields: {
        title,
        body: { select: ['#issue_body', '[name="issue[body]"]'] },
        attachments: { select: ['file-attachment input[type=file]', 'input[type=file]'] },
      },
      template: true,
    },
  ],
  target: ['.AppHeader-context-full li:last-child', '[itemprop=name] a'],
  markup: [{ markup: 'markdown' }],
  commands: 'github',
  page: {
    at: ['/issues/{number}'],
    perProject: true,
    root: ['main', 'body'],
    number: ['.gh-header-number', '.js-issue-title + span'],
    title: ['.js-issue-title'],
    body: ['.js-command-palette-issue-body .js-comment-body', '.js-comment-body'],
    comments: { each: '.js-timeline-item .js-comment-container', author: '.author', text: '.js-comment-body' },
    reply: {
      box: { select: ['#new_comment_field', '[name="comment[body]"]'] },
      submit: ['#partial-new-comment-form-actions .btn-primary', '.js-new-comment-form .btn-primary'],
      public: true,
    },
  },
};
