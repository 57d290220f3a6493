/**
 * Odoo Helpdesk by the methods of its models: with a key from version 19 on (`/json/2`), with the browser's session in
 * older ones too (`/web/dataset/call_kw`, which says errors with 200). The module itself is closed; what is particular
 * to it is known from its documentation and from others' code (M). No key for a second try: the marker is looked for in
 * the descriptions, straight in the database. Source: odoo.com/documentation, External JSON-2 API; `mail_thread.py`.
 */
import * as z from 'zod/mini';
import { ifAllowed, nothing } from './connection.ts';
import * as answers from './odoo.answers.ts';
import { attach, call, created, iso, kinds, model, named, numbered, places, rows } from './odoo.parts.ts';
import { stateNamed } from './state.ts';
import type { System } from './system.ts';

export const odoo: System = {
  id: 'odoo',
  name: 'Odoo Helpdesk',
  sure: 'documentation',
  hosts: /^(?!www\.).*\.odoo\.com$/,
  pages: /^\/(?:odoo|web|my|helpdesk)(?:\/|$)/,
  // The page for signing in, which every version has.
  sign: {
    path: '/web/login',
    tells: ({ text }) => /odoo\.__session_info__|name="generator" content="Odoo"/.test(text),
  },
  signIns: [
    {
      kind: 'session',
      how: {
        de: 'In diesem Browser bei Odoo angemeldet sein. Das geht mit jeder Version.',
        en: 'Be signed in to Odoo in this browser. This works with every version.',
      },
    },
    {
      kind: 'token',
      how: {
        de: 'Ab Odoo 19: auf Ihr Bild klicken, „Meine Einstellungen“, „Kontosicherheit“, „Neuer API-Schlüssel“; den Schlüssel hier einfügen. Er gilt höchstens drei Monate.',
        en: 'From Odoo 19 on: click your picture, “My Preferences”, “Account Security”, “New API Key”; paste the key here. It lasts for three months at most.',
      },
      header: (token) => ({ Authorization: `bearer ${token}` }),
    },
  ],
  needs: {
    de: 'Bei Odoo Online gehört die Schnittstelle für Schlüssel nur zum Tarif „Custom“; die Anmeldung im Browser geht immer.',
    en: 'On Odoo Online the API for keys belongs to the plan “Custom” only; being signed in in the browser always works.',
  },
  naming: { looks: /^\d{1,12}$/, behind: { parameters: ['id'] }, ticket: numbered },
  openToPages: false,
  markup: 'html',
  limits: { title: 255 },
  ...{ retry: 'marker', indexLag: 0, files: 'after', pause: 100 },

  complaints(body, { status }) {
    const read = z.safeParse(answers.errors, body);
    if (!read.success) return [];
    const isOwn = 'error' in read.data;
    if (!isOwn && status < 400) return [];
    const { name = '', message = '' } = 'error' in read.data ? (read.data.error.data ?? {}) : read.data;
    const text = message || ('error' in read.data && read.data.error.message) || name;
    const expired = 'error' in read.data && read.data.error.code === 100;
    const means = expired ? 'signed-out' : isOwn ? kinds.find(([word]) => word.test(name))?.[1] : undefined;
    return [{ text, means, place: places.find(([word]) => word.test(text))?.[1] }];
  },
  async whoAmI(system) {
    const of = 'res.users';
    const { uid } = await call(system, answers.context, 'context_get', {}, { of });
    const [user] = await call(system, answers.people, 'read', { fields: ['name'] }, { of, ids: [uid] });
    return user?.name ?? 'Odoo';
  },
  async projects(system) {
    return answers.choices(await named(system, 'helpdesk.team'));
  },
  async metadata(system) {
    const attributes = ['string', 'type', 'required', 'readonly', 'relation', 'selection'];
    const all = await call(system, answers.fields, 'fields_get', { attributes });
    const types = await ifAllowed(named(system, 'helpdesk.ticket.type'), []);
    const fields = answers.shown(all).map(async (one) => {
      const [, { relation, selection }] = one;
      const linked = relation ? await ifAllowed(named(system, relation), []) : selection;
      return answers.fieldOf(one, linked && linked.length > 0 ? answers.choices(linked) : undefined);
    });
    return {
      types: answers.choices(types),
      // 3 is the highest.
      priorities: answers.choices(all['priority']?.selection ?? []).reverse(),
      fields: await Promise.all(fields),
    };
  },
  async create(system, { project, type, priority, title, body, fields }) {
    const row = {
      ...Object.fromEntries(Object.entries(fields).map(([id, value]) => answers.written(id, value))),
      ...{ name: title, description: body, team_id: Number(project) },
      ticket_type_id: type === '' ? undefined : Number(type),
      priority: priority || undefined,
    };
    const [id = 0] = await call(
      ...([system, z.array(z.number()).check(z.minLength(1)), 'create', { vals_list: [row] }] as const),
      { reads: false },
    );
    const query = { fields: ['display_name'] };
    const [made] = await call(system, answers.tickets, 'read', query, { ids: [id] }).catch(() => []);
    return created(system.base, id, made?.display_name);
  },
  async attach(system, id, file) {
    await attach(system, id, file);
  },
  async attachments(system, id) {
    const of = [
      ['res_model', '=', model],
      ['res_id', '=', Number(id)],
    ];
    const found = await rows(system, answers.files, 'ir.attachment', of, { fields: ['name', 'file_size'] });
    return found.map(({ name, file_size }) => ({ name: name ?? '', size: file_size ?? undefined }));
  },
  async find(system, marker) {
    const more = { fields: ['display_name', 'description'], limit: 20, context: { active_test: false } };
    const found = await rows(system, answers.tickets, model, [['description', 'ilike', marker]], more);
    return found
      .filter(({ description }) => description?.includes(marker))
      .map(({ id, display_name }) => created(system.base, id, display_name));
  },
  async state(system, id) {
    const query = { fields: ['stage_id', 'write_date'] };
    const [ticket] = await call(system, answers.standing, 'read', query, { ids: [Number(id)] });
    const [stage, name = ''] = ticket?.stage_id ?? [];
    const of = 'helpdesk.stage';
    const read =
      stage === undefined ? [] : await call(system, answers.stages, 'read', { fields: ['fold'] }, { of, ids: [stage] });
    // A stage at the end is folded away.
    const changedAt = ticket?.write_date ? iso(ticket.write_date) : undefined;
    return { ...stateNamed(name, read[0]?.fold ? true : undefined), changedAt };
  },
  async comments(system, id) {
    const of = [
      ['model', '=', model],
      ['res_id', '=', Number(id)],
      ['message_type', 'in', ['comment', 'email', 'email_outgoing']],
      // A note has a subtype for staff; other messages can be kept among staff one by one.
      ['subtype_id.internal', '=', false],
      ['is_internal', '=', false],
    ];
    const fields = ['body', 'date', 'author_id', 'email_from', 'is_internal'];
    const found = await rows(system, answers.messages, 'mail.message', of, { fields, order: 'id desc', limit: 200 });
    return found
      .reverse()
      .filter(({ is_internal }) => !is_internal)
      .map(({ id, body, date, author_id, email_from }) => ({
        ...{ id: String(id), author: author_id?.[1] ?? email_from ?? '', at: iso(date) },
        ...{ text: body ?? '', markup: 'html' as const },
      }));
  },
  async comment(system, id, body, files) {
    const attachment_ids: number[] = [];
    for (const file of files) attachment_ids.push(...[(await attach(system, id, file)) ?? []].flat());
    // Without `body_is_html` newer versions show the tags (`mail_thread.py`, 17).
    const message = {
      body,
      body_is_html: true,
      message_type: 'comment',
      subtype_xmlid: 'mail.mt_comment',
      attachment_ids,
    };
    await call(system, nothing, 'message_post', message, { ids: [Number(id)], reads: false });
  },
};
