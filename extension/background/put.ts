/** Putting something into a form: an answer, a skeleton, a field, a whole draft. Each is read back by the page. */
import {
  answerEdit,
  answerFor,
  applyEdit,
  difference,
  sectionOfField,
  skeletonEdit,
  unknownLine,
  withDetails,
  type Edit,
  type Style,
} from '../../core/layout.ts';
import { render } from '../../core/markup.ts';
import { quieted, type Actor } from '../../core/markup/commands.ts';
import { read } from '../../core/reading/read.ts';
import { ruleById } from '../../core/rules/index.ts';
import type { FieldName } from '../../core/ticket.ts';
import { getDraft, ticketOf } from '../../web/store/drafts.ts';
import type { Draft } from '../../web/store/rows.ts';
import type { Written } from '../../web/ui/guidance.ts';
import { Unanswered } from '../messages/channel.ts';
import type { Part, PartResult } from '../messages/form.ts';
import type { Filling as Answer, Filled, Kept } from '../messages/panel.ts';
import type { PageWritten, Snapshot } from '../messages/parts.ts';
import { formByKey } from '../sites/index.ts';
import { fileResults, filesOfDraft, putFiles, type FilesPut } from './files.ts';
import { askForm } from './frames.ts';
import { keepText } from './keep.ts';
import { changeForm, readTab } from './session.ts';
import { refresh, spread } from './state.ts';

export interface Put {
  readonly result: Written;
  /** What did not take, to be pasted by hand. */
  readonly text?: string;
}

const told = (result: PageWritten, text: string): Put =>
  result === 'written' || result === 'unchanged' ? { result } : { result: 'refused', text };

const commandsOf = (key: string): Actor | undefined => formByKey(key)?.site.commands;

/** The form as it stands on the page at this moment. */
async function now(tab: number, key: string): Promise<{ snapshot: Snapshot; style: Style }> {
  const { state } = await refresh(tab);
  const form = state.forms[key];
  if (!form) throw new Unanswered('gone', 'form');
  const { language } = read(form.snapshot.ticket);
  return { snapshot: form.snapshot, style: { language, markup: form.snapshot.markup } };
}

export async function putAnswer(tab: number, key: string, rule: string, lines: readonly string[]): Promise<Put> {
  const asked = ruleById.get(rule);
  const { snapshot, style } = await now(tab, key);
  const { body } = snapshot.ticket;
  const answer = asked && answerFor(asked, lines, body, snapshot.places, style);
  if (!answer) return { result: 'unchanged' };
  if (answer.to === 'body') return edit(tab, key, snapshot, answer.edit);
  const { to, value } = answer;
  if (to === 'title') {
    const { results } = await askForm(tab, key, 'fill', { parts: [{ place: to, value }] });
    return told(results[0]?.result ?? 'missing', value);
  }
  const { result } = await askForm(tab, key, 'field', { name: to, value });
  if (result === 'written' || result === 'unchanged' || !asked.section) return told(result, value);
  return edit(tab, key, snapshot, answerEdit(body, asked.section, lines, style));
}

export async function putSkeleton(tab: number, key: string, rule: string): Promise<Put> {
  const section = ruleById.get(rule)?.section;
  const { snapshot, style } = await now(tab, key);
  if (section === undefined) return { result: 'refused' };
  const { caret, ...change } = skeletonEdit(snapshot.ticket.body, section, style);
  return edit(tab, key, snapshot, change, caret);
}

/** „Weiß ich nicht, weil …“ stands in the description, too: whoever reads the ticket shall know that it was asked. */
export async function putReason(tab: number, key: string, rules: readonly string[], because: string): Promise<void> {
  const { snapshot, style } = await now(tab, key);
  const was = snapshot.ticket.body;
  const line = unknownLine(because, style.language);
  const will = rules.reduce((text, rule) => {
    const section = ruleById.get(rule)?.section;
    return section === undefined ? text : applyEdit(text, answerEdit(text, section, [line], style));
  }, was);
  if (will !== was) await edit(tab, key, snapshot, difference(was, will));
}

async function edit(tab: number, key: string, snapshot: Snapshot, change: Edit, caret?: number): Promise<Put> {
  const was = snapshot.ticket.body;
  const { start, end } = change;
  const text = quieted(change.text, snapshot.markup, commandsOf(key));
  const { result } = await askForm(tab, key, 'edit', {
    edits: [{ start, end, text }],
    was,
    ...(caret === undefined ? {} : { caret }),
  });
  return told(result, applyEdit(was, { start, end, text }) === was ? '' : text.trim());
}

