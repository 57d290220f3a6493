/**
 * YouTrack, in the cloud and on servers, by its REST API. An answer holds only the fields that are asked for. Type and
 * priority are fields like any other, and a value names its kind (`$type`). Files follow the issue. No key for a second
 * try; the search lags, so the marker is looked for in the newest issues of one's own. Source: jetbrains.com/help/youtrack/devportal.
 */
import * as z from 'zod/mini';
import * as answers from './youtrack.answers.ts';
import { nothing, type Connection } from './connection.ts';
import type { Complaint } from './failure.ts';
import { key } from './naming.ts';
import { pages } from './pages.ts';
import { bearer } from './sign-in.ts';
import { stateNamed } from './state.ts';
import type { Choice, Created, OutgoingFile, System, SystemField } from './system.ts';

const created = (base: string, { id, idReadable }: { id: string; idReadable: string }): Created => ({
  ...{ id, number: idReadable, url: `${base}/issue/${idReadable}` },
});

const at = (id: string): string => `/api/issues/${encodeURIComponent(id)}`;
const fieldsOf = (system: Connection, project: string) =>
  system.ask(answers.projectFields, {
    path: `/api/admin/projects/${encodeURIComponent(project)}/customFields`,
    query: {
      fields: '$type,canBeEmpty,defaultValues(id),field(name,fieldType(id)),bundle(values(name,archived))',
      $top: 200,
    },
  });
const attach = async (system: Connection, id: string, { name: filename, bytes }: OutgoingFile): Promise<void> => {
  const body = { kind: 'form', parts: [{ name: 'file', bytes, filename }] } as const;
  await system.ask(nothing, { method: 'POST', path: `${at(id)}/attachments`, query: { fields: 'id' }, body });
};

const places: readonly (readonly [RegExp, Complaint['place']])[] = [
  [/^summary$/i, 'title'],
  [/^description$/i, 'body'],
  [/^typ?e?$/i, 'type'],
  [/^priorit/i, 'priority'],
];

