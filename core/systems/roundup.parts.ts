/** What creating, answering and attaching in Roundup share: messages and files are written first, then linked to. */
import type * as z from 'zod/mini';
import { ifAllowed, nothing, type Connection, type Question } from './connection.ts';
import { Failure } from './failure.ts';
import * as answers from './roundup.answers.ts';
import type { Choice, OutgoingFile } from './system.ts';

export const data = '/rest/data';

/** An empty list would be a value of its own. */
export const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

/** Changes something; the header is what the tracker knows a program by. */
export const change = <T>(system: Connection, schema: z.ZodMiniType<T>, question: Question): Promise<T> =>
  system.ask(schema, { method: 'POST', headers: { 'X-Requested-With': 'Ticketklar' }, ...question });

export const uploaded = async (system: Connection, { name, kind, bytes }: OutgoingFile): Promise<string> => {
  const type = kind || 'application/octet-stream';
  const parts = [
    { name: 'name', text: name },
    { name: 'type', text: type },
    { name: 'content', bytes, filename: name },
  ];
  return (await change(system, answers.added, { path: `${data}/file`, body: { kind: 'form', parts } })).data.id;
};

/** Writes a message that nothing links to yet. Without an author Roundup cannot tell anybody of it, see `nosyreaction.py`. */
export const written = async (system: Connection, content: string, files: readonly string[], messageid?: string) => {
  const json = { content, files: some(files), messageid, author: system.user, date: '.' };
  return (await change(system, answers.added, { path: `${data}/msg`, json })).data.id;
};

/** Adds links, all or none. Where somebody has changed the issue meanwhile it is read again. */
export async function link(system: Connection, id: string, files: readonly string[], messages: readonly string[]) {
  const path = `${data}/issue/${id}`;
  for (let left = 3; ; left -= 1) {
    const query = { '@fields': 'files,messages', '@verbose': 0 };
    const { '@etag': etag, attributes: there } = (await system.ask(answers.linked, { path, query })).data;
    const missing = {
      files: some(files.filter((one) => !there.files.includes(one))),
      messages: some(messages.filter((one) => !there.messages.includes(one))),
    };
    if (!missing.files && !missing.messages) return;
    const json = { '@op': 'add', '@etag': etag, ...missing };
    try {
      await change(system, nothing, { method: 'PATCH', path, json });
      return;
    } catch (failure) {
      if (!(failure instanceof Failure) || failure.status !== 412 || left === 0) throw failure;
    }
  }
}

/** What is lost before the issue itself goes out makes no issue. */
export const ahead = (failure: unknown): never => {
  throw failure instanceof Failure ? failure.notArrived() : failure;
};

/** The values of a class, first ones first; empty where the tracker has no such class. */
export async function valuesOf(system: Connection, name: string): Promise<Choice[]> {
  const query = { '@fields': name === 'priority' ? 'name,order' : 'name' };
  const asked = system.ask(answers.named, { path: `${data}/${name}`, query });
  const { collection } = (await ifAllowed(asked, { data: { collection: [] } })).data;
  return collection
    .sort((a, b) => (a.order ?? Number(a.id)) - (b.order ?? Number(b.id)))
    .map((one) => ({ value: one.id, name: one.name }));
}
