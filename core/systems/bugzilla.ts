/**
 * Bugzilla 5, seen on 5.2, by its REST API (`Bugzilla/WebService/*.pm`; docs: WebService API v1). There is no key for a second try,
 * and only some may give a bug an alias: the marker stands in the description, which a search reads in the database.
 * A bug has a component instead of a type.
 */
import * as z from 'zod/mini';
import * as answers from './bugzilla.answers.ts';
import { opens } from './bugzilla.session.ts';
import { ifAllowed, nothing, type Connection } from './connection.ts';
import type { Complaint } from './failure.ts';
import { counted } from './naming.ts';
import type { Choice, Created, OutgoingFile, State, System } from './system.ts';

const api = '/rest';

const created = (base: string, id: number): Created => ({
  id: String(id),
  number: `#${id}`,
  url: `${base}/show_bug.cgi?id=${id}`,
});

/** Messages are English unless the templates are translated: “You must enter a summary for this bug.” */
const places: readonly (readonly [RegExp, Complaint['place']])[] = [
  [/\bsummary\b|zusammenfassung/i, 'title'],
  [/\bcomments?\b|\bdescription\b|beschreibung/i, 'body'],
  [/\bcomponent\b|komponente/i, 'type'],
  [/\bpriority\b|priorität/i, 'priority'],
  [/\battachment\b|\bfile\b|anhang|datei/i, 'attachments'],
];
/** `Bugzilla::WebService::Constants`: what hides behind 400, 401 and 404. */
const meanings: Readonly<Record<number, Complaint['means']>> = {
  300: 'signed-out',
  301: 'signed-out',
  305: 'signed-out',
  306: 'signed-out',
  410: 'signed-out',
  // A component, a version or a value that is not there (any more): the bug itself is not meant.
  51: 'refused',
  // Products that one may not report in, and what only some may do in one.
  ...{ 106: 'forbidden', 109: 'forbidden', 113: 'forbidden', 115: 'forbidden', 120: 'forbidden' },
  100: 'not-found',
  101: 'not-found',
  102: 'forbidden',
};

const stateOf = (status: string, isOpen: boolean): State => {
  if (isOpen) return /^needinfo/i.test(status) ? 'waiting' : 'open';
  return /^resolved$/i.test(status) ? 'solved' : 'closed';
};

const choices = (values: Parameters<typeof answers.inUse>[0]): Choice[] =>
  answers.inUse(values).map((name) => ({ value: name, name }));

const addFile = (system: Connection, id: string, { name, kind, bytes }: OutgoingFile) =>
  system.ask(nothing, {
    method: 'POST',
    path: `${api}/bug/${id}/attachment`,
    json: {
      ...{ ids: [Number(id)], data: { base64: bytes }, file_name: name, summary: name },
      content_type: kind || 'application/octet-stream',
    },
  });

const bugOf = async (system: Connection, id: string) =>
  (await system.ask(answers.bugs, { path: `${api}/bug/${id}` })).bugs[0];

