/** A form as a `Snapshot`: what the writer sees, nothing derived from it. */
import { fieldNames, longest, type Attachment, type FieldName, type Markup, type Place } from '../../core/ticket.ts';
import { isChoice, isSuggested } from '../editors/choice.ts';
import type { Editor } from '../editors/editor.ts';
import { editorFor } from '../editors/index.ts';
import type { Snapshot } from '../messages/parts.ts';
import { priorityFrom, typeMeant } from '../sites/meaning.ts';
import type { Site } from '../sites/site.ts';
import { fieldOf, findField, submitsOf, type Form } from './form.ts';
import { bodyIn } from './questions.ts';
import { wantedBy } from './required.ts';
import { find, textOf, valueOf } from './safe-dom.ts';
import { saidIn } from './said.ts';
import { seekAll } from './seek.ts';
import { hasFailed } from './shown-file.ts';

/** More text than a message may carry, and more than a person reads. */
export const isTooLong = ({ title, body }: Snapshot['ticket']): boolean =>
  title.length > longest.title || body.length > longest.body;

export interface Seen {
  /** Fields that the writer set on purpose, even to what the page had suggested. */
  readonly chosen: ReadonlySet<FieldName>;
  /** What the lists of the page said when it was new: nobody has chosen that. */
  readonly suggested: ReadonlyMap<FieldName, string>;
  /** What the page had laid into the description before anybody wrote; `''` for nothing. */
  readonly template: string;
}

/** @param form a form that was found in this task */
export function snapshotOf(form: Form, { chosen, suggested, template }: Seen): Snapshot {
  const { site } = form;
  const fields: Partial<Record<FieldName, string>> = {};
  const places: Place[] = [];
  const picked: FieldName[] = [];
  for (const name of fieldNames) {
    const field = findField(form, name);
    if (!field) continue;
    places.push(name);
    const value = saidIn(field).trim().slice(0, longest.field);
    const { element } = field;
    const stands = isChoice(element) ? isSuggested(element) : suggested.get(name) === value;
    if ((stands && !chosen.has(name)) || value === '') continue;
    picked.push(name);
    fields[name] = name === 'priority' ? priorityFrom(site, value) : value;
  }
  for (const place of ['title', 'body', 'attachments'] as const) if (fieldOf(form, place)) places.push(place);
  const type = findField(form, 'type');
  const title = findField(form, 'title');
  return {
    form: form.key,
    site: site.name,
    target: targetOf(site),
    submit: captionOf(submitsOf(form)[0]),
    canHold: form.of.submit.by !== 'seen',
    markup: markupOf(form),
    places,
    chosen: picked,
    wanted: wantedBy(form),
    ...(template === '' ? {} : { template }),
    ticket: {
      type: type ? (typeMeant(site, saidIn(type)) ?? 'incident') : 'incident',
      title: title ? saidIn(title) : '',
      body: bodyIn(form),
      fields,
      attachments: attachmentsOf(form),
    },
  };
}

/** The editor of the description. A site that asks for it in questions has several, and none of them decides. */
function bodyEditor(form: Form): Editor | undefined {
  const body = form.of.questions ? undefined : fieldOf(form, 'body');
  return body && editorFor(body);
}

/** The markup of the description: an editor of formatted text decides, else the site says. */
function markupOf(form: Form): Markup {
  const says = form.site.markup?.find(({ sign }) => sign === undefined || find(document, sign) !== null);
  return bodyEditor(form)?.markup ?? says?.markup ?? (form.of.questions ? 'markdown' : 'plain');
}

/** Whether the description stands in a code editor, which only the page's own world knows whole. */
export const isInCode = (form: Form): boolean => bodyEditor(form)?.needsWorld === true;

function targetOf(site: Site): string {
  for (const selector of site.target ?? []) {
    const [element] = seekAll(document, selector);
    const words = element
      ? (textOf(element) || valueOf(element))
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
  const named = (form.of.attached ?? []).flatMap((selector) => seekAll(form.root, selector));
  // What the page has refused is named, too, and goes no more.
  const names = named
    .filter((element) => !hasFailed(element))
    .map(
      // A page may draw dots behind a name while the file is on its way.
      (element): Attachment => ({ name: (valueOf(element) || textOf(element)).replace(/…\s*$/, '').trim() }),
    );
  const input = fieldOf(form, 'attachments');
  const files = input instanceof HTMLInputElement ? [...(input.files ?? [])] : [];
  const chosen = files.map((file): Attachment => ({ name: file.name, kind: file.type, size: file.size }));
  // A page may show what it has taken and leave it in its input, too.
  const listed = names.filter(({ name }) => !chosen.some((file) => file.name === name));
  return [...listed, ...chosen]
    .filter((a) => a.name !== '')
    .map((a) => ({ ...a, name: a.name.slice(0, 1_000) }))
    .slice(0, longest.attachments);
}
