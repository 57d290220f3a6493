/**
 * Linear: the dialog and the page for a new issue, and the page of an issue. Title and description are ProseMirror, named
 * by their labels in English. From others' programs (T): those labels, the box for a comment, the notices. Not verified
 * (M): the button that creates; what stands around a comment. The buttons for priority and team have no name and are left
 * to people.
 */
import type { Site, TicketForm } from './site.ts';

const title = '[aria-label="Issue title"]';
const body = '[aria-label="Issue description"]';
const both = `:has(${title}):has(${body})`;
const issue = ['/issue/{number}', '/issue/{number}/*'];

const form: Omit<TicketForm, 'root'> = {
  fields: {
    title: { select: [`${title}:is([contenteditable],input,textarea)`] },
    body: { select: [`${body}:is([contenteditable],textarea)`] },
    attachments: { select: ['input[type=file]'] },
    priority: false,
  },
  submit: {
    buttons: ['button[aria-label="Create issue"]', '[role=dialog] button[type=submit]', 'main button[type=submit]'],
    ...{ by: 'click', keys: true },
  },
  outcome: {
    at: issue,
    created: ['section[aria-label^=Notifications] a[href*="/issue/"]'],
    rejected: ['section[aria-label^=Notifications] [data-type=error]'],
  },
};

export const linear: Site = {
  id: 'linear',
  name: 'Linear',
  sure: 'others',
  hosts: ['https://linear.app/*'],
  hint: title,
  forms: [
    { id: 'dialog', root: [`[role=dialog]${both}`], ...form },
    { at: ['/new', '/team/*/new'], root: [`main${both}`, `body${both}`], ...form },
  ],
  markup: [{ markup: 'markdown' }],
  page: {
    at: issue,
    root: ['main:has([data-view-id="issue-view"])', '[data-view-id="issue-view"]'],
    number: ['header a[href*="/issue/"]'],
    title: [title],
    body: [body],
    comments: {
      each: '[data-comment-container],[data-comment-thread-item-container],[data-testid=comment]',
      author: '[data-comment-author],[data-testid*=author]',
      text: '.ProseMirror[aria-label=Comment],[data-testid*=comment-body],[data-testid*=comment-content]',
    },
    reply: {
      box: { select: ['[data-comment-input-editor-container] .ProseMirror'] },
      submit: ['button[aria-label="Submit comment"]'],
      // Whoever sees the issue reads it; there are no others.
      public: true,
    },
  },
};
