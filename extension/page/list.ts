/** Lists that the page draws itself: read what is chosen, choose another one, and read back what came of it. */
import type { Wrote } from '../editors/editor.ts';
import { editorFor } from '../editors/index.ts';
import { meant } from '../editors/said.ts';
import type { List, ListName, Selectors } from '../sites/site.ts';
import { attribute, focusIn, isConnected, matches, textOf, valueOf } from './safe-dom.ts';
import { isSeen, seekAll } from './seek.ts';
import { until } from './until.ts';

const known: Readonly<Record<ListName, List>> = {
  aria: {
    chosen: ['input[role=combobox]', '[role=combobox]', '[aria-haspopup=listbox]'],
    open: ['[role=combobox]', '[aria-haspopup=listbox]'],
    search: ['input[role=combobox]'],
    options: ['[role=option]'],
  },
  'react-select': {
    chosen: ['[class*="singleValue"]', '[class*="single-value"]', '[class*="multiValue"]', '[class*="multi-value"]'],
    open: ['[class*="-control"]', '[class*="__control"]'],
    search: ['input[role=combobox]', 'input:not([type=hidden])'],
    options: ['[id^=react-select][id*="-option"]', '[role=option]'],
  },
  select2: {
    chosen: ['.select2-chosen', '.select2-search-choice', '.select2-selection__rendered'],
    open: ['.select2-choice', '.select2-choices', '.select2-selection'],
    search: ['#select2-drop .select2-input', '.select2-search-field input', '.select2-search__field'],
    options: ['#select2-drop .select2-result-selectable', '.select2-results__option:not(.loading-results)'],
  },
  'single-select': {
    chosen: ['input.aui-ss-field', 'input'],
    open: ['.aui-ss-icon', 'input.aui-ss-field'],
    search: ['input.aui-ss-field'],
    options: ['.aui-list-item-link', '.aui-list-item'],
  },
  selectize: {
    chosen: ['.selectize-input > [data-value]'],
    open: ['.selectize-input'],
    options: ['.selectize-dropdown-content [data-selectable]'],
    named: '[title]',
  },
  reference: {
    chosen: ['input:not([type=hidden])'],
    search: ['input:not([type=hidden])'],
    options: [
      '.ac_dropdown .ac_cell',
      '.ui-autocomplete .ui-menu-item',
      '.selectize-dropdown .option',
      '[role=option]',
    ],
  },
};

/** What lists say while nothing is chosen. */
const nothing = /^(?:[-–— ]*(?:none|keine?r?|select|choose|please select|bitte (?:aus)?wählen|auswählen)?[-–— .…]*)$/i;

const locked = ':disabled,[aria-disabled=true],[readonly]:not([role=combobox])';

const listOf = (list: List | ListName): List => (typeof list === 'string' ? known[list] : list);

/** The elements in a field, the field itself included. */
const within = (field: Element, selectors: Selectors): Element[] =>
  selectors.flatMap((selector) => [...(matches(field, selector) ? [field] : []), ...seekAll(field, selector)]);

const wordsIn = (element: Element): string =>
  (element instanceof HTMLInputElement ? valueOf(element) : textOf(element)).replace(/\s+/g, ' ').trim();

function nameOf({ named }: List, option: Element): string {
  const title = named === undefined ? undefined : seekAll(option, named)[0];
  return (title ? attribute(title, 'title').trim() : '') || wordsIn(option);
}

/** Whether a field has such a list in it: a label may as well lead to a line that is just written into. */
export function hasList(field: Element, named: List | ListName): boolean {
  const { open, search, chosen } = listOf(named);
  return within(field, open ?? search ?? chosen).length > 0;
}

/** What is chosen in a list now; `''` when nothing is. */
export function chosenIn(field: Element, list: List | ListName): string {
  const all = within(field, listOf(list).chosen).map(wordsIn);
  const said = all.find((text) => text !== '') ?? '';
  return nothing.test(said) ? '' : said;
}

/** Milliseconds in which options must have come: at once from the page, or from its server. */
const patience = { open: 400, search: 2_500, taken: 1_000 } as const;