export async function putField(tab: number, key: string, name: FieldName, value: string): Promise<Put> {
  const { snapshot, style } = await now(tab, key);
  if (snapshot.places.includes(name)) {
    const { result } = await askForm(tab, key, 'field', { name, value });
    if (result !== 'refused') return told(result, value);
  }
  const section = sectionOfField[name];
  if (section === undefined) return { result: 'refused', text: value };
  return edit(tab, key, snapshot, answerEdit(snapshot.ticket.body, section, [value], style));
}

/** What a draft would put into a form. */
export interface Filling {
  readonly parts: readonly Part[];
  /** Details without a field in the form: they go as lines into the description. */
  readonly inText: readonly FieldName[];
}

/**
 * A draft laid out for a form: what has a field there goes into it, everything else into the description.
 * @param commands what the system would act upon; text that came from such a form goes back as it stood there
 */
export function fillingOf(
  draft: Draft,
  { places, markup }: Pick<Snapshot, 'places' | 'markup'>,
  commands?: Actor,
): Filling {
  const written = draft.markup ?? 'markdown';
  const style = { language: read(ticketOf(draft)).language, markup: written };
  const fields = (Object.entries(draft.fields) as [FieldName, string][]).filter(([, value]) => value.trim() !== '');
  const inForm = fields.filter(([name]) => places.includes(name));
  const inText = fields.filter(([name]) => !places.includes(name));
  const rendered = render(withDetails(draft.body, Object.fromEntries(inText), style), markup, written);
  const body = draft.markup === markup ? rendered : quieted(rendered, markup, commands);
  const parts: Part[] = [
    { place: 'type', value: draft.type },
    ...inForm.map(([place, value]) => ({ place, value })),
    { place: 'title', value: draft.title },
    { place: 'body', value: body },
  ];
  return {
    parts: parts.filter(({ value }) => value !== ''),
    inText: inText.map(([name]) => name),
  };
}

/** One line for each part of the draft; a detail in the description shares the fate of the description. */
export function fillingResults(
  { parts, inText }: Filling,
  results: readonly PartResult[],
  files: FilesPut = { attached: [], left: [] },
): Filled {
  const body = results.find(({ place }) => place === 'body')?.result ?? 'missing';
  const isIn = body === 'written' || body === 'unchanged';
  return [
    ...results.map(({ place, result }) => {
      const text = place === 'type' ? undefined : parts.find((part) => part.place === place)?.value;
      return result === 'refused' && text !== undefined ? { place, result, text } : { place, result };
    }),
    ...inText.map((place) => ({ place, result: isIn ? ('inText' as const) : body })),
    ...fileResults(files),
  ];
}

/**
 * Puts a draft into a form. Text that stood there and is another one is kept as a draft first.
 * @returns a line for each part, and the id of the draft that keeps the earlier text; where that text could not be kept,
 * nothing is written and the text comes as a file
 */
export async function putDraft(tab: number, key: string, id: string): Promise<Answer> {
  const [draft, { snapshot }] = await Promise.all([getDraft(id), now(tab, key)]);
  if (!draft) throw new Unanswered('gone', 'draft');
  const filling = fillingOf(draft, snapshot, commandsOf(key));
  const isLost = (place: 'title' | 'body'): boolean => {
    const was = snapshot.ticket[place];
    return was.trim() !== '' && was !== (filling.parts.find((part) => part.place === place)?.value ?? was);
  };
  const isAtStake = isLost('body') || isLost('title');
  const earlier: Kept | undefined = isAtStake ? await keepText((await readTab(tab)).forms[key]) : undefined;
  if (earlier && 'notKept' in earlier) return { results: [], notKept: earlier.notKept };
  const { results, before } = await askForm(tab, key, 'fill', { parts: [...filling.parts] });
  const files = await putFiles(tab, key, filesOfDraft(draft.evidence));
  const { title, body } = (await refresh(tab)).state.forms[key]?.snapshot.ticket ?? snapshot.ticket;
  const undo = { before, after: { title, body }, files: files.attached };
  const state = await changeForm(tab, key, (form) => ({ ...form, draft: id, undo }));
  await spread(tab, key, state);
  return { results: fillingResults(filling, results, files), ...(earlier ? { kept: earlier.draft } : {}) };
}
