/**
 * The scored fall-back: reads an unknown page's forms by what their fields say about themselves, in German and
 * English. It answers with a `Site` like any other and with the reasons, so that a wrong guess can be explained.
 */
import { labelBeside } from '../page/beside.ts';
import { attribute, boxOf, elementsOf, find, findAll, labelOf, matches, textOf } from '../page/safe-dom.ts';
import type { Site, TicketForm } from './site.ts';

export interface Reason {
  readonly points: number;
  readonly because: string;
}
export interface Scored {
  readonly element: Element;
  readonly points: number;
  readonly reasons: readonly Reason[];
}
export interface GenericForm {
  /** Place among all forms of the page, in the order of the document: it stays whatever the fields look like. */
  readonly number: number;
  readonly site: Site;
  readonly root: Element;
  readonly title: Scored;
  readonly body: Scored;
  readonly priority?: Scored | undefined;
  readonly files?: Scored | undefined;
  readonly submit?: Scored | undefined;
}

type Part = 'title' | 'body' | 'priority' | 'submit';

const words: Readonly<Record<Part, readonly string[]>> = {
  title: [
    'titel',
    'title',
    'betreff',
    'thema',
    'subject',
    'summary',
    'kurzbeschreibung',
    'zusammenfassung',
    'short_desc',
  ],
  body: ['beschreibung', 'description', 'anliegen', 'problem', 'details', 'nachricht', 'message', 'meldung', 'content'],
  priority: ['priorität', 'prioritaet', 'priority', 'dringlichkeit', 'urgency', 'severity', 'schweregrad'],
  submit: ['anlegen', 'erstellen', 'create', 'submit', 'absenden', 'senden', 'send', 'melden', 'report', 'open ticket'],
};
const otherForms = ['search', 'suche', 'login', 'anmelden', 'kommentar', 'comment', 'newsletter', 'filter'];

/** A form is a ticket form from here on: a title and a description that both say what they are, or nearly. */
export const enough = 5;

const writing = 'textarea,[contenteditable=""],[contenteditable=true]';
const choosing = 'select,[role=combobox]';

const mostFields = 400;
const mostForms = 30;

/** All forms under `root` that read like one for a new ticket, best first. */
export function generic(root: Document): GenericForm[] {
  const forms = findAll(root, 'form')
    .filter((form): form is HTMLFormElement => form instanceof HTMLFormElement)
    .slice(0, mostForms)
    .map((form, number) => readForm(form, elementsOf(form), number))
    .filter((form) => form !== undefined);
  return forms.sort((a, b) => b.title.points + b.body.points - (a.title.points + a.body.points));
}

/**
 * Reads what stands in an element as one form.
 * @param form a form, or the whole of a page that has none
 * @param number the running number that the form is called by
 */
