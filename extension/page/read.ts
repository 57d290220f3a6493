/** A form as a `Snapshot`: what the writer sees, nothing derived from it. */
import { fieldNames, longest, type Attachment, type FieldName, type Place } from '../../core/ticket.ts';
import { chosenText, isChoice, isSuggested } from '../editors/choice.ts';
import { editorFor } from '../editors/index.ts';
import type { Snapshot } from '../messages/parts.ts';
import { priorityFrom, typeMeant } from './meaning.ts';
import type { Site } from '../sites/site.ts';
import { fieldOf, submitsOf, type Form } from './form.ts';
import { find, findAll, textOf, valueOf } from './safe-dom.ts';

/** What an element says now; a choice that the page suggested and nobody made says nothing. */
export function saidBy(element: Element): string {
  if (isChoice(element)) return chosenText(element);
  if (element instanceof HTMLInputElement && element.type === 'checkbox')
    return element.checked ? labelWord(element) : '';
  return editorFor(element)?.read(element) ?? valueOf(element);
}
const labelWord = (element: HTMLInputElement): string => element.value;

/**
 * @param form a form that was found in this task
 * @param chosen fields that the writer set on purpose, even to what the page had suggested
 */
export function snapshotOf(form: Form, chosen: ReadonlySet<FieldName>): Snapshot {
  const { site } = form;
  const fields: Partial<Record<FieldName, string>> = {};
  const places: Place[] = [];
  const picked: FieldName[] = [];
  const said = (place: Place | 'type'): string => {
    const element = fieldOf(form, place);
    return element ? saidBy(element) : '';
  };
  for (const name of fieldNames) {
    const element = fieldOf(form, name);
    if (!element) continue;
    places.push(name);
    const suggested = isChoice(element) && isSuggested(element) && !chosen.has(name);
    const value = saidBy(element).trim().slice(0, longest.field);
    if (suggested || value === '') continue;
    picked.push(name);
    fields[name] = name === 'priority' ? priorityFrom(site, value) : value;
  }
  for (const place of ['title', 'body', 'attachments'] as const) if (fieldOf(form, place)) places.push(place);
  const type = fieldOf(form, 'type');
  return {
    form: form.key,
    site: site.name,
    target: targetOf(site),
    submit: captionOf(submitsOf(form)[0]),
    markup: site.markup.find((m) => find(document, m.sign) !== null)?.markup ?? 'plain',
    places,
    chosen: picked,
    ticket: {
      type: type ? (typeMeant(site, saidBy(type)) ?? 'incident') : 'incident',
      title: said('title'),
      body: said('body'),
      fields,
      attachments: attachmentsOf(form),
    },
  };
}

function targetOf(site: Site): string {
  for (const selector of site.target) {
    const element = find(document, selector);
    const words = element
      ? textOf(element)
          .replace(/^[\s»]+/, '')
          .replace(/\s+/g, ' ')
          .trim()
      : '';
    if (words !== '') return words.slice(0, 300);
  }
  return '';
}

export const captionOf = (button: HTMLElement | undefined): string =>
  button ? (button instanceof HTMLInputElement ? button.value : textOf(button)).trim().slice(0, 120) : '';

function attachmentsOf(form: Form): Attachment[] {
  const names = form.site.attached.flatMap((selector) =>
    findAll(form.root, selector).map((element): Attachment => ({ name: (valueOf(element) || textOf(element)).trim() })),
  );
  const input = fieldOf(form, 'attachments');
  const files = input instanceof HTMLInputElement ? [...(input.files ?? [])] : [];
  const chosen = files.map((file): Attachment => ({ name: file.name, kind: file.type, size: file.size }));
  return [...names, ...chosen]
    .filter((a) => a.name !== '')
    .map((a) => ({ ...a, name: a.name.slice(0, 1_000) }))
    .slice(0, longest.attachments);
}
