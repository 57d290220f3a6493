/**
 * Jira Service Management by its request API, in the cloud and in Data Center: what a customer sees of a Jira, with
 * request types instead of issue types. Texts are wiki markup, in the cloud too (M). A customer cannot search texts, so
 * the marker is looked for in the list of their own requests, latest activity first; it comes from an index.
 */
import * as z from 'zod/mini';
import { nothing, type Connection, type Question } from './connection.ts';
import { Failure } from './failure.ts';
import * as answers from './jira-service-management.answers.ts';
import { choicesOf, fieldOf, isoTime, myself } from './jira.answers.ts';
import { places, written } from './jira.parts.ts';
import { keyed } from './naming.ts';
import { bearer } from './sign-in.ts';
import { stateNamed } from './state.ts';
import type { Choice, Created, OutgoingFile, System, SystemField } from './system.ts';

const api = '/rest/servicedeskapi';
const perPage = 50;
/** Of one's own requests, the newest first as far as is known: more are not read, and then somebody has to look. */
const mostRequests = 1_000;
/** Request types whose fields are read; more than a portal offers. */
const mostTypes = 30;

/** The page in the portal where the answer names one below this address; else Jira leads customers there from `browse`. */
const created = (base: string, { issueKey, _links }: answers.Request): Created => {
  const web = _links?.web;
  return {
    id: issueKey,
    number: issueKey,
    url: web?.startsWith(`${base}/`) ? web : `${base}/browse/${issueKey}`,
  };
};

async function all<T>(system: Connection, schema: z.ZodMiniType<T>, question: Question, most = 500): Promise<T[]> {
  const found: T[] = [];
  for (let more = true; more && found.length < most;) {
    const query = { ...question.query, start: found.length, limit: perPage };
    const { values, isLastPage } = await system.ask(answers.page(schema), { ...question, query });
    found.push(...values);
    more = !isLastPage && values.length > 0;
  }
  return found;
}

const requestOf = (system: Connection, id: string): Promise<answers.Request> =>
  system.ask(answers.request, { path: `${api}/request/${id}` });

/** Files go ahead to the desk, then they are taken into the request, with the words of a comment where there are some. */
async function attach(system: Connection, id: string, files: readonly OutgoingFile[], text?: string): Promise<void> {
  const { serviceDeskId } = await requestOf(system, id);
  const { temporaryAttachments } = await system.ask(answers.uploaded, {
    method: 'POST',
    path: `${api}/servicedesk/${serviceDeskId}/attachTemporaryFile`,
    // Without the first no upload is taken; the second is wanted by Data Center while the resource is experimental.
    headers: { 'X-Atlassian-Token': 'no-check', 'X-ExperimentalApi': 'opt-in' },
    body: { kind: 'form', parts: files.map(({ name, bytes }) => ({ name: 'file', bytes, filename: name })) },
  });
  await system.ask(nothing, {
    method: 'POST',
    path: `${api}/request/${id}/attachment`,
    headers: { 'X-ExperimentalApi': 'opt-in' },
    json: {
      temporaryAttachmentIds: temporaryAttachments.map(({ temporaryAttachmentId }) => temporaryAttachmentId),
      public: true,
      additionalComment: text === undefined ? undefined : { body: text },
    },
  });
}