export const bugzilla: System = {
  id: 'bugzilla',
  name: 'Bugzilla',
  sure: 'seen',
  pages:
    /^\/(?:(?:show_bug|enter_bug|post_bug|process_bug|buglist|query|describecomponents|userprefs|index)\.cgi|rest)(?:\/|$)/,
  newTicket: { path: '/enter_bug.cgi?product={project}', title: 'short_desc', body: 'comment', longest: 8_000 },
  sign: {
    path: `${api}/version`,
    tells: ({ text }) => /^\s*\{\s*"version"\s*:\s*"\d+\.\d/.test(text),
  },
  signIns: [
    {
      kind: 'token',
      how: {
        de: 'In Bugzilla „Preferences“ öffnen, „API Keys“: „Generate a new API key“ ankreuzen, speichern und den Schlüssel hier einfügen. Bugzilla 5.0 und 5.2 nehmen ihn nur in der Adresse an, dann steht er auch im Protokoll des Servers.',
        en: 'In Bugzilla open “Preferences”, “API Keys”: tick “Generate a new API key”, submit, and paste the key here. Bugzilla 5.0 and 5.2 take it in the address only, so it also stands in the log of the server.',
      },
      header: () => ({}),
      opens,
    },
  ],
  openToPages: true,
  markup: 'plain',
  otherMarkups: ['markdown'],
  // `MAX_FREETEXT_LENGTH`, `MAX_COMMENT_LENGTH`, `maxattachmentsize` (kB).
  limits: { title: 255, body: 65_535, file: 1_024_000 },
  retry: 'marker',
  indexLag: 0,
  files: 'after',
  pause: 100,
  naming: counted('/show_bug.cgi?id='),

  complaints(body) {
    const read = z.safeParse(answers.error, body);
    if (!read.success) return [];
    const { message, code } = read.data;
    return [{ text: message, place: places.find(([name]) => name.test(message))?.[1], means: meanings[code] }];
  },
  async whoAmI(system) {
    const me = await ifAllowed(system.ask(answers.me, { path: `${api}/whoami` }), undefined);
    if (me) return me.real_name || me.name;
    // Not in 5.0 and 5.2: there nothing tells the name but a bug of one's own.
    const own = { f1: 'reporter', o1: 'equals', v1: '%user%', limit: 1, include_fields: 'creator,creator_detail' };
    const { bugs } = await system.ask(answers.reported, { path: `${api}/bug`, query: own });
    return bugs[0]?.creator_detail?.real_name || bugs[0]?.creator || 'Bugzilla';
  },
  async projects(system) {
    const query = { type: 'enterable', include_fields: 'id,name' };
    const { products } = await system.ask(answers.products, { path: `${api}/product`, query });
    return choices(products);
  },
  async metadata(system, project) {
    const { products } = await system.ask(answers.products, { path: `${api}/product`, query: { names: project } });
    const { fields } = await system.ask(answers.fields, { path: `${api}/field/bug` });
    const valuesOf = (name: string): Choice[] => choices(fields.find((field) => field.name === name)?.values ?? []);
    const [product] = products;
    const choice = (id: string, name: string, required: boolean, values = valuesOf(id)) => ({
      ...{ id, name, kind: 'choice' as const, required, values },
    });
    return {
      types: choices(product?.components ?? []),
      // In the order of the installation, highest first; “---” says that nobody has decided.
      priorities: valuesOf('priority').filter(({ value }) => !/^-+$/.test(value)),
      fields: [
        choice('version', 'Version', true, choices(product?.versions ?? [])),
        choice('severity', 'Severity', false, valuesOf('bug_severity')),
        ...fields.filter(({ is_custom, is_on_bug_entry }) => is_custom && is_on_bug_entry).map(answers.fieldOf),
      ],
    };
  },
  async create(system, { project, type, priority, title, body, fields }) {
    const bug = {
      ...{ op_sys: 'All', platform: 'All', version: 'unspecified', ...fields },
      ...{ product: project, component: type, summary: title, description: body },
      priority: priority === '' ? undefined : priority,
    };
    const { id } = await system.ask(answers.added, { method: 'POST', path: `${api}/bug`, json: bug });
    return created(system.base, id);
  },
  async attach(system, id, file) {
    await addFile(system, id, file);
  },
  async attachments(system, id) {
    const query = { exclude_fields: 'data' };
    const { bugs } = await system.ask(answers.attachments, { path: `${api}/bug/${id}/attachment`, query });
    return Object.values(bugs)
      .flat()
      .map(({ file_name, size }) => ({ name: file_name, size }));
  },
  async find(system, marker, project) {
    // The boolean chart reads the comments themselves (`longdesc`, `substring`).
    const query = { product: project, f1: 'longdesc', o1: 'substring', v1: marker, include_fields: 'id' };
    const { bugs } = await system.ask(answers.ids, { path: `${api}/bug`, query });
    const found: Created[] = [];
    for (const { id } of bugs.slice(0, 20)) {
      const [first] = await answers.commentsOf(system, `${api}/bug/${id}/comment`);
      if (first?.text.includes(marker)) found.push(created(system.base, id));
    }
    return found;
  },
  async state(system, id) {
    const bug = await bugOf(system, id);
    const { status = '', is_open = true, resolution = '', last_change_time } = bug ?? {};
    return {
      ...{ state: stateOf(status, is_open), name: resolution === '' ? status : `${status} ${resolution}` },
      changedAt: last_change_time,
    };
  },
  async comments(system, id) {
    const [, ...others] = await answers.commentsOf(system, `${api}/bug/${id}/comment`);
    return others
      .filter((one) => !one.is_private && !answers.onlyNamesFile(one))
      .map((one) => ({
        ...{ id: String(one.id), author: one.creator, at: one.time, text: one.text, markup: 'plain' as const },
      }));
  },
  async comment(system, id, text, files) {
    const json = { comment: text, is_private: false };
    for (const file of files) await addFile(system, id, file);
    await system.ask(nothing, { method: 'POST', path: `${api}/bug/${id}/comment`, json });
  },
};
