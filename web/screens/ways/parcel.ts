/** A draft as one file for somebody else: a mail with its attachments, or a ZIP with the text and the files. */
import { makeZip } from 'client-zip';
import { lineBytes, mailPieces, type Mail } from '../../../core/mail.ts';
import type { Language } from '../../../core/ticket.ts';
import { filePath } from '../../store/archiveNames.ts';
import { getEvidence, isIntact } from '../../store/evidence.ts';
import type { Draft, Evidence } from '../../store/rows.ts';
import { fileName } from '../../ui/download.ts';
import { composed, composedBody } from '../draft/compose.ts';

/** A file is not the one that was added. */
export class Damaged extends Error {
  override readonly name = 'Damaged';
}

/** @throws Damaged with the name of the first file whose bytes have changed or are gone */
async function filesOf(draft: Draft): Promise<Evidence[]> {
  const files: Evidence[] = [];
  for (const { id, name, sha256 } of draft.evidence) {
    const row = await getEvidence(id);
    if (!row || row.sha256 !== sha256 || !(await isIntact(row))) throw new Damaged(name);
    files.push(row);
  }
  return files;
}

/** The draft as title and text of a mail. */
export const mailOf = (draft: Draft, language: Language, to: string): Pick<Mail, 'to' | 'subject' | 'text'> => ({
  to,
  subject: draft.title,
  text: composedBody(draft, language, 'plain'),
});

/** A mail to be opened and sent, as an `.eml` file. */
export async function mailFile(draft: Draft, language: Language, to: string): Promise<Blob> {
  const files = (await filesOf(draft)).map(({ name, kind, blob }) => ({ name, kind, bytes: blob }));
  const html = composedBody(draft, language, 'html');
  const parts: BlobPart[] = [];
  for (const piece of mailPieces({ ...mailOf(draft, language, to), html, at: Date.now(), files }))
    parts.push(typeof piece === 'string' ? piece : await inLines(piece.lines as Blob));
  return new Blob(parts, { type: 'message/rfc822' });
}

/** Whole lines at a time; a Blob per slice lets the browser keep the text outside of this page's memory. */
async function inLines(blob: Blob): Promise<Blob> {
  const step = lineBytes * 8_192;
  const parts: BlobPart[] = [];
  for (let at = 0; at < blob.size; at += step) {
    const bytes = new Uint8Array(await blob.slice(at, at + step).arrayBuffer());
    const lines: string[] = [];
    for (let i = 0; i < bytes.length; i += lineBytes)
      lines.push(btoa(String.fromCharCode(...bytes.subarray(i, i + lineBytes))));
    parts.push(new Blob([(at > 0 ? '\r\n' : '') + lines.join('\r\n')]));
  }
  return new Blob(parts);
}

/** The text in Markdown, and the files beside it under their own names. */
export async function zipFile(draft: Draft, language: Language): Promise<Blob> {
  const text = { name: fileName(draft.title, 'md'), input: composed(draft, language, 'markdown') };
  const taken = new Set([text.name]);
  const files = (await filesOf(draft)).map(({ name, blob, addedAt }) => ({
    name: freeName(filePath('', name).slice('files//'.length), taken),
    lastModified: new Date(addedAt),
    input: blob,
  }));
  return new Response(makeZip([text, ...files])).blob();
}

function freeName(wanted: string, taken: Set<string>): string {
  const dot = wanted.lastIndexOf('.') > 0 ? wanted.lastIndexOf('.') : wanted.length;
  let name = wanted;
  for (let i = 2; taken.has(name); i += 1) name = `${wanted.slice(0, dot)} ${i}${wanted.slice(dot)}`;
  taken.add(name);
  return name;
}

/** Onto the clipboard, formatted for editors that take it, as plain text for all others. */
export const copyFormatted = (draft: Draft, language: Language): Promise<void> =>
  navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([composed(draft, language, 'html')], { type: 'text/html' }),
      'text/plain': new Blob([composed(draft, language, 'plain')], { type: 'text/plain' }),
    }),
  ]);
