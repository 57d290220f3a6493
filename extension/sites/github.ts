/**
 * GitHub: drawn by React, on a page or in a dialog over a list; class names keep only their beginnings. An issue form asks
 * in questions, which the server puts together under headings. Files get in by pasting: the page uploads them by itself.
 */
import type { Site, TicketForm } from './site.ts';

const button = '[data-testid="create-issue-button"]';
const questions = '[class*="IssueFormElements-module__formElementsContainer"]';
const markdown = ['textarea[aria-label="Markdown value"]', 'textarea'];
const title = {
  select: ['input[aria-label="Add a title"]', 'input[name=issue_title]', '[placeholder=Title]', '[aria-required=true]'],
};
const form: Pick<TicketForm, 'submit' | 'outcome' | 'files'> = {
  submit: { buttons: [button], by: 'click', keys: true },
  outcome: {
    at: ['/issues/{number}'],
    created: [':is([role=status],[role=alert],.Toast):has(a[href*="/issues/"])'],
    rejected: ['[class*="CreateIssueForm"] [class*="alidation"]', '[role=alert].flash-error'],
  },
  files: 'paste',
};

export const github: Site = {
  id: 'github',
  name: 'GitHub',
  sure: 'others',
  hosts: ['https://github.com/*'],
  hint: button,
  forms: [
    {
      ...form,
      id: 'form',
      root: [`[role=dialog]:has(${questions})`, `main:has(${questions}):has(${button})`],
      fields: { title, attachments: { select: [`${questions} textarea`] } },
      questions: {
        each: `${questions} > *`,
        label: 'label,legend,[class*="abel"]',
        field: ['textarea', 'input:is([type=text],:not([type]))', 'select'],
      },
    },
    {
      ...form,
      root: [`[role=dialog]:has(${button}):not(:has(${questions}))`, `main:has(${button}):not(:has(${questions}))`],
      fields: { title, body: { select: markdown }, attachments: { select: markdown } },
      template: true,
    },
  ],
  target: ['[role=dialog] h1', '.AppHeader-context-full li:last-child', '[itemprop=name] a'],
  markup: [{ markup: 'markdown' }],
  commands: 'github',
  page: {
    at: ['/issues/{number}'],
    perProject: true,
    root: ['main:has([data-testid="issue-title"])', 'main'],
    number: ['[data-testid="issue-title"] + span'],
    title: ['[data-testid="issue-title"]'],
    body: ['[data-testid="issue-body-viewer"] .markdown-body', '.react-issue-body .markdown-body'],
    comments: {
      each: '[data-testid^="comment-viewer-outer-box"],.react-issue-comment',
      author: '[data-testid="avatar-link"]',
      text: '.markdown-body',
    },
    reply: {
      box: { select: ['#react-issue-comment-composer textarea', '[aria-labelledby="comment-composer-heading"]'] },
      submit: ['#react-issue-comment-composer button[data-variant=primary]'],
      public: true,
    },
  },
};
