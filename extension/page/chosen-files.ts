/** Files that somebody chose in a form, on their way to the background: a page that loses a form loses them, too. */
import type { FilePart } from '../messages/parts.ts';

import { isGiving } from './attach.ts';
import type { Form } from './form.ts';

/** Bytes in one message. */
const most = 3_000_000;
/** A larger file is not kept: it would have to be read whole before anybody has asked for it. */
const largest = 25_000_000;

const base64 = (blob: Blob): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done((reader.result as string).replace(/^[^,]*,/, ''));
    reader.onerror = () => failed(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(blob);
  });

/** Calls `chose` when somebody has chosen files in a form. */
export function onChosenFiles(
  formAt: (element: Element) => Form | undefined,
  chose: (form: Form, files: readonly File[]) => void,
  signal: AbortSignal,
): void {
  const changed = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof HTMLInputElement) || target.type !== 'file' || isGiving()) return;
    // Now, because a page may empty its input as soon as it has heard of it.
    const files = [...(target.files ?? [])];
    const form = files.length > 0 ? formAt(target) : undefined;
    if (form) chose(form, files);
  };
  addEventListener('change', changed, { capture: true, passive: true, signal });
}

/** Hands over each file in parts, one after the other. A file that cannot be read is left out. */
export async function tellFiles(files: readonly File[], tell: (part: FilePart) => Promise<unknown>): Promise<void> {
  for (const file of files.filter(({ size }) => size <= largest)) {
    const id = crypto.randomUUID();
    try {
      for (let from = 0, isLast = false; !isLast; from += most) {
        isLast = from + most >= file.size;
        const data = file.size === 0 ? '' : await base64(file.slice(from, from + most));
        await tell({ id, name: file.name, kind: file.type, data, isLast });
      }
    } catch {
      // Gone from the disk, or the extension was updated: the form itself has it still.
    }
  }
}
