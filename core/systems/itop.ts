/**
 * iTop 3 by its REST service (`webservices/rest.php`), whose one address takes a form with the question as JSON and
 * answers 200 whatever happens. Whoever is to use it needs a profile of its own. Everything here was seen on a real 3.2.
 * Texts are HTML. The marker is searched for in the description, which reads the database.
 */
import * as z from 'zod/mini';
import { ifAllowed, nothing, type Connection } from './connection.ts';
import { Failure, type Complaint } from './failure.ts';
import * as answers from './itop.answers.ts';
import { changing, get, list, only, post, queryOf } from './itop.parts.ts';
import { stateNamed } from './state.ts';
import type { Choice, Created, OutgoingFile, System } from './system.ts';

const created = (base: string, id: string, ref: string): Created => {
  const [name = '', key = ''] = id.split('::');
  return { id, number: ref, url: `${base}/pages/UI.php?operation=details&class=${name}&id=${key}` };
};

/** The service names the attribute by its code, in brackets behind its label or before the colon. */
const places: Readonly<Record<string, Complaint['place']>> = {
  title: 'title',
  description: 'body',
  request_type: 'type',
  urgency: 'priority',
  impact: { field: 'impact' },
  servicesubcategory_id: { field: 'servicesubcategory_id' },
  caller_id: { field: 'caller_id' },
  contents: 'attachments',
};

const levels: readonly Choice[] = ['Critical', 'High', 'Medium', 'Low'].map((name, i) => ({
  value: String(i + 1),
  name,
}));
const impacts = ['A department', 'A service', 'A person'].map((name, i) => ({ value: String(i + 1), name }));

/** Local time of the server, without a zone. */
const isoOf = (date: string): string => date.replace(' ', 'T');

const attach = async (system: Connection, id: string, { name, kind, bytes }: OutgoingFile): Promise<void> => {
  const [item_class, item_id] = id.split('::');
  const contents = { data: { base64: bytes }, filename: name, mimetype: kind || 'application/octet-stream' };
  const fields = { item_class, item_id, contents };
  await post(system, nothing, changing('core/create', { class: 'Attachment', output_fields: 'id', fields }));
};

