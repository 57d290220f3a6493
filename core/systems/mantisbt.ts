/**
 * MantisBT 2 by its REST API, which is on by default. Files go in JSON with the issue. There is no search of texts and
 * no key for a second try: the marker is looked for in the list of the issues that one has reported, latest change
 * first, which reads the database. An issue has a category instead of a type.
 */
import * as z from 'zod/mini';
import { nothing, type Connection } from './connection.ts';
import { recent } from './recent.ts';
import type { Complaint } from './failure.ts';
import * as answers from './mantisbt.answers.ts';
import { counted } from './naming.ts';
import type { Choice, Created, OutgoingFile, State, System } from './system.ts';

const api = '/api/rest';

const created = (base: string, id: number): Created => ({
  id: String(id),
  number: `#${id}`,
  url: `${base}/view.php?id=${id}`,
});

/** Errors name the field, in the language of the user. */
const places: readonly (readonly [RegExp, Complaint['place']])[] = [
  [/\bsummary\b|zusammenfassung/i, 'title'],
  [/\bdescription\b|beschreibung/i, 'body'],
  [/\bpriority\b|priorität/i, 'priority'],
  [/\bcategory\b|kategorie/i, 'type'],
  [/\bfile|attachment|datei|anhang/i, 'attachments'],
];

/** Names that every installation begins with (`$g_priority_enum_string`, `$g_severity_enum_string`). */
const priorities = ['immediate', 'urgent', 'high', 'normal', 'low', 'none'];
const severities = ['block', 'crash', 'major', 'minor', 'tweak', 'text', 'trivial', 'feature'];
const choices = (names: readonly string[]): Choice[] => names.map((value) => ({ value, name: value }));

/** By number: below 80 somebody works on it, 20 asks the reporter back. */
const stateOf = (id: number): State => {
  if (id >= 90) return 'closed';
  if (id >= 80) return 'solved';
  return id === 20 ? 'waiting' : 'open';
};

const sent = (files: readonly OutgoingFile[]) =>
  files.map(({ name, kind, bytes }) => ({ name, type: kind || undefined, content: { base64: bytes } }));

const issueOf = async (system: Connection, id: string) =>
  (await system.ask(answers.issues, { path: `${api}/issues/${id}` })).issues[0];

export const mantisbt: System = {
  id: 'mantisbt',
  name: 'MantisBT',
  sure: 'seen',
  pages: /^\/(?:(?:view|my_view_page|view_all_bug_page|bug_report_page|login_page|account_\w+)\.php)(?:\/|$)/,
  // The project is the one that this user looked at last.
  newTicket: { path: '/bug_report_page.php', title: 'summary', body: 'description', longest: 8_000 },
  sign: { path: '/login_page.php', tells: ({ text }) => /www\.mantisbt\.org/.test(text) },
  signIns: [
    {
      kind: 'token',
      how: {
        de: 'In MantisBT oben rechts Ihren Namen öffnen, „Mein Profil“, „API-Token“: ein Token anlegen und hier einfügen.',
        en: 'In MantisBT open your name at the top right, “My Account”, “API Tokens”: create a token, and paste it here.',
      },
      // Without a scheme word: every version takes that.
      header: (token) => ({ Authorization: token }),
    },
  ],
  openToPages: false,
  markup: 'plain',
  otherMarkups: ['markdown'],
  // `$g_max_file_size`; the column of the summary.
  limits: { title: 128, file: 5_000_000 },
  retry: 'marker',
  indexLag: 0,
  files: 'with-create',
  pause: 100,
  naming: counted('/view.php?id='),

  complaints(body, { status }) {
    const read = z.safeParse(answers.errors, body);
    if (status < 400 || !read.success) return [];
    const { message, localized } = read.data;
    const place = places.find(([name]) => name.test(message) || name.test(localized ?? ''))?.[1];
    return [{ text: localized || message, place }];
  },
  async whoAmI(system) {
    const { name, real_name } = await system.ask(answers.me, { path: `${api}/users/me` });
    return real_name || name;
  },
  async projects(system) {
    const { projects } = await system.ask(answers.projects, { path: `${api}/projects` });
    return projects.filter(({ enabled }) => enabled !== false).map(({ id, name }) => ({ value: String(id), name }));
  },
  async metadata(system, id) {
    const { projects } = await system.ask(answers.projects, { path: `${api}/projects/${encodeURIComponent(id)}` });
    const project = projects.find((one) => String(one.id) === id);
    return {
      types: choices((project?.categories ?? []).map(({ name }) => name)),
      priorities: choices(priorities),
      fields: [
        { id: 'severity', name: 'Severity', kind: 'choice', required: false, values: choices(severities) },
        ...(project?.custom_fields ?? []).map(answers.fieldOf),
      ],
    };
  },
  async create(system, { project, type, priority, title, body, fields }, files) {
    const { severity, ...custom } = fields;
    const { issue } = await system.ask(answers.oneIssue, {
      method: 'POST',
      path: `${api}/issues`,
      json: {
        ...{ summary: title, description: body, project: { id: Number(project) }, category: { name: type } },
        priority: priority === '' ? undefined : { name: priority },
        severity: severity === undefined ? undefined : { name: severity },
        custom_fields: Object.entries(custom).map(([id, value]) => ({
          field: { id: Number(id) },
          value: typeof value === 'string' ? value : value.join('|'),
        })),
        files: files.length > 0 ? sent(files) : undefined,
      },
    });
    return created(system.base, issue.id);
  },
  async attach(system, id, file) {
    const json = { files: sent([file]) };
    await system.ask(nothing, { method: 'POST', path: `${api}/issues/${id}/files`, json });
  },
  async attachments(system, id) {
    const issue = await issueOf(system, id);
    return issue?.attachments.map(({ filename, size }) => ({ name: filename, size }));
  },
  async find(system, marker, project, since) {
    const query = { filter_id: 'reported', project_id: project, page_size: 50 };
    const page = async (number: number) =>
      (await system.ask(answers.issues, { path: `${api}/issues`, query: { ...query, page: number + 1 } })).issues;
    // The list is sorted by the last change, which is never before the creation.
    const issues = await recent(page, ({ description }) => description?.includes(marker) ?? false, {
      ...{ size: 50, since, timeOf: ({ updated_at }: { updated_at?: string | undefined }) => updated_at },
    });
    return issues.map(({ id }) => created(system.base, id));
  },
  async state(system, id) {
    const issue = await issueOf(system, id);
    const { id: code = 10, label, name = '' } = issue?.status ?? {};
    return { state: stateOf(code), name: label ?? name, changedAt: issue?.updated_at };
  },
  async comments(system, id) {
    const issue = await issueOf(system, id);
    return (issue?.notes ?? [])
      .filter(({ view_state }) => view_state?.name !== 'private')
      .map((note) => ({
        ...{ id: String(note.id), author: note.reporter?.real_name || (note.reporter?.name ?? '') },
        ...{ at: note.created_at, text: note.text, markup: 'plain' as const },
      }));
  },
  async comment(system, id, text, files) {
    const json = { text, view_state: { name: 'public' }, files: files.length > 0 ? sent(files) : undefined };
    await system.ask(nothing, { method: 'POST', path: `${api}/issues/${id}/notes`, json });
  },
};
