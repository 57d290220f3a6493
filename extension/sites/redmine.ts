/**
 * Redmine 5 and 6: one server-rendered form. A change of project, tracker, status or category posts the form and
 * replaces the children of `#all_attributes`, the text fields included.
 */
import type { Site } from './site.ts';

export const redmine: Site = {
  id: 'redmine',
  name: 'Redmine',
  hint: 'form#issue-form #issue_tracker_id',
  form: ['form#issue-form.new_issue', 'form#issue-form:not(.edit_issue)'],
  fields: {
    title: { select: ['#issue_subject', '[name="issue[subject]"]'] },
    body: { select: ['#issue_description', '[name="issue[description]"]'] },
    attachments: { select: ['input.file_selector', 'input[type=file][name^="attachments"]'] },
    priority: { select: ['#issue_priority_id', '[name="issue[priority_id]"]'] },
    module: { select: ['#issue_category_id', '[name="issue[category_id]"]'] },
    workload: { label: ['system', 'workload', 'anwendung', 'application', 'produkt', 'product', 'software'] },
    environment: { label: ['umgebung', 'environment', 'systemumgebung'] },
    company: { label: ['mandant', 'company', 'gesellschaft', 'firma'] },
    version: { label: ['version', 'programmversion', 'build'] },
    firstSeen: { label: ['erstmals', 'erstmals aufgetreten', 'first seen', 'first occurred', 'aufgetreten am'] },
    frequency: { label: ['häufigkeit', 'frequency', 'how often'] },
    affectedUsers: { label: ['betroffene', 'betroffene benutzer', 'affected users', 'affected'] },
    workaround: { label: ['umgehung', 'umgehungslösung', 'workaround'] },
    contact: { label: ['ansprechpartner', 'kontakt', 'contact'] },
    neededBy: { label: ['benötigt bis', 'needed by'] },
  },
  type: { select: ['#issue_tracker_id', '[name="issue[tracker_id]"]'] },
  types: [
    { type: 'incident', words: ['fehler', 'bug', 'störung', 'incident', 'defect', 'defekt'] },
    { type: 'change-request', words: ['feature', 'änderung', 'change', 'erweiterung', 'enhancement', 'anforderung'] },
    { type: 'access-request', words: ['berechtigung', 'access', 'zugang', 'permission'] },
    { type: 'service-request', words: ['service', 'anfrage', 'auftrag', 'request', 'aufgabe', 'task'] },
    { type: 'question', words: ['frage', 'question', 'unterstützung', 'support'] },
    { type: 'problem', words: ['problem'] },
  ],
  priorities: {
    P1: ['sofort', 'immediate'],
    P2: ['hoch', 'high', 'dringend', 'urgent'],
    P3: ['normal', 'mittel', 'medium'],
    P4: ['niedrig', 'low'],
  },
  attached: ['.attachments_fields input.filename'],
  submit: ['input[type=submit][name=commit]', 'input[type=submit][name=continue]', 'input[type=submit][name=follow]'],
  target: ['#issue_project_id option:checked', '#header h1 .current-project', '#header h1'],
  markup: [
    { sign: '[data-list-autofill-text-formatting-param=textile]', markup: 'textile' },
    { sign: '[data-list-autofill-text-formatting-param=common_mark]', markup: 'markdown' },
    { sign: 'script[src*="jstoolbar/textile"]', markup: 'textile' },
    { sign: 'script[src*="jstoolbar/common_mark"],script[src*="jstoolbar/markdown"]', markup: 'markdown' },
    { sign: 'a[href*="wiki_syntax_textile"]', markup: 'textile' },
    { sign: 'a[href*="wiki_syntax_common_mark"],a[href*="wiki_syntax_markdown"]', markup: 'markdown' },
  ],
  reloads: [{ after: ['type', 'module'], area: '#all_attributes' }],
};
