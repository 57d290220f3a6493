/**
 * Redmine 5 and 6: one server-rendered form. A change of project, tracker, status or category posts the form and
 * replaces the children of `#all_attributes`, the text fields included.
 */
import type { Site } from './site.ts';

export const redmine: Site = {
  id: 'redmine',
  name: 'Redmine',
  sure: 'seen',
  hint: 'form#issue-form #issue_tracker_id',
  forms: [
    {
      root: ['form#issue-form.new_issue', 'form#issue-form:not(.edit_issue)'],
      fields: {
        title: { select: ['#issue_subject', '[name="issue[subject]"]'] },
        body: { select: ['#issue_description', '[name="issue[description]"]'] },
        attachments: { select: ['input.file_selector', 'input[type=file][name^="attachments"]'] },
        priority: { select: ['#issue_priority_id', '[name="issue[priority_id]"]'] },
        module: { select: ['#issue_category_id', '[name="issue[category_id]"]'] },
      },
      type: { select: ['#issue_tracker_id', '[name="issue[tracker_id]"]'] },
      row: { around: 'p', label: 'label' },
      required: ['label .required'],
      // Its server answers with a token; a file without one is not sent with the form.
      attached: ['.attachments_fields input.filename:has(~ [name$="[token]"][value]:not([value=""]))'],
      uploading: ['.attachments_fields .ajax-waiting', '.attachments_fields .ajax-loading'],
      submit: {
        buttons: [
          'input[type=submit][name=commit]',
          'input[type=submit][name=continue]',
          'input[type=submit][name=follow]',
        ],
        by: 'submit',
      },
      outcome: {
        created: ['#flash_notice a[href*="/issues/"]', '#flash_notice'],
        at: ['/issues/{number}'],
        rejected: ['#errorExplanation'],
      },
      reloads: [{ after: ['type', 'module'], area: '#all_attributes' }],
    },
  ],
  priorities: {
    P1: ['sofort', 'immediate'],
    P2: ['hoch', 'high', 'dringend', 'urgent'],
    P3: ['normal', 'mittel', 'medium'],
    P4: ['niedrig', 'low'],
  },
  target: ['#issue_project_id option:checked', '#header h1 .current-project', '#header h1'],
  markup: [
    { sign: '[data-list-autofill-text-formatting-param=textile]', markup: 'textile' },
    { sign: '[data-list-autofill-text-formatting-param=common_mark]', markup: 'markdown' },
    { sign: 'script[src*="jstoolbar/textile"],a[href*="wiki_syntax_textile"]', markup: 'textile' },
    { sign: 'script[src*="jstoolbar/common_mark"],script[src*="jstoolbar/markdown"]', markup: 'markdown' },
    { sign: 'a[href*="wiki_syntax_common_mark"],a[href*="wiki_syntax_markdown"]', markup: 'markdown' },
  ],
  commands: 'redmine',
  page: {
    at: ['/issues/{number}'],
    root: ['#content'],
    number: ['#content > h2'],
    title: ['.issue.details .subject h3'],
    reporter: ['.issue.details .author a.user'],
    body: ['.issue.details .description .wiki'],
    fields: { priority: ['.priority.attribute .value'], module: ['.category.attribute .value'] },
    comments: { each: '#history .journal.has-notes', author: 'h4 .user', text: '.wiki', internal: '.badge-private' },
    attachments: ['.attachments .icon-attachment'],
    reply: {
      open: ['#content > .contextual .icon-edit'],
      box: { select: ['#issue_notes'] },
      submit: ['#issue-form input[name=commit]'],
      internal: ['#issue_private_notes:checked'],
      public: ['#issue-form:not(:has(#issue_private_notes:checked))'],
    },
  },
};
