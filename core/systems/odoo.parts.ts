/** How one speaks with Odoo: by a key or by the browser's session, with the methods of a model. See `odoo.ts`. */
import * as z from 'zod/mini';
import type { Connection } from './connection.ts';
import type { Complaint, FailureKind } from './failure.ts';
import * as answers from './odoo.answers.ts';
import type { Created, OutgoingFile } from './system.ts';

export const model = 'helpdesk.ticket';

interface Call {
  readonly of?: string;
  /** Of the rows that a method is about; none where it is about the table. */
  readonly ids?: readonly number[];
  readonly reads?: boolean;
}

/**
 * Asks a method.
 * @param params its parameters by name; rows to create are `vals_list`
 */
export async function call<T>(
  system: Connection,
  schema: z.ZodMiniType<T>,
  method: string,
  params: Readonly<Record<string, unknown>>,
  { of = model, ids, reads = true }: Call = {},
): Promise<T> {
  if (system.by !== 'session') {
    const path = `/json/2/${of}/${method}`;
    return system.ask(schema, { method: 'POST', path, json: ids ? { ids, ...params } : params, reads });
  }
  const { vals_list, ...kwargs } = params;
  const args = [...(ids ? [ids] : []), ...(vals_list === undefined ? [] : [vals_list])];
  const json = { jsonrpc: '2.0', method: 'call', params: { model: of, method, args, kwargs } };
  const path = `/web/dataset/call_kw/${of}/${method}`;
  return (await system.ask(z.object({ result: schema }), { method: 'POST', path, json, reads })).result;
}

export const named = (system: Connection, of: string) =>
  call(system, answers.names, 'name_search', { name: '', limit: 200 }, { of });
export const rows = <T>(system: Connection, schema: z.ZodMiniType<T>, of: string, domain: unknown, more: object) =>
  call(system, schema, 'search_read', { domain, ...more }, { of });

/** People read a number behind the title: “Printing stops (#00017)”. */
export const created = (base: string, id: number, shown?: string | null): Created => ({
  ...{ id: String(id), number: `#${/\(#(\w+)\)$/.exec(shown ?? '')?.[1] ?? id}` },
  // Newer versions lead on from here.
  url: `${base}/web#id=${id}&model=${model}&view_type=form`,
});

/** People say `ticket_ref`, which counts beside the id that stands in addresses (M: the module is closed). */
export async function numbered(
  system: Connection,
  said: string,
  _project: string,
  linked: boolean,
): Promise<Created | undefined> {
  const fields = ['display_name'];
  const domain = [['ticket_ref', 'in', [said, said.replace(/^0+/, '')]]];
  const found = linked
    ? await call(system, answers.tickets, 'read', { fields }, { ids: [Number(said)] })
    : await rows(system, answers.tickets, model, domain, { fields, limit: 2 });
  const [ticket, other] = found.map(({ id, display_name }) => created(system.base, id, display_name));
  return other ? undefined : ticket;
}

/** @returns the number of the file */
export async function attach(
  system: Connection,
  id: string,
  { name, kind, bytes }: OutgoingFile,
): Promise<number | undefined> {
  const row = {
    ...{ name, mimetype: kind || undefined, datas: { base64: bytes } },
    res_model: model,
    res_id: Number(id),
  };
  const create = { of: 'ir.attachment', reads: false };
  const [made] = await call(system, answers.ids, 'create', { vals_list: [row] }, create);
  return made;
}

/** What an exception of Odoo is, where the status does not say so. */
export const kinds: readonly (readonly [RegExp, FailureKind])[] = [
  [/SessionExpired|AccessDenied/, 'signed-out'],
  [/AccessError/, 'forbidden'],
  [/MissingError|NotFound/, 'not-found'],
];

export const places: readonly (readonly [RegExp, Complaint['place']])[] = [
  [/\bsubject\b|\bname\b|\bbetreff\b/i, 'title'],
  [/\bdescription\b|\bbeschreibung\b/i, 'body'],
  [/\bpriority\b|\bpriorität\b/i, 'priority'],
  [/\bticket_type_id\b|\btype\b/i, 'type'],
  [/attachment|anhang/i, 'attachments'],
];

/** Times are in UTC, and do not say so. */
export const iso = (time: string): string => `${time.replace(' ', 'T')}Z`;
