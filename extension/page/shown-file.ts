/** Whether a form shows a file: it stands in the file input, or its name is to be read. */
import { findField, formOf, type Form } from './form.ts';
import { bodyIn } from './questions.ts';
import { textOf, valueOf } from './safe-dom.ts';
import { seekAll } from './seek.ts';

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

/**
 * @param page where the file was not given to the form itself
 * @returns a question to ask later: does the form show this file, or does that page, more often than it does now?
 */
export function isShown(form: Form, file: File, page?: Document): () => boolean {
  const shown = timesShown(form, file.name, page?.documentElement);
  return () => {
    const now = formOf(form.key);
    return (
      now !== undefined &&
      (filesIn(now).some((one) => isSame(one, file)) || timesShown(now, file.name, page?.documentElement) > shown)
    );
  };
}
