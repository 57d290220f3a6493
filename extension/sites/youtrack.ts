/**
 * YouTrack: the page and the dialog for a new issue, and the page of an issue, in the new pages and the classic ones. Parts
 * are named by `data-test`; the form of an issue that is edited is the same and has another button. From others' programs
 * (T): the new form, its notice and the title. Not verified (M): lists of the sidebar, the names around a comment, the words
 * beside the box that say who will see an answer; where they differ nothing is put in.
 */
import type { List, Said, Selectors, Site, TicketForm } from './site.ts';

const summary = 'textarea[data-test~=summary]';
const send = ['[data-test~=submit-button]', '[data-test~=createIssueAction]'];
const list: List = {
  chosen: ['[data-test~=field-value]', '[class^=fieldValue]', 'button'],
  open: ['button', '[data-test~=field-value]'],
  options: ['[data-test~=ring-list-item-action]', '[data-test~=ring-list-item]', '[role=option]'],
};
const named = (...names: string[]): Selectors => names.map((name) => `[aria-label="${name}"]:not(button,input)`);
const around = (element: string): string => `${element}:has(${summary}):has([data-test~=submit-button])`;

const form: Omit<TicketForm, 'root'> = {
  fields: {
    title: { select: [summary, 'textarea[data-test~=issueSummary]'] },
    body: { select: ['[data-test~=wysiwyg-editor-content]', '.CodeMirror', 'textarea[data-test~=description]'] },
    attachments: { select: ['input[type=file]'] },
    priority: { select: named('Priority', 'Priorität'), list },
    module: { select: named('Subsystem'), list },
  },
  type: { select: named('Type', 'Typ'), list },
  submit: { buttons: send, by: 'click', keys: true },
  outcome: {
    at: ['/issue/{number}', '/issue/{number}/*'],
    created: ['[data-test~=alert][data-test-type=success] a[href*="issue/"]'],
    rejected: ['[data-test~=alert][data-test-type=error]', '[data-test~=error-message]'],
  },
};
const says = (...words: string[]): Said => ({ select: ['[data-test~=visibility-button]'], says: words });

export const youtrack: Site = {
  id: 'youtrack',
  name: 'YouTrack',
  sure: 'others',
  hosts: ['https://*.youtrack.cloud/*', 'https://*.myjetbrains.com/*'],
  hint: `${summary},textarea[data-test~=issueSummary]`,
  forms: [
    { id: 'dialog', root: [around('[data-test~=ring-dialog]')], ...form },
    { at: ['/newIssue'], root: [around('main'), 'body:has([data-test~=issueSummary])', around('body')], ...form },
  ],
  priorities: {
    P1: ['show-stopper', 'showstopper', 'critical', 'kritisch'],
    P2: ['major', 'schwerwiegend'],
    P3: ['normal'],
    P4: ['minor', 'geringfügig'],
  },
  target: ['[aria-label=Project]:not(button)', '[aria-label=Projekt]:not(button)'],
  markup: [{ markup: 'markdown' }],
  page: {
    at: ['/issue/{number}', '/issue/{number}/*', '/tickets/{number}', '/tickets/{number}/*'],
    root: ['[data-test~=issue-container]', '[class^=ticketContent__]', '.yt-issue-view'],
    number: ['[class^=idLink_] a', 'a[data-test~=ring-link][href*="issue/"]', '.js-issue-id'],
    title: ['[data-test~=ticket-summary]', '[data-test~=issue-summary]', '.yt-issue-body__summary'],
    body: ['[data-test~=issue-description]', '[class^=description__]', '.yt-issue-body__description'],
    reporter: ['[data-test~=reporter-info] a'],
    fields: { priority: ['[aria-label=Priority] [class^=fieldValue]', '[aria-label=Priorität] [class^=fieldValue]'] },
    comments: {
      ...{ each: '[data-test~=comment]', author: 'a[href*="/users/"]', text: '[data-test~=comment-content]' },
      internal: '[data-test~=visibility-restricted]',
    },
    attachments: ['[data-test~=attachment-name]'],
    reply: {
      box: { select: [':not([data-test~=comment]) > [data-test~=comment-form] [data-test~=wysiwyg-editor-content]'] },
      submit: ['[data-test~=post-comment]'],
      public: [
        says('visible to issue readers', 'public comment', 'sichtbar für aufgabenleser', 'öffentlicher kommentar'),
      ],
      internal: [says('visible to team', 'private comment', 'sichtbar für team', 'privater kommentar')],
    },
  },
};
