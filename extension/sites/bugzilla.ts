/**
 * Bugzilla 5, seen on 5.2: one server-rendered form for each product; rarely used fields are hidden until somebody asks
 * for them, a file wants a description of its own, or nothing is sent. A new bug is shown under the address of the form's target. The pages of
 * bugzilla.mozilla.org are others (from what people wrote for them; not yet confirmed on a real one).
 */
import type { Site } from './site.ts';

export const bugzilla: Site = {
  id: 'bugzilla',
  name: 'Bugzilla',
  sure: 'seen',
  hint: 'form#Create[name=Create]',
  forms: [
    {
      root: ['form#Create[action$="post_bug.cgi"]', 'form[name=Create]'],
      fields: {
        title: { select: ['#short_desc', 'input[name=short_desc]'] },
        body: { select: ['textarea#comment', 'textarea[name=comment]'] },
        // It stands there hidden until somebody wants to attach something.
        attachments: { select: ['#attachment_true:not(.bz_default_hidden) input#data'] },
        priority: { select: ['select#priority', '[name=priority]'] },
        module: { select: ['select#component', '[name=component]'] },
        version: { select: ['select#version', '[name=version]'] },
      },
      type: { select: ['select#bug_type', '[name=bug_type]', 'select#bug_severity'] },
      row: { around: 'tr', label: 'th' },
      required: ['select.required', '#short_desc.required', '#comment.required'],
      described: '#attachment_true input[name=description]',
      // Both of them close again what is open.
      more: ['#attachment_false input', 'form:has(.expert_fields.bz_tui_hidden) #expert_fields_controller'],
      submit: { buttons: ['input#commit', '[type=submit]:not([name=maketemplate])'], by: 'submit' },
      outcome: {
        at: ['/show_bug.cgi?id={number}'],
        created: ['form#changeform a[href*="show_bug.cgi?id="]', 'a[href*="show_bug.cgi?id="]'],
        rejected: ['#error_msg', '.throw_error'],
      },
    },
  ],
  // A severity is no type, but an enhancement is one.
  types: [
    { type: 'change-request', words: ['enhancement'] },
    { type: 'incident', words: ['normal', 'defect', 'blocker', 'critical', 'major', 'minor', 'trivial'] },
  ],
  priorities: {
    P1: ['highest', 'höchste', 'p1'],
    P2: ['high', 'hoch', 'p2'],
    P3: ['normal', 'p3', '---', '--'],
    P4: ['low', 'niedrig', 'lowest', 'p4', 'p5'],
  },
  target: ['form#Create input[name=product]', '#field_container_product'],
  page: {
    at: ['/show_bug.cgi?id={number}', '/post_bug.cgi'],
    root: ['#bugzilla-body:has(#changeform)', '#bugzilla-body', 'body'],
    number: ['#changeform input[name=id]', '.bz_short_desc_container a[href*="show_bug.cgi?id="]'],
    title: ['#short_desc_nonedit_display', '#short_desc'],
    body: ['#c0 .bz_comment_text', '#comment_text_0'],
    type: ['select#bug_type', 'select#bug_severity'],
    // Whoever may not change a bug sees texts in their place.
    fields: {
      priority: ['select#priority'],
      module: ['select#component', '#field_container_component'],
      version: ['select#version'],
      environment: ['#cf_environment,#cf_umgebung', '[id^=field_container_cf_env],[id$=_cf_umgebung]'],
    },
    comments: {
      each: '.bz_comment',
      author: '.bz_comment_user',
      text: '.bz_comment_text',
      internal: '.bz_comment.bz_private',
    },
    attachments: ['#attachment_table tr[id^=a] td:first-child > a', '.bz_attach_name'],
    reply: {
      box: { select: ['#add_comment textarea#comment', '#changeform textarea[name=comment]'] },
      submit: ['#add_comment #commit', '#changeform input[type=submit]'],
      internal: ['#newcommentprivacy:checked'],
      public: ['#changeform:not(:has(#newcommentprivacy:checked))'],
    },
  },
};
