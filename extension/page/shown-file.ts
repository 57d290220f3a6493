/** Whether a form shows a file: it stands in the file input, or its name is to be read. */
import { findField, formOf, type Form } from './form.ts';
import { bodyIn } from './questions.ts';
import { attribute, closest, drawnIn, findAll, textOf, valueOf } from './safe-dom.ts';
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

/**
 * How the usual uploaders mark a file that they did not take: Dropzone, Fine Uploader, FilePond and Uppy by a class,
 * all others by the message that is read out. Such a file is named, too, and yet it is not there.
 */
const failed =
  '.dz-error,.qq-upload-fail,[data-filepond-item-state$=error],[data-filepond-item-state$=invalid],.uppy-Dashboard-Item.is-error,[role=alert],[aria-live=assertive]';
/** How they mark one that is on its way. */
const busy = '.dz-preview:not(.dz-complete),.qq-in-progress,[data-filepond-item-state=processing]';

/** Whether what names a file says that it was not taken. */
export const hasFailed = (element: Element): boolean => closest(element, failed) !== null;
const times = (text: string, name: string): number => text.split(name).length - 1;

/** How often the page shows a name: as an attached file, else anywhere in the form, or in what is around it; never where it failed. */
export function timesShown(form: Form, name: string, around: Element = form.root): number {
  const attached = (form.of.attached ?? []).flatMap((selector) => seekAll(form.root, selector));
  const isNamed = (element: Element): boolean => `${valueOf(element)} ${textOf(element)}`.includes(name);
  const named = attached.filter((element) => isNamed(element) && !hasFailed(element)).length;
  const told = findAll(around, failed)
    .filter((one) => !hasFailed(drawnIn(one) ?? document.documentElement))
    .reduce((sum, one) => sum + times(textOf(one), name), 0);
  return named + times(`${textOf(around)}\n${bodyIn(form)}`, name) - told;
}

export const isSame = (a: File, b: File): boolean => a.name === b.name && a.size === b.size;

/**
 * An editor may take a picture into the description, where nothing says the name of its file. What only this browser has
 * is a preview of what is sent: it stands there before the server has taken it, and where it did not.
 */
function picturesIn(form: Form, { type }: File): number {
  const body = type.startsWith('image/') ? findField(form, 'body')?.element : undefined;
  const isPreview = (picture: Element): boolean => attribute(picture, 'src').startsWith('blob:');
  return body ? findAll(surfaceOf(body), 'img[src]').filter((one) => !isPreview(one) && !hasFailed(one)).length : 0;
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
  const signs = [...(of.uploading ?? []), busy];
  const isOnItsWay = (): boolean => signs.some((selector) => seekAll(document, selector).some(isSeen));
  for (let turn = 0; turn < turns; turn += 1) {
    if (await until(() => isThere() && !isOnItsWay(), patience)) return true;
    if (!isOnItsWay()) break;
  }
  return false;
}
