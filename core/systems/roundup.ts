/**
 * Roundup 2 by its REST API (`doc/rest.txt`, `roundup/rest.py`). Everything here was seen on a real 2.5. A text is a
 * message of its own that an issue links to. An issue is posted to an address that takes one POST (“post once
 * exactly”): a request that goes out twice on its way makes one issue. Where its answer is lost nobody can ask that
 * address, so the marker travels as the mail id of the first message, which a search reads in the database.
 */
import * as z from 'zod/mini';
import { ifAllowed } from './connection.ts';
import { Failure, type Complaint } from './failure.ts';
import type { Naming } from './naming.ts';
import * as answers from './roundup.answers.ts';
import { ahead, change, data, link, some, uploaded, valuesOf, written } from './roundup.parts.ts';
import { stateNamed } from './state.ts';
import type { Created, State, System } from './system.ts';

const created = (base: string, id: string): Created => ({
  id,
  number: `issue${id}`,
  url: `${base}/issue${id}`,
});

const naming: Naming = {
  looks: /^(?:issue)?\d{1,15}$/i,
  ticket: ({ base }, typed) => created(base, typed.replace(/^issue/i, '')),
};

const places: ReadonlyMap<string, Complaint['place']> = new Map([
  ['title', 'title'],
  ['content', 'body'],
  ['messages', 'body'],
  ['priority', 'priority'],
  ['files', 'attachments'],
]);
/** What `client.py` says to a request from an address that is not in `allowed_api_origins`, with 400. */
const fromElsewhere =
  /not allowed to use Rest Interface|Header Missing|Missing header|Invalid (?:Referer|Origin|HOST)|Unable to (?:authorize|verify)/i;

/** Of the tracker `classic`; whoever names states otherwise names them as others do. */
const own: ReadonlyMap<string, State> = new Map([
  ['deferred', 'waiting'],
  ['need-eg', 'waiting'],
]);

/** UTC: `2026-11-22.09:00:00`. */
const isoOf = (date: string): string => `${date.replace('.', 'T')}Z`;

