/** How Azure DevOps is talked to: paths below a project, patches, files. */
import { jsonPieces } from '../http.ts';
import * as answers from './azure-devops.answers.ts';
import { nothing, type Connection } from './connection.ts';
import type { Complaint } from './failure.ts';
import type { Created, OutgoingFile } from './system.ts';

export const version = { 'api-version': '5.1' } as const;
export const commentsVersion = { 'api-version': '5.1-preview.3' } as const;
export const wit = '/_apis/wit';
export const priority = 'Microsoft.VSTS.Common.Priority';
export const repro = 'Microsoft.VSTS.TCM.ReproSteps';
export const texts = ['System.Description', repro] as const;

/** A work item is named by its project and number, because its comments are only found below the project. */
export const created = (base: string, project: string, id: number): Created => ({
  id: `${project}/${id}`,
  number: `#${id}`,
  url: `${base}/${encodeURIComponent(project)}/_workitems/edit/${id}`,
});
export const below = (project: string): string => `/${encodeURIComponent(project)}${wit}`;
export const partsOf = (id: string): readonly [project: string, number: string] => {
  const at = id.lastIndexOf('/');
  return [id.slice(0, at), id.slice(at + 1)];
};

interface Change {
  readonly op: 'add';
  readonly path: string;
  readonly value: unknown;
}
export const set = (field: string, value: unknown): Change => ({ op: 'add', path: `/fields/${field}`, value });
export const withFile = (url: string): Change => ({
  op: 'add',
  path: '/relations/-',
  value: { rel: 'AttachedFile', url },
});
/** Any other type of content is answered with 415. */
export const patch = (changes: readonly Change[]) =>
  ({ kind: 'pieces', type: 'application/json-patch+json', pieces: jsonPieces(changes) }) as const;

export const places: Readonly<Record<string, Complaint['place']>> = {
  'System.Title': 'title',
  'System.Description': 'body',
  [repro]: 'body',
  'System.WorkItemType': 'type',
  [priority]: 'priority',
};

export const upload = async (system: Connection, { name, bytes }: OutgoingFile): Promise<string> => {
  const { url } = await system.ask(answers.uploaded, {
    method: 'POST',
    path: `${wit}/attachments`,
    query: { fileName: name, ...version },
    body: { kind: 'bytes', type: 'application/octet-stream', bytes },
  });
  return url;
};

export const attach = async (system: Connection, id: string, files: readonly OutgoingFile[]): Promise<void> => {
  const changes: Change[] = [];
  for (const file of files) changes.push(withFile(file.handle ?? (await upload(system, file))));
  const [project, number] = partsOf(id);
  const path = `${below(project)}/workitems/${number}`;
  await system.ask(nothing, { method: 'PATCH', path, query: version, body: patch(changes) });
};

export const itemOf = (system: Connection, id: string, $expand?: string) => {
  const [project, number] = partsOf(id);
  return system.ask(answers.oneItem, { path: `${below(project)}/workitems/${number}`, query: { $expand, ...version } });
};
