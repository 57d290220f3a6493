/**
 * Files that somebody gave to a form, on their way to the background: a page that loses a form loses them, too. A file
 * that was chosen stands in its input; one that was dropped or pasted went to the page, and only the page knows whether it
 * took it. So that is watched for, and said when it was not to be seen.
 */
import type { FilePart, LeftOut } from '../messages/parts.ts';
import { isGiving } from './attach.ts';
import type { Form } from './form.ts';
import { hasCome, isShown } from './shown-file.ts';

/** Bytes in one message. */
const most = 3_000_000;
/** A larger file is not kept: it would have to be read whole before anybody has asked for it. The panel says this number, too. */
const largest = 25_000_000;
/** Milliseconds in which the same file given to the same form is one act: a page puts a dropped one into its input. */
const echo = 5_000;
/** Milliseconds in which a page must show a file that it took, or that it is sending it to its server. */
const patience = 10_000;

const base64 = (blob: Blob): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done((reader.result as string).replace(/^[^,]*,/, ''));
    reader.onerror = () => failed(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(blob);
  });

export interface Given {
  readonly form: Form;
  readonly file: File;
  /** Resolves to true once the form shows the file, to false when it has not done so; undefined for one chosen in it. */
  readonly seen?: Promise<boolean>;
}

/**
 * Calls `gave` for each file that somebody has chosen in a form, dropped on it or pasted into it. Many pages take files
 * outside of their form: on the whole window, in an input of their own. Those belong to the form that is written in.
 * @param formAt the form that an element stands in
 * @param formInUse the form that somebody wrote in last, while it is to be seen
 * @returns what listens inside of a shadow root, too
 */
export function onGivenFiles(
  formAt: (element: Element) => Form | undefined,
  formInUse: () => Form | undefined,
  gave: (given: Given) => void,
  signal: AbortSignal,
): (root: ShadowRoot) => void {
  const before = new Map<string, number>();
  const isEcho = ({ key }: Form, { name, size }: File): boolean => {
    // Of a file that is not kept only its name is told, which may be told twice.
    if (size > largest) return false;
    const id = JSON.stringify([key, name, size]);
    const now = performance.now();
    const last = before.get(id) ?? -Infinity;
    before.set(id, now);
    return now - last < echo;
  };
  const changed = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof HTMLInputElement) || target.type !== 'file' || isGiving()) return;
    // Now, because a page may empty its input as soon as it has heard of it.
    const files = [...(target.files ?? [])];
    if (files.length === 0) return;
    const own = formAt(target);
    const form = own ?? formInUse();
    if (!form) return;
    for (const file of files) {
      if (isEcho(form, file)) continue;
      gave(own ? { form, file } : { form, file, seen: hasCome(form, isShown(form, file, document), patience) });
    }
  };
  const handed = (event: Event): void => {
    const [target] = event.composedPath();
    const data = dataOf(event);
    if (!data || !(target instanceof Element) || isGiving() || !event.isTrusted) return;
    const own = formAt(target);
    const form = data.files.length > 0 ? (own ?? formInUse()) : undefined;
    const files = form ? [...data.files] : [];
    // A copied table comes with a picture of itself, and it is the text that is meant.
    const isText = event.type === 'paste' && data.types.some((type) => type.startsWith('text/'));
    if (!form || files.length === 0) return;
    const looks = files.map((file) => [file, isShown(form, file, own ? undefined : document)] as const);
    const isInput = target instanceof HTMLInputElement && target.type === 'file';
    // After the page has heard of it: what it leaves alone goes nowhere, or into an input or a text by the browser.
    setTimeout(() => {
      const isTaken = event.defaultPrevented ? !isText : own !== undefined && isEditable(target) && !isText;
      if (isInput && !event.defaultPrevented) return;
      for (const [file, look] of looks)
        if (isTaken && !isEcho(form, file)) gave({ form, file, seen: hasCome(form, look, patience) });
    });
  };
  const options = { capture: true, passive: true, signal };
  addEventListener('change', changed, options);
  for (const type of ['drop', 'paste']) addEventListener(type, handed, options);
  return (root) => {
    root.addEventListener('change', changed, options);
    if (root.mode === 'open') return;
    for (const type of ['drop', 'paste']) root.addEventListener(type, handed, options);
  };
}

const dataOf = (event: Event): DataTransfer | null =>
  event instanceof ClipboardEvent ? event.clipboardData : event instanceof DragEvent ? event.dataTransfer : null;
const isEditable = (element: Element): boolean => element instanceof HTMLElement && element.isContentEditable;

/** Hands over a file in parts, one after the other. @returns its id, or why it cannot be kept */
export async function tellFile(
  { file, seen }: Given,
  tell: (part: FilePart & { readonly unseen?: true }) => Promise<unknown>,
): Promise<{ readonly id: string } | Pick<LeftOut, 'why'>> {
  if (file.size > largest) return { why: 'large' };
  const id = crypto.randomUUID();
  const { name, type: kind } = file;
  try {
    for (let from = 0, isLast = false; !isLast; from += most) {
      isLast = from + most >= file.size;
      const data = file.size === 0 ? '' : await base64(file.slice(from, from + most));
      await tell({ id, name, kind, data, isLast, ...(seen ? { unseen: true } : {}) });
    }
    return { id };
  } catch {
    // Gone from the disk, no room left, or the extension was updated: the form itself has it still.
    return { why: 'unreadable' };
  }
}