/**
 * Chooses what is meant, as a person does: opens the list, types where it wants to be searched, presses the option.
 * @param words that mean the same, the best first; without any the option is meant that stands for nothing
 * @returns `refused` when no option or more than one could be meant, or the page does not show the choice afterwards
 */
export async function chooseIn(field: Element, named: List | ListName, words: readonly string[]): Promise<Wrote> {
  const list = listOf(named);
  const before = chosenIn(field, named);
  const isMeant = (now: string): boolean => (now === '' ? words.length === 0 : meant([now], words) === 0);
  if (isMeant(before)) return 'unchanged';
  const opener = within(field, list.open ?? [])[0] ?? within(field, list.search ?? [])[0] ?? field;
  if ([opener, ...within(field, list.search ?? [])].some((element) => matches(element, locked))) return 'refused';
  press(opener);
  const pick: Pick = words.length === 0 ? nothingOf : (said) => meant(said, words);
  const option = (await optionFor(list, pick, patience.open)) ?? (await searched(field, list, words, pick));
  if (!option) {
    close(field, list, opener);
    return 'refused';
  }
  const said = nameOf(list, option);
  press(option);
  const isTaken = await until(() => {
    const now = chosenIn(field, named);
    return isMeant(now) || (now !== '' && now !== before && (said.includes(now) || now.includes(said)));
  }, patience.taken);
  // Some open again with the rest of the press.
  if (within(field, ['[aria-expanded=true]']).length > 0) close(field, list, opener);
  return isTaken ? 'written' : 'refused';
}

/** Which of the options, by what they say. */
type Pick = (said: readonly string[]) => number | undefined;
const nothingOf: Pick = (said) => {
  const at = said.findIndex((one) => one !== '' && nothing.test(one));
  return at < 0 ? undefined : at;
};

async function searched(
  field: Element,
  list: List,
  [word]: readonly string[],
  pick: Pick,
): Promise<Element | undefined> {
  const line = within(field, list.search ?? [])[0] ?? (list.search ?? []).flatMap((s) => seekAll(document, s))[0];
  const editor = line && editorFor(line);
  if (!line || !editor || word === undefined) return undefined;
  focusIn(line);
  const before = editor.read(line);
  await editor.write(line, { start: 0, end: before.length, text: word });
  line.dispatchEvent(new KeyboardEvent('keyup', { key: word.at(-1) ?? '', bubbles: true }));
  const option = await optionFor(list, pick, patience.search);
  // In some lists the line is the field: what was only sought must not stay there as if it were chosen.
  if (!option && isConnected(line)) await editor.write(line, { start: 0, end: editor.read(line).length, text: before });
  return option;
}

async function optionFor(list: List, pick: Pick, ms: number): Promise<Element | undefined> {
  let found: Element | undefined;
  await until(() => {
    const options = list.options.flatMap((selector) => seekAll(document, selector)).filter(isSeen);
    const at = pick(options.map((option) => nameOf(list, option)));
    found = at === undefined ? undefined : options[at];
    return found !== undefined;
  }, ms);
  return found;
}

/** Closes a list that is still open. With none open, the same key would close the dialog that the form stands in. */
function close(field: Element, { search = [], options }: List, opener: Element): void {
  const isOpen =
    within(field, ['[aria-expanded=true]']).length > 0 ||
    options.flatMap((selector) => seekAll(document, selector)).some(isSeen);
  const at = within(field, search)[0] ?? opener;
  if (isOpen) at.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
}

/** All that a press with the mouse tells a page; lists of one maker listen to the first of it, others to the last. */
export function press(element: Element): void {
  const told = { bubbles: true, cancelable: true, composed: true, button: 0 } as const;
  element.dispatchEvent(new PointerEvent('pointerdown', told));
  // A page that cancels this keeps the focus where it is; an option that took it would close its own list.
  if (element.dispatchEvent(new MouseEvent('mousedown', told))) focusIn(element);
  element.dispatchEvent(new PointerEvent('pointerup', told));
  element.dispatchEvent(new MouseEvent('mouseup', told));
  element.dispatchEvent(new MouseEvent('click', told));
}
