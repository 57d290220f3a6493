/**
 * MantisBT 2 by its REST API, which is on by default. Files follow the issue in JSON. There is no search of texts and
 * no key for a second try: the marker is looked for in the list of the issues that one has reported, latest change
 * first, which reads the database. An issue has a category instead of a type. Seen on 2.28.4. The product version is left
 * to the description: whoever only reports is refused with one, even with one that is released.
 */
import * as z from 'zod/mini';
import { ifAllowed, nothing, type Connection } from './connection.ts';
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

/** Names that every installation begins with; an administrator may have others, and a name that is unknown counts as the usual one, without a word. */
const usual = {
  priority_enum_string: ['immediate', 'urgent', 'high', 'normal', 'low', 'none'],
  severity_enum_string: ['block', 'crash', 'major', 'minor', 'tweak', 'text', 'trivial', 'feature'],
} as const;
const choices = (names: readonly string[]): Choice[] => names.map((value) => ({ value, name: value }));
const highestFirst = (option: keyof typeof usual, { configs }: z.infer<typeof answers.settings>): Choice[] => {
  const own = configs.find((one) => one.option === option)?.value ?? [];
  if (own.length === 0) return choices(usual[option]);
  return own.map(({ name, label }) => ({ value: name, name: label || name })).reverse();
};

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
  pages: /^\/(?:\w+_page|view|index|plugin|search|file_download)\.php(?:\/|$)/,
  // The project is the one that this user looked at last.
  newTicket: { path: '/bug_report_page.php', title: 'summary', body: 'description', longest: 8_000 },
  // The page names neither its maker nor, where the administrator has changed the title, itself: but every page of every 2.x asks for this script.
  sign: { path: '/login_page.php', tells: ({ text }) => /\/javascript_config\.php\b/.test(text) },
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
  // A create that takes files along makes the issue first: with a file that is too large or empty it answers 400, and the issue is there.
  files: 'after',
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
    const [priority, severity] = Object.keys(usual);
    const query = { 'option[0]': priority, 'option[1]': severity, project_id: id };
    const lists = await ifAllowed(system.ask(answers.settings, { path: `${api}/config`, query }), { configs: [] });
    const severities = highestFirst('severity_enum_string', lists);
    return {
      types: choices(
        (project?.categories ?? []).filter(({ status }) => Number(status ?? 1) > 0).map(({ name }) => name),
      ),
      priorities: highestFirst('priority_enum_string', lists),
      fields: [
        { id: 'severity', name: 'Severity', kind: 'choice', required: false, values: severities },
        ...(project ? answers.fieldsOf(project) : []),
      ],
    };
  },
  async create(system, { project, type, priority, title, body, fields }) {
    const { severity, ...custom } = fields;
    const { issue } = await system.ask(answers.oneIssue, {
      method: 'POST',
      path: `${api}/issues`,
      json: {
        ...{ summary: title, description: body, project: { id: Number(project) }, category: { name: type } },
        priority: priority === '' ? undefined : { name: priority },
        severity: severity === undefined ? undefined : { name: severity },
        custom_fields: Object.entries(custom).map(([id, value]) => answers.customValue(id, value)),
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
    // A note that takes its files along stands there even where one of them is refused.
    for (const file of files) await mantisbt.attach(system, id, file);
    const json = { text, view_state: { name: 'public' } };
    await system.ask(nothing, { method: 'POST', path: `${api}/issues/${id}/notes`, json });
  },
};
