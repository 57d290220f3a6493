/** Files of drafts on their way to a page, in parts that a message can carry. Only bytes that are still whole are sent. */
import { getEvidence, isIntact } from '../../web/store/evidence.ts';
import { getRescuedFile } from '../../web/store/rescued.ts';
import type { EvidenceNote } from '../../web/store/rows.ts';
import { Unanswered } from '../messages/channel.ts';
import type { FileChunk, Filled, LeftFile } from '../messages/panel.ts';
import { askForm } from './frames.ts';

/** Bytes in one message; a multiple of three, so that the parts have no padding between them. */
const most = 3_000_000;

/** Base64 of bytes. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(text);
}

const partOf = async (blob: Blob, from: number): Promise<string> =>
  base64(new Uint8Array(await blob.slice(from, from + most).arrayBuffer()));

export interface FilesPut {
  /** Names of the files that the form shows now. */
  readonly attached: readonly string[];
  /** Those that people have to attach. */
  readonly left: readonly LeftFile[];
}

/** Sends one file to a form. @returns true once the page shows it */
async function putFile(tab: number, key: string, id: string, name: string, blob: Blob): Promise<boolean> {
  for (let from = 0; ; from += most) {
    const isLast = from + most >= blob.size;
    const part = { id, name, kind: blob.type, data: await partOf(blob, from), isLast };
    const { result } = await askForm(tab, key, 'file', part);
    if (isLast) return result === 'written' || result === 'unchanged';
  }
}

/** A file to attach; its bytes are fetched when its turn has come, and undefined when they are gone or broken. */
export type FileToPut = LeftFile & { readonly bytes: () => Promise<Blob | undefined> };

/** Attaches files, one after the other. */
export async function putFiles(tab: number, key: string, files: readonly FileToPut[]): Promise<FilesPut> {
  const attached: string[] = [];
  const left: LeftFile[] = [];
  for (const { id, name, bytes } of files) {
    const blob = await bytes().catch(() => undefined);
    const isIn = blob !== undefined && (await putFile(tab, key, id, name, blob).catch(() => false));
    if (isIn) attached.push(name);
    else left.push({ id, name });
  }
  return { attached, left };
}

/** The files of a draft. */
export const filesOfDraft = (notes: readonly EvidenceNote[]): FileToPut[] =>
  notes.map(({ id, name }) => ({
    id,
    name,
    async bytes() {
      const row = await getEvidence(id);
      return row && (await isIntact(row)) ? row.blob : undefined;
    },
  }));

/** One line for all files; none where there are none. */
export function fileResults({ attached, left }: FilesPut): Filled {
  if (left.length > 0)
    return [{ place: 'attachments', result: attached.length === 0 ? 'byHand' : 'partly', files: left }];
  return attached.length === 0 ? [] : [{ place: 'attachments', result: 'written' }];
}

/** One part of a file of a draft, or of a rescued text. @throws Unanswered when the file is gone */
export async function fileChunk(id: string, from: number): Promise<FileChunk> {
  const rescued = await getRescuedFile(id);
  const blob = rescued ? new Blob([...rescued.parts], { type: rescued.kind }) : (await getEvidence(id))?.blob;
  if (!blob) throw new Unanswered('gone', 'file');
  const next = from + most;
  return { kind: blob.type, data: await partOf(blob, from), ...(next < blob.size ? { next } : {}) };
}
