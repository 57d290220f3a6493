/**
 * Drafts as files. One JSON document with one or many drafts and their evidence; what comes in is parsed strictly
 * enough to be safe and kindly enough to take a bare ticket, too.
 */
import * as z from 'zod/mini';
import { languages, longest, markups, ticketSchema, ticketTypes } from '../../core/ticket.ts';
import { noteChange } from './changes.ts';
import { database } from './database.ts';
import { createDraft } from './drafts.ts';
import { noteOf } from './evidence.ts';
import { fingerprint } from './fingerprint.ts';
import type { Draft, Evidence } from './rows.ts';

export const fileFormat = 'ticketklar-drafts';

const closure = z.union([
  z.object({ how: z.literal('already-there') }),
  z.object({ how: z.literal('unknown'), because: z.string().check(z.maxLength(2_000)) }),
]);
const evidence = z.object({
  name: z.string().check(z.maxLength(1_000)),
  kind: z._default(z.string().check(z.maxLength(200)), ''),
  alt: z.optional(z.string().check(z.maxLength(2_000))),
  /** The bytes, base64. */
  data: z.string(),
  sha256: z.string(),
});
const draftInFile = z.object({
  type: z.enum(ticketTypes),
  lang: z.optional(z.enum(languages)),
  title: z.string().check(z.maxLength(longest.title)),
  body: z.string().check(z.maxLength(longest.body)),
  markup: z.optional(z.enum(markups)),
  fields: ticketSchema.shape.fields,
  closures: z._default(z.record(z.string(), closure), {}),
  target: z._default(z.string(), ''),
  createdAt: z.optional(z.number()),
  changedAt: z.optional(z.number()),
  evidence: z._default(z.array(evidence).check(z.maxLength(longest.attachments)), []),
});
const draftsFile = z.object({
  format: z.literal(fileFormat),
  version: z.literal(1),
  drafts: z.array(draftInFile).check(z.minLength(1), z.maxLength(100_000)),
});
type DraftInFile = z.infer<typeof draftInFile>;

/** Why a file was not taken: not JSON, not drafts (with the place that did not fit), or bytes that were damaged. */
export type Refusal =
  | { readonly why: 'not-json' }
  | { readonly why: 'not-drafts'; readonly path: string }
  | { readonly why: 'damaged'; readonly name: string };

/** Writes drafts with their evidence into one JSON text. */
export async function fileOf(drafts: readonly Draft[], withEvidence = true): Promise<string> {
  const written: DraftInFile[] = [];
  for (const draft of drafts) {
    const ids = withEvidence ? draft.evidence.map(({ id }) => id) : [];
    // A database that refuses even to be opened must not keep a text from leaving as a file.
    const found = ids.length === 0 ? [] : await database().evidence.bulkGet(ids);
    const rows = found.filter((row) => row !== undefined);
    written.push({
      type: draft.type,
      ...(draft.lang ? { lang: draft.lang } : {}),
      title: draft.title,
      body: draft.body,
      ...(draft.markup ? { markup: draft.markup } : {}),
      fields: { ...draft.fields },
      closures: { ...draft.closures },
      target: draft.target,
      createdAt: draft.createdAt,
      changedAt: draft.changedAt,
      evidence: await Promise.all(rows.map(evidenceInFile)),
    });
  }
  return JSON.stringify({ format: fileFormat, version: 1, drafts: written }, null, 2);
}

/** Every draft of this device in one file. */
export const fileOfAll = async (): Promise<string> => fileOf(await database().drafts.toArray());

async function evidenceInFile({ name, kind, alt, sha256, blob }: Evidence): Promise<DraftInFile['evidence'][number]> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 32_768) binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return { name, kind, ...(alt ? { alt } : {}), sha256, data: btoa(binary) };
}

/**
 * Reads a file and adds its drafts beside those that are there; nothing is overwritten.
 * @returns the new drafts, or why the file was refused (then nothing was added)
 */
export async function openFile(text: string): Promise<readonly Draft[] | Refusal> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { why: 'not-json' };
  }
  const parsed = parse(json);
  if ('why' in parsed) return parsed;
  const prepared: { from: DraftInFile; files: Blob[] }[] = [];
  for (const from of parsed.drafts) {
    const files: Blob[] = [];
    for (const { name, kind, data, sha256 } of from.evidence) {
      const blob = blobOf(data, kind);
      if (!blob || (await fingerprint(blob)) !== sha256) return { why: 'damaged', name };
      files.push(blob);
    }
    prepared.push({ from, files });
  }
  const db = database();
  return db.transaction('rw', db.drafts, db.evidence, db.changes, db.memos, async () => {
    const added: Draft[] = [];
    for (const { from, files } of prepared) added.push(await add(from, files));
    return added;
  });
}

function parse(json: unknown): { drafts: readonly DraftInFile[] } | Refusal {
  const file = z.safeParse(draftsFile, json);
  if (file.success) return file.data;
  const claims = typeof json === 'object' && json !== null && 'format' in json;
  const single = claims ? undefined : z.safeParse(ticketSchema, json);
  const saysSomething = single?.success && (single.data.title !== '' || single.data.body !== '');
  if (!saysSomething) return { why: 'not-drafts', path: pathOf(file.error.issues[0]?.path ?? []) };
  const { attachments: _names, ...ticket } = single.data;
  return { drafts: [{ ...ticket, closures: {}, target: '', evidence: [] }] };
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

function blobOf(base64: string, kind: string): Blob | undefined {
  try {
    return new Blob([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], { type: kind });
  } catch {
    return undefined;
  }
}

async function add(from: DraftInFile, files: readonly Blob[]): Promise<Draft> {
  const { type, lang, title, body, markup, fields, closures, target } = from;
  const told = { ...(lang ? { lang } : {}), ...(markup ? { markup } : {}) };
  const draft = await createDraft({ type, title, body, fields, closures, target, ...told });
  const now = Date.now();
  const rows: Evidence[] = files.map((blob, i) => ({
    id: crypto.randomUUID(),
    draft: draft.id,
    name: from.evidence[i]?.name ?? '',
    kind: blob.type,
    ...(from.evidence[i]?.alt ? { alt: from.evidence[i].alt } : {}),
    size: blob.size,
    sha256: from.evidence[i]?.sha256 ?? '',
    addedAt: now,
    blob,
  }));
  const next: Draft = {
    ...draft,
    createdAt: from.createdAt ?? now,
    evidence: rows.map(noteOf),
  };
  const db = database();
  await db.transaction('rw', db.drafts, db.evidence, db.changes, db.memos, async () => {
    await db.drafts.put(next);
    await db.evidence.bulkAdd(rows);
    await noteChange(db, 'drafts', next.id, now);
  });
  return next;
}
