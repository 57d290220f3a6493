/**
 * Azure DevOps work items, Services and Server (2019 Update 1 and later: api-version 5.1 is the oldest that has all of
 * this, and Services still takes it). A work item is made of patches to an empty one. A bug keeps its text in other
 * fields than all other types (`ReproSteps`), so the type is asked first. No key for a second try: the marker is looked
 * for in the texts, by the query language. Source: learn.microsoft.com/rest/api/azure/devops.
 */
import * as z from 'zod/mini';
import { base64 } from '../base64.ts';
import * as answers from './azure-devops.answers.ts';
import {
  attach,
  below,
  commentsVersion,
  created,
  itemOf,
  partsOf,
  patch,
  places,
  priority,
  repro,
  set,
  texts,
  upload,
  version,
  withFile,
} from './azure-devops.parts.ts';
import { azureDevOpsOAuth } from './azure-devops.oauth.ts';
import { ifAllowed, nothing } from './connection.ts';
import type { Complaint } from './failure.ts';
import { countedIn } from './naming.ts';
import { stateNamed } from './state.ts';
import type { System } from './system.ts';

/** What a field says; one that is empty is left out of the answer. */
const wordsIn = (fields: Readonly<Record<string, unknown>>, name: string): string => {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
};

export const azureDevops: System = {
  id: 'azure-devops',
  name: 'Azure DevOps',
  sure: 'documentation',
  hosts: /^dev\.azure\.com$|\.visualstudio\.com$/,
  // The organisation is a folder on the one host and a name before the other.
  folders: (host) => (host === 'dev.azure.com' ? 1 : 0),
  pages: /^\/[^/]+\/_(?:workitems|boards|backlogs|sprints|queries|dashboards|wiki|git|build|settings)(?:\/|$)/,
  newTicket: {
    path: '/{project}/_workitems/create/Bug',
    ...{ title: '[System.Title]', body: '[Microsoft.VSTS.TCM.ReproSteps]', longest: 2_000, project: /^\/([^/]+)\/_/ },
  },
  // Whoever is not signed in gets 401 or an empty list; both carry the headers of the product (M).
  sign: {
    path: '/_apis/projects',
    tells: ({ header }) => ['x-vss-e2eid', 'x-tfs-processid'].some((name) => header(name) !== undefined),
  },
  signIns: [
    {
      kind: 'token',
      how: {
        de: 'In Azure DevOps oben rechts auf das Zahnrad neben Ihrem Bild klicken, „Persönliche Zugriffstoken“: ein Token mit dem Bereich „Arbeitselemente: Lesen und Schreiben“ anlegen und hier einfügen.',
        en: 'In Azure DevOps click the cog beside your picture at the top right, “Personal access tokens”: create one with the scope “Work items: Read & write”, and paste it here.',
      },
      header: (token) => ({ Authorization: `Basic ${base64(`:${token}`)}` }),
    },
    azureDevOpsOAuth,
  ],
  openToPages: true,
  markup: 'html',
  // Work tracking limits of Services: a million characters in a long text, 60 MB a file, 100 files.
  limits: { title: 255, body: 1_000_000, file: 62_914_560, files: 100 },
  retry: 'marker',
  // Queries may be answered by a copy of the database (M).
  indexLag: 10_000,
  files: 'with-create',
  pause: 200,
  naming: {
    ...countedIn((project) => `/${encodeURIComponent(project)}/_workitems/edit/`, /^_/),
    behind: { parameters: ['workitem'] },
  },

  complaints(body, { status }) {
    const read = z.safeParse(answers.errors, body);
    if (status < 400 || !read.success) return [];
    const { message, customProperties } = read.data;
    const broken = customProperties?.RuleValidationErrors ?? [];
    const place = (field: string): Complaint['place'] => places[field] ?? { field };
    if (broken.length > 0)
      return broken.map((one) => ({ text: one.errorMessage ?? message, place: place(one.fieldReferenceName) }));
    const named = customProperties?.FieldReferenceName ?? /field '([\w.]+)'/.exec(message)?.[1];
    return [{ text: message, place: named ? place(named) : undefined }];
  },
  async whoAmI(system) {
    const { authenticatedUser: user } = await system.ask(answers.me, { path: '/_apis/connectionData' });
    return user.customDisplayName || (user.providerDisplayName ?? '');
  },
  async projects(system) {
    const { value } = await system.ask(answers.projects, { path: '/_apis/projects', query: { $top: 500, ...version } });
    return value.map(({ id, name }) => ({ value: id, name }));
  },
  async metadata(system, project) {
    const path = `${below(project)}/workitemtypes`;
    const { value: all } = await system.ask(answers.types, { path, query: version });
    const asked = system.ask(answers.categories, { path: `${below(project)}/workitemtypecategories`, query: version });
    const categories = await ifAllowed(asked, { value: [] });
    // Test runs, code reviews and the like, which nobody writes by hand.
    const hidden = categories.value
      .filter(({ referenceName }) => referenceName === 'Microsoft.HiddenCategory')
      .flatMap(({ workItemTypes }) => workItemTypes.map(({ name }) => name));
    const types = all.filter(({ name, isDisabled }) => !isDisabled && !hidden.includes(name));
    const { value: of } = await system.ask(answers.kindsOfFields, { path: `${below(project)}/fields`, query: version });
    const byType = await Promise.all(
      types.map(async ({ name }) => {
        const query = { $expand: 'allowedValues', ...version };
        const { value } = await system.ask(answers.typeFields, {
          path: `${path}/${encodeURIComponent(name)}/fields`,
          query,
        });
        return [name, value] as const;
      }),
    );
    const levels = byType.flatMap(([, fields]) => fields).find(({ referenceName }) => referenceName === priority);
    return {
      types: types.map(({ name }) => answers.choice(name)),
      priorities: (levels?.allowedValues ?? []).map(answers.choice),
      fields: answers.fieldsOf(byType, of),
    };
  },
  upload,
  async create(system, { project, type, priority: level, title, body, fields }, files) {
    const path = `${below(project)}/workitemtypes/${encodeURIComponent(type)}`;
    const { fields: has } = await system.ask(answers.oneType, { path, query: version });
    const text = has.some(({ referenceName }) => referenceName === repro) ? repro : 'System.Description';
    const { id } = await system.ask(answers.oneItem, {
      method: 'POST',
      path: `${below(project)}/workitems/$${encodeURIComponent(type)}`,
      query: version,
      body: patch([
        set('System.Title', title),
        set(text, body),
        ...(level === '' ? [] : [set(priority, Number(level))]),
        ...Object.entries(fields).map(([field, value]) =>
          set(field, typeof value === 'string' ? value : value.join('; ')),
        ),
        ...files.flatMap(({ handle }) => (handle === undefined ? [] : [withFile(handle)])),
      ]),
    });
    return created(system.base, project, id);
  },
  attach: (system, id, file) => attach(system, id, [file]),
  async attachments(system, id) {
    const { relations } = await itemOf(system, id, 'relations');
    return (relations ?? [])
      .filter(({ rel }) => rel === 'AttachedFile')
      .map(({ attributes }) => ({ name: attributes.name ?? '', size: attributes.resourceSize }));
  },
  async find(system, marker, project) {
    const query = `SELECT [System.Id] FROM WorkItems WHERE [System.TeamProject] = @project AND [System.CreatedBy] = @Me AND (${texts.map((field) => `[${field}] CONTAINS '${marker}'`).join(' OR ')})`;
    const path = `${below(project)}/wiql`;
    const asked = { method: 'POST', path, query: { $top: 20, ...version }, json: { query }, reads: true } as const;
    const { workItems } = await system.ask(answers.found, asked);
    if (workItems.length === 0) return [];
    const ids = { ids: workItems.map(({ id }) => id).join(','), fields: texts.join(',') };
    const items = await system.ask(answers.items, {
      path: `${below(project)}/workitems`,
      query: { ...ids, ...version },
    });
    return items.value
      .filter(({ fields }) => texts.some((name) => wordsIn(fields, name).includes(marker)))
      .map(({ id }) => created(system.base, project, id));
  },
  async state(system, id) {
    const { fields } = await itemOf(system, id);
    const name = wordsIn(fields, 'System.State');
    return { ...stateNamed(name), changedAt: wordsIn(fields, 'System.ChangedDate') || undefined };
  },
  async comments(system, id) {
    const [project, number] = partsOf(id);
    const query = { order: 'desc', $top: 200, ...commentsVersion };
    const answer = await system.ask(answers.comments, {
      path: `${below(project)}/workItems/${number}/comments`,
      query,
    });
    return answer.comments.reverse().map((one) => ({
      ...{ id: String(one.id), author: one.createdBy?.displayName ?? '', at: one.createdDate },
      ...{ text: one.text, markup: 'html' as const },
    }));
  },
  async comment(system, id, text, files) {
    if (files.length > 0) await attach(system, id, files);
    const [project, number] = partsOf(id);
    const path = `${below(project)}/workItems/${number}/comments`;
    await system.ask(nothing, { method: 'POST', path, query: commentsVersion, json: { text } });
  },
};