export const itop: System = {
  id: 'itop',
  name: 'iTop',
  sure: 'seen',
  pages: /^\/pages\//,
  newTicket: {
    path: '/pages/UI.php?operation=new&class=UserRequest',
    ...{ title: 'default[title]', body: 'default[description]', takesHtml: true, longest: 8_000 },
  },
  sign: {
    path: '/webservices/rest.php',
    tells: ({ text }) => /^\s*\{"code":[1-9]\d*,"message":"Error: /.test(text),
  },
  signIns: [
    {
      kind: 'basic',
      secret: 'password',
      // Else the form for signing in, which stands first in the list of what is allowed, takes the question.
      query: { login_mode: 'basic' },
      how: {
        de: 'Mit Ihrem iTop-Benutzer und Passwort. Dem Benutzer muss die Verwaltung das Profil „REST Services User“ gegeben haben.',
        en: 'With your iTop user and password. The administrators must have given the user the profile “REST Services User”.',
      },
    },
  ],
  needs: {
    de: 'Die Verwaltung muss dem Benutzer das Profil „REST Services User“ geben; ein reiner Portalbenutzer genügt nicht.',
    en: 'The administrators must give the user the profile “REST Services User”; a user of the portal alone is not enough.',
  },
  // It names every origin and no header: a page may ask, but not sign in by one.
  openToPages: false,
  markup: 'html',
  limits: { title: 255, body: 65_000 },
  retry: 'marker',
  indexLag: 0,
  files: 'after',
  pause: 100,

  complaints(body) {
    const read = z.safeParse(answers.failed, body);
    if (!read.success || read.data.code === 0) return [];
    const { code, message } = read.data;
    const text = (message ?? '').replace(/^Error: /, '').replace(/: issues = \{.*$/s, '') || `Code ${code}`;
    const [, behind, before = ''] = /\((\w+)\) : |^(\w+): /.exec(text) ?? [];
    const place = places[behind ?? before];
    if (code === 1 && !/login/i.test(text)) return [{ text, place, means: 'forbidden' }];
    if (code === 1 || code === 5 || code === 6) return [{ text, place, means: 'signed-out' }];
    return [{ text, place, means: /is not a valid class/.test(text) ? 'not-found' : undefined }];
  },
  async whoAmI(system) {
    const me = await get(system, answers.named, 'SELECT Person WHERE id = :current_contact_id', 'friendlyname');
    return list(me)[0]?.fields.friendlyname ?? 'iTop';
  },
  async projects(system) {
    const all = await get(system, answers.named, 'SELECT Organization', 'friendlyname');
    return list(all).map(({ key, fields }) => ({ value: key, name: fields.friendlyname }));
  },
  async metadata(system) {
    const asked = get(system, answers.one, 'SELECT Incident WHERE id = 0', 'id').then(() => true);
    const hasIncidents = await ifAllowed(asked, false);
    const usable = 'SELECT ServiceSubcategory WHERE status != "obsolete"';
    const found = await ifAllowed(get(system, answers.subcategory, usable, 'name,service_id,service_name'), {
      objects: null,
    });
    const values = list(found)
      .map(({ key, fields }) => ({
        value: `${fields.service_id}/${key}`,
        name: `${fields.service_name}: ${fields.name}`,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    return {
      types: [
        { value: hasIncidents ? 'Incident' : 'UserRequest/incident', name: 'Incident' },
        { value: hasIncidents ? 'UserRequest' : 'UserRequest/service_request', name: 'Service request' },
      ],
      // Worked out from impact and urgency: with the impact “a service” it is as high as the urgency.
      priorities: levels,
      fields: [
        ...(values.length > 0
          ? [{ id: 'servicesubcategory_id', name: 'Service', kind: 'choice' as const, required: false, values }]
          : []),
        { id: 'impact', name: 'Impact', kind: 'choice', required: false, values: impacts },
        { id: 'caller_id', name: 'Caller', kind: 'person', required: false },
      ],
    };
  },
  async create(system, { project, type, priority, title, body, fields }) {
    const [name = '', request_type] = type.split('/');
    const { servicesubcategory_id: service, caller_id: caller, impact = '2', ...others } = fields;
    const [service_id, servicesubcategory_id] = typeof service === 'string' ? service.split('/') : [];
    const me = 'SELECT Person WHERE id = :current_contact_id';
    const isKnown = caller || list(await get(system, answers.one, me, 'id')).length > 0;
    const values = {
      ...{ ...others, org_id: project, title, description: body, request_type, service_id, servicesubcategory_id },
      ...(priority === '' ? {} : { impact, urgency: priority }),
      caller_id: caller ? { email: caller } : isKnown ? me : undefined,
    };
    const asked = changing('core/create', { class: name, output_fields: 'ref', fields: values });
    const [made] = list(await post(system, answers.ticket, asked));
    if (!made) throw new Failure('not-understood', { maybeArrived: true });
    return created(system.base, made.id, made.fields.ref);
  },
  attach,
  async attachments(system, id) {
    const [item_class, item_id] = id.split('::');
    const query = `SELECT Attachment WHERE item_class = '${item_class}' AND item_id = ${Number(item_id)}`;
    const all = list(await get(system, answers.one, query, 'id'));
    // The name comes with the bytes only; one by one, so that no answer becomes longer than we read.
    const files: { name: string; size: number }[] = [];
    for (const { key } of all) {
      const found = await get(system, answers.contents, `SELECT Attachment WHERE id = ${Number(key)}`, 'contents');
      for (const { fields } of list(found))
        files.push({ name: fields.contents.filename, size: answers.sizeOf(fields.contents.data) });
    }
    return files;
  },
  async find(system, marker) {
    const found = await get(
      system,
      answers.withText,
      `SELECT Ticket WHERE description LIKE '%${marker}%'`,
      'ref,description',
    );
    return list(found)
      .filter(({ fields }) => fields.description.includes(marker))
      .map(({ id, fields }) => created(system.base, id, fields.ref));
  },
  async state(system, id) {
    const { fields } = only(list(await get(system, answers.withStatus, queryOf(id), 'status')));
    return stateNamed(fields.status);
  },
  async comments(system, id) {
    const { fields } = only(list(await get(system, answers.log, queryOf(id), 'public_log')));
    return fields.public_log.entries.map(({ date, user_login, message, message_html }, i) => ({
      ...{ id: String(i), author: user_login, at: isoOf(date) },
      ...(message_html === undefined
        ? { text: message, markup: 'plain' as const }
        : { text: message_html, markup: 'html' as const }),
    }));
  },
  async comment(system, id, text, files) {
    const [name, key] = id.split('::');
    const fields = { public_log: { add_item: { message: text, format: 'html' } } };
    // Files first: where one is refused nobody has read the answer yet, and a second try does not say it twice.
    for (const file of files) await attach(system, id, file);
    await post(system, nothing, changing('core/update', { class: name, key, output_fields: 'id', fields }));
  },
};
