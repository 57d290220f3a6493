/** What the page part remembers of each form while it stands: never an element, only what was said and typed. */
import { fieldNames, longest, type FieldName } from '../../core/ticket.ts';
import { isChoice } from '../editors/choice.ts';
import type { Marks, Welcome } from '../messages/page.ts';
import { fieldName, fieldOf, findField, findForms, formOf, type Form } from './form.ts';
import { bodyIn } from './questions.ts';
import type { Seen } from './read.ts';
import { isConnected, isIn } from './safe-dom.ts';
import { saidBy, saidIn } from './said.ts';

export interface Texts {
  title?: string;
  body?: string;
}

export interface Known {
  /** What was said last; older than the text for as long as a pause in typing takes. */
  marks: Marks | undefined;
  /** The snapshot that was told last, as text: the same is not told twice. */
  told: string;
  /** Counts what was told; only the last answer counts. */
  turn: number;
  /** Fields that the writer set on purpose. */
  readonly chosen: Set<FieldName>;
  /** Title and body as they were typed last: the page may take the form away between two keys. */
  texts: Texts;
  /** What the page's own lists said when the form was new. */
  readonly suggested: ReadonlyMap<FieldName, string>;
  /** What the page has laid into the description; it ends to grow once the writer has typed there. */
  template: string;
  typed: boolean;
}

const nothingSeen: Seen = { chosen: new Set(), suggested: new Map(), template: '' };

export class KnownForms {
  private readonly all = new Map<string, Known>();
  /** The forms as they stood at the last look. */
  private standing: readonly Form[] = [];
  /** The form that the writer was in last. */
  current: string | undefined;

  /** @param before choices from before the page was loaded anew; they count for a form that still has the same text */
  constructor(private readonly before: Welcome['before']) {}

  get(key: string | undefined): Known | undefined {
    return key === undefined ? undefined : this.all.get(key);
  }
  /** The forms as they stood at the last look, found anew when the page has replaced one since. */
  get forms(): readonly Form[] {
    return this.standing.every(({ root }) => isConnected(root)) ? this.standing : findForms();
  }
  /** The form the writer is in: as it was found last while it stands, else found anew. */
  get currentForm(): Form | undefined {
    if (this.current === undefined) return undefined;
    const form = this.standing.find(({ key }) => key === this.current);
    return form && isConnected(form.root) ? form : formOf(this.current);
  }

  /** Takes the forms as they stand; @returns those that are gone */
  stand(forms: readonly Form[]): (readonly [key: string, known: Known])[] {
    this.standing = forms;
    for (const form of forms) if (!this.all.has(form.key)) this.all.set(form.key, this.fresh(form));
    const gone = [...this.all].filter(([key]) => !forms.some((form) => form.key === key));
    for (const [key] of gone) this.all.delete(key);
    if (this.current !== undefined && !this.all.has(this.current)) this.current = forms[0]?.key;
    return gone;
  }

  private fresh(form: Form): Known {
    const { before } = this;
    const title = findField(form, 'title');
    const body = bodyIn(form);
    const isSame = before !== undefined && (title ? saidIn(title) : '') === before.title && body === before.body;
    return {
      marks: undefined,
      told: '',
      turn: 0,
      chosen: new Set(isSame ? before.chosen : []),
      texts: {},
      suggested: isSame ? new Map() : suggestedIn(form),
      template: '',
      typed: isSame && body !== '',
    };
  }

  /** What is remembered of a form that was found in this task. */
  seen(form: Form): Seen {
    const known = this.all.get(form.key);
    if (!known) return nothingSeen;
    if (form.of.template && !known.typed) known.template = bodyIn(form).slice(0, longest.body);
    return known;
  }

  /** Something in this form was typed or chosen. Called with every key, so nothing is searched for here. */
  touched(form: Form, element: Element): void {
    const known = this.all.get(form.key);
    if (!known) return;
    this.current = form.key;
    const body = fieldOf(form, 'body');
    if (form.of.template && body && isIn(body, element)) known.typed = true;
    if (isChoice(element)) {
      const name = fieldName(form, element);
      if (name) known.chosen.add(name);
      return;
    }
    for (const place of ['title', 'body'] as const)
      if (fieldOf(form, place) === element && isPlain(element))
        known.texts = { ...known.texts, [place]: saidBy(element).slice(0, longest[place]) };
  }
}

/** Fields whose text costs nothing to read; it is read with every key. */
const isPlain = (element: Element): boolean =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

const suggestedIn = (form: Form): ReadonlyMap<FieldName, string> =>
  new Map(
    fieldNames.flatMap((name): [FieldName, string][] => {
      const field = findField(form, name);
      return field?.list === undefined ? [] : [[name, saidIn(field)]];
    }),
  );
