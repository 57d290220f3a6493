/**
 * Files into a form, as its site takes them: through its input, by a drop or by a paste. A file counts as attached once
 * the page shows it, and its upload has ended where the site tells of that; what was put into an input and is not shown
 * there any more is not taken for sent.
 */
import type { FilePart, PageWritten } from '../messages/parts.ts';
import { showField } from './fill.ts';
import { findField, formOf } from './form.ts';
import { filesIn, hasCome, isInput, isSame, isShown, timesShown } from './shown-file.ts';
import { seekAll } from './seek.ts';
import { surfaceOf } from './surface.ts';

/** Milliseconds in which a page must show a file that it was given, or that it is sending it to its server. */
const patience = 5_000;

/** The file of which parts have come: one at a time. */
const arriving = new Map<string, Uint8Array<ArrayBuffer>[]>();

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Takes one part of a file. @returns what became of the file, with its last part */
export async function takeFile(
  key: string,
  { id, name, kind, data, isLast }: FilePart,
): Promise<PageWritten | undefined> {
  const bytes = [...(arriving.get(id) ?? []), bytesOf(data)];
  arriving.clear();
  if (!isLast) arriving.set(id, bytes);
  if (!isLast) return undefined;
  await showField(key, 'attachments', new Set());
  return attach(key, new File(bytes, name, { type: kind })).catch(() => 'refused' as const);
}

async function attach(key: string, file: File): Promise<PageWritten> {
  const form = formOf(key);
  const element = form && findField(form, 'attachments')?.element;
  if (!form || !element) return 'missing';
  if (filesIn(form).some((one) => isSame(one, file))) return 'unchanged';
  const isThere = isShown(form, file);
  const given = isInput(element) ? giveToInput(element, file) : hand(element, file, form.of.files ?? 'drop');
  if (!given) return 'refused';
  const line = form.of.described && seekAll(form.root, form.of.described)[0];
  if (line instanceof HTMLInputElement) line.value ||= file.name;
  return (await hasCome(form, isThere, patience)) ? 'written' : 'refused';
}

/** @returns false where the input has room for one file only, and has one */
function giveToInput(input: HTMLInputElement, file: File): boolean {
  const had = [...(input.files ?? [])];
  if ((had.length > 0 && !input.multiple) || input.disabled) return false;
  setFiles(input, [...had, file]);
  return true;
}

let giving = false;
/** True while a file that comes to the page is ours. */
export const isGiving = (): boolean => giving;

function setFiles(input: HTMLInputElement, files: readonly File[]): void {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  input.files = data.files;
  giving = true;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  giving = false;
}

function hand(area: Element, file: File, how: 'input' | 'drop' | 'paste'): boolean {
  const data = new DataTransfer();
  data.items.add(file);
  const told = { bubbles: true, cancelable: true, composed: true };
  // These events are not trusted, and so not taken for somebody's own.
  if (how === 'paste') {
    return !surfaceOf(area).dispatchEvent(new ClipboardEvent('paste', { ...told, clipboardData: data }));
  }
  for (const type of ['dragenter', 'dragover', 'drop'])
    area.dispatchEvent(new DragEvent(type, { ...told, dataTransfer: data }));
  return true;
}

/** Takes files out of the input again. @returns `refused` where the page shows one of them all the same */
export function takeOut(key: string, names: readonly string[]): PageWritten {
  const form = formOf(key);
  if (!form) return 'missing';
  const element = findField(form, 'attachments')?.element;
  const stay = filesIn(form).filter(({ name }) => !names.includes(name));
  if (isInput(element) && stay.length < filesIn(form).length) setFiles(element, stay);
  const now = formOf(key);
  return now && names.some((name) => timesShown(now, name) > 0) ? 'refused' : 'written';
}