export const youtrack: System = {
  id: 'youtrack',
  name: 'YouTrack',
  sure: 'documentation',
  hosts: /\.youtrack\.cloud$|\.myjetbrains\.com$/,
  // On the older hosts of the cloud, and on many servers, it lies below a folder.
  folders: (host) => (host.endsWith('.myjetbrains.com') ? 1 : 0),
  pages: /^\/(?:issues?|newIssue|agiles|dashboard|tickets|projects|articles|form)(?:\/|$)/,
  // Without a project it opens the one that was used last; its parameter is the short name, which the API does not use.
  newTicket: { path: '/newIssue', title: 'summary', body: 'description', longest: 8_000 },
  // What anybody may read of it is not documented (M).
  sign: {
    path: '/api/config?fields=version',
    tells: ({ text }) => /"\$type"\s*:\s*"[\w.]*(?:Config|GlobalSettings)/.test(text),
  },
  signIns: [
    {
      kind: 'token',
      how: {
        de: 'In YouTrack auf Ihr Bild klicken, „Profil“, „Kontosicherheit“: ein neues Token mit dem Bereich „YouTrack“ anlegen und hier einfügen.',
        en: 'In YouTrack click your picture, “Profile”, “Account Security”: create a new token with the scope “YouTrack”, and paste it here.',
      },
      header: bearer,
    },
  ],
  // Only for pages that the administrators have allowed.
  openToPages: false,
  markup: 'markdown',
  limits: { title: 255 },
  ...{ retry: 'marker', indexLag: 10_000, files: 'after', pause: 100 },
  naming: {
    looks: key,
    behind: { folder: 'issue' },
    async ticket(system, number) {
      const query = { fields: 'id,idReadable,description' };
      return created(system.base, await system.ask(answers.issue, { path: at(number), query }));
    },
  },

  complaints(body, { status }) {
    const read = z.safeParse(answers.errors, body);
    if (status < 400 || !read.success) return [];
    const { error, error_description, error_field } = read.data;
    const place = error_field
      ? (places.find(([word]) => word.test(error_field))?.[1] ?? { field: error_field })
      : undefined;
    return [{ text: error_description || error, place }];
  },
  async whoAmI(system) {
    const me = z.object({ fullName: z.nullish(z.string()), login: z.string() });
    const { fullName, login } = await system.ask(me, { path: '/api/users/me', query: { fields: 'login,fullName' } });
    return fullName || login;
  },
  async projects(system) {
    const query = { fields: 'id,name,archived', $top: 500 };
    const all = await system.ask(answers.projects, { path: '/api/admin/projects', query });
    return all.filter(({ archived }) => !archived).map(({ id, name }) => ({ value: id, name }));
  },
  async metadata(system, project) {
    const all = await fieldsOf(system, project);
    const choices = (field: (typeof all)[number] | undefined): Choice[] =>
      (field?.bundle?.values ?? [])
        .filter(({ archived }) => !archived)
        .map((one) => ({ value: one.name, name: one.name }));
    const types = choices(all.find(({ field }) => answers.isType(field.name)));
    return {
      // A project without such a field is sent to without one.
      types,
      priorities: choices(all.find(({ field }) => answers.named.has(field.name) && !answers.isType(field.name))),
      fields: all.flatMap((one): SystemField[] => {
        const of = answers.kinds[one.$type];
        if (!of || answers.named.has(one.field.name)) return [];
        const values = choices(one);
        const required = one.canBeEmpty === false && (one.defaultValues ?? []).length === 0;
        const id = `${one.field.name}|${of.value}`;
        return [{ id, name: one.field.name, kind: of.kind, required, values: values.length > 0 ? values : undefined }];
      }),
    };
  },
  async create(system, { project, type, priority, title, body, fields }) {
    const single = (field: string, value: string) =>
      value === '' ? [] : [{ name: field, $type: 'SingleEnumIssueCustomField', value: { name: value } }];
    const customFields = [
      ...[...single('Type', type), ...single('Priority', priority)],
      ...Object.entries(fields).map(([id, value]) => answers.valueOf(id, value)),
    ];
    const json = { project: { id: project }, summary: title, description: body, customFields };
    const query = { fields: 'id,idReadable' };
    return created(system.base, await system.ask(answers.issue, { method: 'POST', path: '/api/issues', query, json }));
  },
  attach,
  async attachments(system, id) {
    const { attachments } = await system.ask(answers.issue, {
      path: at(id),
      query: { fields: 'id,idReadable,attachments(name,size)' },
    });
    return attachments.map(({ name: file, size }) => ({ name: file, size: size ?? undefined }));
  },
  async find(system, marker) {
    const query = { query: 'reporter: me sort by: created desc', fields: 'id,idReadable,description', $top: 100 };
    const found = await system.ask(z.array(answers.issue), { path: '/api/issues', query });
    return found.filter(({ description }) => description?.includes(marker)).map((one) => created(system.base, one));
  },
  async state(system, id) {
    const fields = 'id,idReadable,updated,resolved,customFields(name,value(name,isResolved))';
    const { customFields, updated, resolved } = await system.ask(answers.issue, { path: at(id), query: { fields } });
    const read = z.safeParse(answers.state, customFields.find((one) => one.name === 'State')?.value);
    const isResolved = read.data?.isResolved ?? Boolean(resolved);
    const said = stateNamed(read.data?.name ?? '', isResolved ? undefined : false);
    const word = isResolved && said.state !== 'closed' ? ({ ...said, state: 'solved' } as const) : said;
    return { ...word, changedAt: updated ? iso(updated) : undefined };
  },
  async comments(system, id) {
    const fields = 'id,text,created,deleted,author(fullName,login),visibility($type)';
    const found = await pages((page) => {
      const query = { fields, $top: 100, $skip: page * 100 };
      return system.ask(answers.comments, { path: `${at(id)}/comments`, query });
    }, 100);
    return found
      .filter(({ deleted, visibility }) => !deleted && visibility?.$type !== 'LimitedVisibility')
      .map((one) => ({
        ...{ id: one.id, author: one.author?.fullName || (one.author?.login ?? ''), at: iso(one.created) },
        ...{ text: one.text ?? '', markup: 'markdown' as const },
      }));
  },
  async comment(system, id, text, files) {
    for (const file of files) await attach(system, id, file);
    await system.ask(nothing, { method: 'POST', path: `${at(id)}/comments`, query: { fields: 'id' }, json: { text } });
  },
};

/** @param at milliseconds since 1970 */
function iso(at: number): string {
  return new Date(at).toISOString();
}