export const jiraServiceManagement: System = {
  id: 'jira-service-management',
  name: 'Jira Service Management',
  sure: 'documentation',
  hosts: /\.(?:atlassian\.net|jira\.com)$/,
  pages: /^\/servicedesk\/customer(?:\/|$)/,
  sign: { path: `${api}/info`, tells: ({ text }) => /"isLicensedForUse"/.test(text) },
  signIns: [
    {
      kind: 'basic',
      secret: 'token',
      how: {
        de: 'In der Cloud mit der Mailadresse Ihres Atlassian-Kontos und einem API-Token von id.atlassian.com („Sicherheit“, „API-Token erstellen“); auf einem eigenen Server mit Benutzer und Passwort.',
        en: 'In the cloud with the mail address of your Atlassian account and an API token from id.atlassian.com (“Security”, “Create API token”); on a server of your own with user and password.',
      },
    },
    {
      kind: 'token',
      how: {
        de: 'Auf einem eigenen Server ab Version 4.15: oben rechts das Profil öffnen, „Persönliche Zugriffstoken“, „Token erstellen“, und das Token hier einfügen.',
        en: 'On a server of your own from version 4.15: open your profile at the top right, “Personal Access Tokens”, “Create token”, and paste the token here.',
      },
      header: bearer,
    },
  ],
  openToPages: false,
  markup: 'jira',
  limits: { title: 255, body: 32_767, file: 10_485_760 },
  retry: 'marker',
  indexLag: 300_000,
  files: 'after',
  pause: 200,
  naming: keyed,

  complaints(body, { status }) {
    const read = z.safeParse(answers.errors, body);
    if (status < 400 || !read.success) return [];
    const { errorMessage, errorMessages, errors } = read.data;
    const whole = errorMessage === undefined ? errorMessages : [errorMessage];
    // `Your request could not be created. …: [summary: Please provide a valid value for field "Summary"]`
    const named = (text: string) => /\[?\b(summary|description|priority|attachment):\s/.exec(text)?.[1] ?? '';
    return [
      ...whole.map((text) => ({ text, place: places[named(text)] })),
      ...Object.entries(errors).map(([field, text]) => ({ text, place: places[field] ?? { field } })),
    ];
  },
  async whoAmI(system) {
    // Wants a sign-in of any kind; who only is a customer may not ask Jira for their name.
    await system.ask(answers.page(answers.desk), { path: `${api}/servicedesk`, query: { limit: 1 } });
    return system.ask(myself, { path: '/rest/api/2/myself' }).then(
      ({ displayName }) => displayName,
      (failure: unknown) => {
        if (!(failure instanceof Failure) || failure.status === undefined) throw failure;
        return 'Jira Service Management';
      },
    );
  },
  async projects(system) {
    const desks = await all(system, answers.desk, { path: `${api}/servicedesk` });
    return desks.map(({ id, projectName }) => ({ value: id, name: projectName }));
  },
  async metadata(system, project) {
    const path = `${api}/servicedesk/${encodeURIComponent(project)}/requesttype`;
    const types = (await all(system, answers.requestType, { path })).slice(0, mostTypes);
    const fields = new Map<string, SystemField>();
    let priorities: readonly Choice[] = [];
    for (const { id } of types) {
      const { requestTypeFields } = await system.ask(answers.fields, { path: `${path}/${id}/field` });
      for (const one of requestTypeFields) {
        const field = answers.asJira(one);
        if (field.fieldId === 'priority' && priorities.length === 0) priorities = choicesOf(field);
        const known = one.visible === false ? undefined : fieldOf(field, [id]);
        const before = known && fields.get(known.id);
        if (known) fields.set(known.id, { ...known, types: [...(before?.types ?? []), id] });
      }
    }
    return { types: types.map(({ id, name }) => ({ value: id, name })), priorities, fields: [...fields.values()] };
  },
  async create(system, { project, type, priority, title, body, fields }) {
    const isCloud = /\.(?:atlassian\.net|jira\.com)$/.test(system.base);
    const way = { long: (text: string) => text, person: isCloud ? 'accountId' : 'name' } as const;
    const requestFieldValues = {
      ...{ summary: title, description: body, priority: priority === '' ? undefined : { id: priority } },
      ...Object.fromEntries(Object.entries(fields).map(([id, value]) => written(id, value, way))),
    };
    const json = { serviceDeskId: project, requestTypeId: type, requestFieldValues };
    return created(system.base, await system.ask(answers.request, { method: 'POST', path: `${api}/request`, json }));
  },
  attach: (system, id, file) => attach(system, id, [file]),
  async attachments(system, id) {
    const files = await all(system, answers.attachment, { path: `${api}/request/${id}/attachment` });
    return files.map(({ filename, size }) => ({ name: filename, size }));
  },
  async find(system, marker, project) {
    const query = { requestOwnership: 'OWNED_REQUESTS', requestStatus: 'ALL_REQUESTS', serviceDeskId: project };
    const requests = await all(system, answers.request, { path: `${api}/request`, query }, mostRequests);
    const found = requests.filter(({ requestFieldValues }) => JSON.stringify(requestFieldValues).includes(marker));
    if (found.length === 0 && requests.length >= mostRequests) throw new Failure('not-found');
    return found.map((request) => created(system.base, request));
  },
  async state(system, id) {
    const { currentStatus } = await requestOf(system, id);
    const isDone = currentStatus?.statusCategory && currentStatus.statusCategory === 'DONE';
    const changedAt = currentStatus?.statusDate && isoTime(currentStatus.statusDate.iso8601);
    const name = currentStatus?.status ?? '';
    // What waits for the desk does not wait for the one who asked.
    if (/support/i.test(name) && !isDone) return { state: 'open', name, changedAt };
    return { ...stateNamed(name, isDone || undefined), changedAt };
  },
  async comments(system, id) {
    const query = { public: 'true', internal: 'false' };
    const comments = await all(system, answers.comment, { path: `${api}/request/${id}/comment`, query }, 2_000);
    return comments
      .filter((comment) => comment.public !== false)
      .map(({ id, body, author, created }) => ({
        ...{ id, author: author?.displayName ?? '', at: isoTime(created.iso8601) },
        ...{ text: body, markup: 'jira' as const },
      }));
  },
  async comment(system, id, body, files) {
    if (files.length > 0) return attach(system, id, files, body);
    const json = { body, public: true };
    await system.ask(nothing, { method: 'POST', path: `${api}/request/${id}/comment`, json });
  },
};