export const roundup: System = {
  id: 'roundup',
  name: 'Roundup',
  sure: 'seen',
  pages: /^\/(?:issue|msg|file|keyword)\d*(?:\/|$)|^\/rest(?:\/|$)/,
  newTicket: { path: '/issue?@template=item', title: 'title', body: '@note', longest: 8_000 },
  sign: {
    path: data,
    // Whoever has not signed in is refused by these very words, or shown the classes.
    tells: ({ text }) =>
      /^\s*\{ "error": \{ "status": 403, "msg": "Forbidden\." \} \}\s*$/.test(text) ||
      /"link":\s*"[^"]{1,300}\/rest\/data\/\w+"/.test(text),
  },
  signIns: [
    {
      kind: 'basic',
      secret: 'password',
      how: {
        de: 'Mit Ihrem Roundup-Benutzer und Passwort, wie bei der Anmeldung im Browser.',
        en: 'With your Roundup user and password, as you sign in in the browser.',
      },
    },
  ],
  needs: {
    de: 'Die Verwaltung muss Ihrer Rolle „Rest Access“ geben und in der „config.ini“ unter „allowed_api_origins“ die Adresse eintragen, mit der diese Seite beginnt, etwa chrome-extension://…',
    en: 'The administrators must give your role “Rest Access” and enter the address that this page begins with, such as chrome-extension://…, under “allowed_api_origins” in “config.ini”.',
  },
  openToPages: false,
  markup: 'plain',
  // Texts of any length; a title goes out as the subject of a mail.
  limits: { title: 255 },
  ...{ retry: 'unique-field', indexLag: 0, files: 'with-create', pause: 100 },
  naming,

  complaints(body) {
    const read = z.safeParse(answers.error, body);
    if (!read.success) return [];
    const { msg } = read.data.error;
    if (fromElsewhere.test(msg)) return [{ text: msg, means: 'forbidden' }];
    const [, before = '', behind = ''] = /'?(\w+)'? property\b|\bproperty '?(\w+)/i.exec(msg) ?? [];
    const name = behind || before;
    return [{ text: msg, place: places.get(name) ?? (name === '' ? undefined : { field: name }) }];
  },
  async whoAmI(system) {
    const query = { username: system.user, '@fields': 'username,realname' };
    const asked = system.ask(answers.users, { path: `${data}/user`, query });
    const { collection } = (await ifAllowed(asked, { data: { collection: [] } })).data;
    const me = collection.find(({ username }) => username === system.user);
    return me?.realname || system.user || 'Roundup';
  },
  projects: () => Promise.resolve([{ value: 'issue', name: 'Roundup' }]),
  async metadata(system) {
    const keywords = await valuesOf(system, 'keyword');
    return {
      types: [{ value: 'issue', name: 'Issue' }],
      priorities: await valuesOf(system, 'priority'),
      fields: [
        ...(keywords.length > 0
          ? [{ id: 'keyword', name: 'Keyword', kind: 'choices' as const, required: false, values: keywords }]
          : []),
        { id: 'assignedto', name: 'Assigned to', kind: 'person', required: false },
      ],
    };
  },
  upload: uploaded,
  async create(system, { title, body, priority, fields, marker }, attached) {
    const files = attached.map(({ handle = '' }) => handle);
    const message = await written(system, body, files, `<${marker}@ticketklar.invalid>`).catch(ahead);
    const { link: address } = (
      await change(system, answers.once, { path: `${data}/issue/@poe`, json: {} }).catch(ahead)
    ).data;
    // It names the tracker as its administrators do; only the key is taken from it.
    const [, once] = /\/@poe\/([\w-]+)$/.exec(address) ?? [];
    if (once === undefined) throw new Failure('not-understood');
    const json = {
      ...{ ...fields, title, files: some(files), messages: [message] },
      priority: priority === '' ? undefined : priority,
    };
    const { id } = (await change(system, answers.added, { path: `${data}/issue/@poe/${once}`, json })).data;
    return created(system.base, id);
  },
  async attach(system, id, file) {
    await link(system, id, [await uploaded(system, file)], []);
  },
  async attachments(system, id) {
    const query = { '@fields': 'files', '@verbose': 2 };
    const { files } = (await system.ask(answers.files, { path: `${data}/issue/${id}`, query })).data.attributes;
    return files?.map(({ name }) => ({ name: name ?? '' }));
  },
  async find(system, marker) {
    const query = { messageid: marker, '@fields': 'messageid' };
    const { collection } = (await system.ask(answers.keyed, { path: `${data}/msg`, query })).data;
    const found: Created[] = [];
    for (const { id: message } of collection.filter(({ messageid }) => messageid?.includes(marker))) {
      const linking = { messages: message, '@fields': 'messages', '@verbose': 0 };
      const issues = await system.ask(answers.issues, { path: `${data}/issue`, query: linking });
      const fits = issues.data.collection.filter(({ messages }) => messages.includes(message));
      found.push(...fits.map(({ id }) => created(system.base, id)));
    }
    return found;
  },
  async state(system, id) {
    const query = { '@fields': 'status,activity', '@verbose': 2 };
    const { attributes } = (await system.ask(answers.standing, { path: `${data}/issue/${id}`, query })).data;
    const { status, activity } = attributes;
    const named = stateNamed(status?.name ?? '');
    return { ...named, state: own.get(named.name) ?? named.state, changedAt: activity && isoOf(activity) };
  },
  async comments(system, id) {
    const query = { '@fields': 'files,messages', '@verbose': 0 };
    const { attributes } = (await system.ask(answers.linked, { path: `${data}/issue/${id}`, query })).data;
    // The first one is the description.
    const [, ...ids] = attributes.messages.sort((a, b) => Number(a) - Number(b));
    const newest = ids.slice(-100);
    if (newest.length === 0) return [];
    const path = `${data}/msg?${newest.map((one) => `id=${one}`).join('&')}`;
    const fields = 'content,date,creation,author.username,author.realname,creator.username';
    const found = await system.ask(answers.messages, { path, query: { '@fields': fields, '@verbose': 3 } });
    return found.data.collection
      .filter((one) => newest.includes(one.id))
      .sort((a, b) => Number(a.id) - Number(b.id))
      .map((one) => ({
        ...{ id: one.id, text: one.content ?? '', markup: 'plain' as const },
        author: one['author.realname'] || one['author.username'] || one['creator.username'] || '',
        at: isoOf(one.date ?? one.creation ?? ''),
      }));
  },
  async comment(system, id, text, attached) {
    const files: string[] = [];
    for (const file of attached) files.push(await uploaded(system, file).catch(ahead));
    const message = await written(system, text, files).catch(ahead);
    await link(system, id, files, [message]);
  },
};
