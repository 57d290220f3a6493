/**
 * Redmine 4 to 7. Its JSON ignores the browser session (`find_current_user`) and wants a key; it is off by default.
 * No idempotency: the marker stands in the description, which the issue list can filter by. The database is searched
 * itself, so a new issue is found at once.
 */
import * as z from 'zod/mini';
import { ifAllowed, nothing, type Connection } from './connection.ts';
import type { Complaint } from './failure.ts';
import { counted } from './naming.ts';
import * as answers from './redmine.answers.ts';
import type { Named } from './redmine.answers.ts';
import { redmineSearches } from './redmine.search.ts';
import { stateNamed } from './state.ts';
import type { Created, OutgoingFile, System } from './system.ts';

const created = (base: string, id: number): Created => ({
  id: String(id),
  number: `#${id}`,
  url: `${base}/issues/${id}`,
});

/** Messages begin with the field's name in the language of the user. */
const places: readonly (readonly [RegExp, Complaint['place']])[] = [
  [/^(?:Subject|Thema)\b/, 'title'],
  [/^(?:Description|Beschreibung)\b/, 'body'],
  [/^(?:Priority|Priorität)/, 'priority'],
  [/^(?:Tracker)\b/, 'type'],
  [/\b(?:file|datei|attachment|anhang)\b/i, 'attachments'],
];

const uploads = (files: readonly OutgoingFile[]) =>
  files.map(({ handle, name, kind }) => ({ token: handle, filename: name, content_type: kind || undefined }));

const upload: NonNullable<System['upload']> = async (system, { name, bytes }) => {
  const { upload } = await system.ask(answers.uploaded, {
    method: 'POST',
    path: '/uploads.json',
    query: { filename: name },
    body: { kind: 'bytes', type: 'application/octet-stream', bytes },
  });
  return upload.token;
};

const withHandle = async (system: Connection, file: OutgoingFile): Promise<OutgoingFile> =>
  file.handle === undefined ? { ...file, handle: await upload(system, file) } : file;