export function readForm(form: Element, fields: readonly Element[], number: number): GenericForm | undefined {
  if (fields.length > mostFields || find(form, 'input[type=password]')) return undefined;
  const body = best(fields.filter((f) => matches(f, writing)).map(scoreBody));
  if (!body) return undefined;
  const before = (f: Element): boolean =>
    (f.compareDocumentPosition(body.element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const title = best(fields.filter(isLine).map((f) => scoreTitle(f, before(f))));
  if (!title) return undefined;
  const named = namesOf(form);
  const other = otherForms.some((word) => named.includes(word)) ? 4 : 0;
  if (title.points + body.points - other < enough || title.points < 1) return undefined;
  const more = othersIn(form, fields);
  return { number, root: form, title, body, ...more, site: siteOf(form, title.element, body.element, more) };
}

type Others = Pick<GenericForm, 'priority' | 'files' | 'submit'>;

function othersIn(form: Element, fields: readonly Element[]): Others {
  const priority = best(fields.filter((f) => matches(f, choosing)).map((f) => score(f, 'priority')));
  const files = find(form, 'input[type=file]');
  const buttons = findAll(form, 'button:not([type]),button[type=submit],input[type=submit]').map((b) => scoreButton(b));
  return {
    priority: priority && priority.points > 0 ? priority : undefined,
    files: files ? sum(files, [{ points: 2, because: 'for files' }]) : undefined,
    submit: best(buttons),
  };
}

function siteOf(form: Element, title: Element, body: Element, { priority, files, submit }: Others): Site {
  const at = (element: Element): { readonly select: readonly string[] } => ({ select: [pathOf(form, element)] });
  const guessed: TicketForm = {
    root: [],
    fields: {
      title: at(title),
      body: at(body),
      ...(priority ? { priority: at(priority.element) } : { priority: false }),
      ...(files ? { attachments: at(files.element) } : {}),
    },
    submit: { buttons: submit ? [pathOf(form, submit.element)] : [], by: 'submit' },
  };
  return { id: 'generic', name: location.hostname, hint: '', forms: [guessed] };
}

const best = (all: readonly Scored[]): Scored | undefined =>
  all.reduce<Scored | undefined>((top, one) => (top === undefined || one.points > top.points ? one : top), undefined);

const isLine = (f: Element): boolean =>
  f instanceof HTMLInputElement && ['text', ''].includes(attribute(f, 'type').toLowerCase());

/** What a field is called by its page; its label is asked apart, because people read it. */
const namesOf = (element: Element): string =>
  ['id', 'name', 'class', 'action', 'role']
    .map((a) => attribute(element, a))
    .join(' ')
    .toLowerCase();

/** The word for a part that a text has in it, as it is written there. */
function saidIn(text: string, part: Part): string | undefined {
  const lower = text.toLowerCase();
  const word = words[part].find((one) => lower.includes(one));
  const at = lower.indexOf(word ?? '');
  return word && text.slice(at, at + word.length);
}

function score(element: Element, part: Part): Scored {
  const label = labelOf(element) || labelBeside(element);
  const names = namesOf(element);
  const reasons: Reason[] = [];
  const byLabel = saidIn(label, part);
  const byHint = saidIn(attribute(element, 'placeholder'), part);
  if (byLabel !== undefined) reasons.push({ points: label === byLabel ? 4 : 3, because: `label ${byLabel}` });
  else if (byHint !== undefined) reasons.push({ points: 3, because: `placeholder ${byHint}` });
  const byName = words[part].find((word) => names.includes(word));
  if (byName !== undefined) reasons.push({ points: 2, because: `name ${byName}` });
  return sum(element, reasons);
}

const sum = (element: Element, reasons: readonly Reason[]): Scored => ({
  element,
  reasons,
  points: reasons.reduce((total, reason) => total + reason.points, 0),
});

function scoreTitle(element: Element, beforeBody: boolean): Scored {
  const { reasons } = score(element, 'title');
  const more: Reason[] = [];
  const fill = attribute(element, 'autocomplete').toLowerCase();
  if (fill !== '' && fill !== 'on' && fill !== 'off') more.push({ points: -4, because: `autocomplete ${fill}` });
  if (beforeBody) more.push({ points: 1, because: 'before the description' });
  if (Number(attribute(element, 'maxlength')) >= 80) more.push({ points: 1, because: 'room for a title' });
  return sum(element, [...reasons, ...more]);
}

function scoreBody(element: Element): Scored {
  const { reasons } = score(element, 'body');
  const box = boxOf(element);
  const large = box.width * box.height > 60_000 || Number(attribute(element, 'rows')) >= 6;
  return sum(element, large ? [...reasons, { points: 1, because: 'large' }] : reasons);
}

function scoreButton(element: Element): Scored {
  const word = saidIn(`${attribute(element, 'value')} ${textOf(element)}`, 'submit');
  return sum(element, word === undefined ? [] : [{ points: 2, because: `caption ${word}` }]);
}

/** A selector that finds the element again under its form, after the page was drawn anew. */
function pathOf(form: Element, element: Element): string {
  const id = attribute(element, 'id');
  if (id !== '') return `#${CSS.escape(id)}`;
  const tag = element.localName;
  const name = attribute(element, 'name');
  if (name !== '') return `${tag}[name="${CSS.escape(name)}"]`;
  const alike = findAll(form, tag);
  const type = attribute(element, 'type');
  return alike.length === 1 || type === '' ? tag : `${tag}[type="${CSS.escape(type)}"]`;
}
