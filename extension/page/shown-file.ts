/** Whether a form shows a file: it stands in the file input, or its name is to be read. */
import { findField, formOf, type Form } from './form.ts';
import { bodyIn } from './questions.ts';
import { findAll, textOf, valueOf } from './safe-dom.ts';
import { isSeen, seekAll } from './seek.ts';
import { surfaceOf } from './surface.ts';
import { until } from './until.ts';

/** How often its time is given to a file while the page shows that it is on its way to the server. */
const turns = 24;

export const isInput = (element: Element | undefined): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.type === 'file';

export const filesIn = (form: Form): File[] => {
  const element = findField(form, 'attachments')?.element;
  return isInput(element) ? [...(element.files ?? [])] : [];
};

/** How often the page shows a name: as an attached file, else anywhere in the form, or in what is around it. */
export function timesShown(form: Form, name: string, around: Element = form.root): number {
  const attached = (form.of.attached ?? []).flatMap((selector) => seekAll(form.root, selector));
  const named = attached.filter((element) => `${valueOf(element)} ${textOf(element)}`.includes(name)).length;
  const words = `${textOf(around)}\n${bodyIn(form)}`;
  return named + words.split(name).length - 1;
}

export const isSame = (a: File, b: File): boolean => a.name === b.name && a.size === b.size;

/** An editor may take a picture into the description, where nothing says the name of its file. */
function picturesIn(form: Form, { type }: File): number {
  const body = type.startsWith('image/') ? findField(form, 'body')?.element : undefined;
  return body ? findAll(surfaceOf(body), 'img').length : 0;
}

/**
 * @param page where the file was not given to the form itself
 * @returns a question to ask later: does the form show this file, or does that page, more often than it does now?
 */
export function isShown(form: Form, file: File, page?: Document): () => boolean {
  const shownIn = (now: Form): number => timesShown(now, file.name, page?.documentElement) + picturesIn(now, file);
  const shown = shownIn(form);
  return () => {
    const now = formOf(form.key);
    return now !== undefined && (filesIn(now).some((one) => isSame(one, file)) || shownIn(now) > shown);
  };
}

/**
 * Waits until a form shows a file and, where its site tells, the server has it.
 * @param patience milliseconds, given anew for as long as the page shows that something is on its way
 */
export async function hasCome({ of }: Form, isThere: () => boolean, patience: number): Promise<boolean> {
  const isOnItsWay = (): boolean => (of.uploading ?? []).some((selector) => seekAll(document, selector).some(isSeen));
  for (let turn = 0; turn < turns; turn += 1) {
    if (await until(() => isThere() && !isOnItsWay(), patience)) return true;
    if (!isOnItsWay()) break;
  }
  return false;
}