export const redmine: System = {
  id: 'redmine',
  name: 'Redmine',
  sure: 'seen',
  pages: /^\/(?:issues|projects|login|my|search|users)(?:\/|$)/,
  newTicket: {
    path: '/projects/{project}/issues/new',
    ...{ title: 'issue[subject]', body: 'issue[description]', longest: 8_000, project: /^\/projects\/([^/]+)/ },
  },
  sign: { path: '/login', tells: ({ text }) => /<meta name="description" content="Redmine"/.test(text) },
  signIns: [
    {
      kind: 'token',
      how: {
        de: 'In Redmine oben rechts „Mein Konto“ öffnen, rechts beim „API-Zugriffsschlüssel“ auf „Anzeigen“ klicken und den Schlüssel hier einfügen.',
        en: 'In Redmine open “My account” at the top right, click “Show” beside “API access key”, and paste the key here.',
      },
      header: (token) => ({ 'X-Redmine-API-Key': token }),
    },
    {
      kind: 'basic',
      secret: 'password',
      how: {
        de: 'Mit Ihrem Redmine-Benutzer und Passwort; geht nicht, wenn dort ein zweiter Faktor verlangt wird.',
        en: 'With your Redmine user and password; not where a second factor is required.',
      },
    },
  ],
  needs: {
    de: 'Die Verwaltung muss unter „Administration“, „Konfiguration“, „API“ den REST-Webservice aktiviert haben.',
    en: 'The administrators must have enabled the REST web service under “Administration”, “Settings”, “API”.',
  },
  openToPages: false,
  markup: 'textile',
  otherMarkups: ['markdown', 'plain'],
  commands: 'redmine',
  limits: { title: 255, file: 5_242_880 },
  retry: 'marker',
  indexLag: 0,
  files: 'with-create',
  pause: 100,
  naming: counted('/issues/'),

  complaints(body) {
    const read = z.safeParse(answers.errors, body);
    if (!read.success) return [];
    return read.data.errors.map((text) => ({ text, place: places.find(([name]) => name.test(text))?.[1] }));
  },
  async whoAmI(system) {
    const { user } = await system.ask(answers.person, { path: '/users/current.json' });
    return `${user.firstname} ${user.lastname}`.trim();
  },
  async projects(system) {
    const found: Named[] = [];
    for (let more = true; more && found.length < 2_000;) {
      const page = await system.ask(answers.projectPage, {
        path: '/projects.json',
        query: { limit: 100, offset: found.length },
      });
      found.push(...page.projects);
      more = page.projects.length > 0 && found.length < page.total_count;
    }
    return found.map(({ id, name }) => ({ value: String(id), name }));
  },
  async metadata(system, id) {
    const query = { include: 'trackers,issue_custom_fields' };
    const { project: one } = await system.ask(answers.project, {
      path: `/projects/${encodeURIComponent(id)}.json`,
      query,
    });
    const { issue_priorities } = await system.ask(answers.priorities, { path: '/enumerations/issue_priorities.json' });
    // Only administrators may read what a custom field takes; for all others there are the names.
    const asked = system.ask(answers.customFields, { path: '/custom_fields.json' });
    const details = await ifAllowed(asked, { custom_fields: [] });
    const fields = one.issue_custom_fields.map((field) =>
      answers.fieldOf(
        field,
        details.custom_fields.find(({ id }) => id === field.id),
      ),
    );
    const choice = ({ id, name }: Named) => ({ value: String(id), name });
    return {
      types: one.trackers.map(choice),
      priorities: issue_priorities
        .filter(({ active }) => active)
        .map(choice)
        .reverse(),
      fields,
    };
  },
  upload,
  async create(system, ticket, files) {
    const { issue } = await system.ask(answers.oneIssue, {
      method: 'POST',
      path: '/issues.json',
      json: {
        issue: {
          project_id: ticket.project,
          tracker_id: ticket.type,
          priority_id: ticket.priority || undefined,
          subject: ticket.title,
          description: ticket.body,
          custom_fields: Object.entries(ticket.fields).map(([id, value]) => ({ id: Number(id), value })),
          uploads: uploads(files),
        },
      },
    });
    return created(system.base, issue.id);
  },
  async attach(system, id, file) {
    const json = { issue: { uploads: uploads([await withHandle(system, file)]) } };
    await system.ask(nothing, { method: 'PUT', path: `/issues/${id}.json`, json });
  },
  async attachments(system, id) {
    const { issue } = await system.ask(answers.withFiles, {
      path: `/issues/${id}.json`,
      query: { include: 'attachments' },
    });
    return issue.attachments.map(({ filename, filesize }) => ({ name: filename, size: filesize }));
  },
  async find(system, marker) {
    // An unknown filter is ignored by Redmine, so what comes back is looked through again.
    const query = { status_id: '*', description: `~${marker}`, limit: 10 };
    const { issues } = await system.ask(answers.issueList, { path: '/issues.json', query });
    return issues.filter(({ description }) => description?.includes(marker)).map(({ id }) => created(system.base, id));
  },
  async state(system, id) {
    const { issue } = await system.ask(answers.withStatus, { path: `/issues/${id}.json` });
    return { ...stateNamed(issue.status.name, issue.status.is_closed), changedAt: issue.updated_on };
  },
  async comments(system, id) {
    const { issue } = await system.ask(answers.withNotes, {
      path: `/issues/${id}.json`,
      query: { include: 'journals' },
    });
    return issue.journals
      .filter(({ notes, private_notes }) => notes && !private_notes)
      .map(({ id, user, notes, created_on }) => ({
        id: String(id),
        author: user?.name ?? '',
        at: created_on,
        text: notes ?? '',
        markup: 'textile',
      }));
  },
  async comment(system, id, text, files) {
    const handed: OutgoingFile[] = [];
    for (const file of files) handed.push(await withHandle(system, file));
    const json = { issue: { notes: text, uploads: uploads(handed) } };
    await system.ask(nothing, { method: 'PUT', path: `/issues/${id}.json`, json });
  },
  searches: redmineSearches,
};
