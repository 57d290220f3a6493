/** Putting something into a form: an answer, a skeleton, a field, a whole draft. Each is read back by the page. */
import type { Edit } from '../../core/layout.ts';
import { answerEdit, applyEdit, skeletonEdit, unknownLine } from '../../core/layout.ts';
import type { SectionKey } from '../../core/layout.ts';
import { render } from '../../core/markup.ts';
import { ruleById } from '../../core/rules/index.ts';
import type { FieldName, Place } from '../../core/ticket.ts';
import { getDraft } from '../../web/store/drafts.ts';
import type { Written } from '../../web/ui/guidance.ts';
import { askTab, Unanswered } from '../messages/channel.ts';
import { form as formChannel, type Part } from '../messages/form.ts';
import type { Filled } from '../messages/panel.ts';
import type { PageWritten, Snapshot } from '../messages/parts.ts';
import { guided } from './assess.ts';
import { keepText } from './keep.ts';
import { readTab } from './session.ts';
import { standard } from './standard.ts';
import { refresh } from './state.ts';

export interface Put {
  readonly result: Written;
  /** What did not take, to be pasted by hand. */
  readonly text?: string;
}

const told = (result: PageWritten, text: string): Put =>
  result === 'written' || result === 'unchanged' ? { result } : { result: 'refused', text };

/** The form as it stands on the page at this moment. */
async function now(tab: number, key: string): Promise<{ snapshot: Snapshot; style: Parameters<typeof answerEdit>[3] }> {
  const { state } = await refresh(tab);
  const form = state.forms[key];
  if (!form) throw new Unanswered('gone', 'form');
  const { language } = guided(form, await standard()).assessment;
  return { snapshot: form.snapshot, style: { language, markup: form.snapshot.markup } };
}

const isField = (place: Place): place is FieldName => place !== 'title' && place !== 'body' && place !== 'attachments';

export async function putAnswer(tab: number, key: string, rule: string, lines: readonly string[]): Promise<Put> {
  const { where, section } = ruleById.get(rule) ?? {};
  const { snapshot, style } = await now(tab, key);
  const value = lines.join('\n');
  if (where !== undefined && snapshot.places.includes(where) && isField(where)) {
    const { result } = await askTab(tab, formChannel, 'field', { form: key, name: where, value });
    if (result === 'written' || result === 'unchanged') return { result };
  }
  if (where === 'title') {
    const { results } = await askTab(tab, formChannel, 'fill', { form: key, parts: [{ place: 'title', value }] });
    return told(results[0]?.result ?? 'missing', value);
  }
  if (section === undefined) return { result: 'refused', text: value };
  return edit(tab, key, snapshot, answerEdit(snapshot.ticket.body, section, lines, style));
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
  if (will !== was) await edit(tab, key, snapshot, between(was, will));
}

/** The one replacement that makes the second text of the first. */
function between(was: string, will: string): Edit {
  const shorter = Math.min(was.length, will.length);
  let start = 0;
  while (start < shorter && was[start] === will[start]) start += 1;
  let same = 0;
  while (same < shorter - start && was[was.length - 1 - same] === will[will.length - 1 - same]) same += 1;
  return { start, end: was.length - same, text: will.slice(start, will.length - same) };
}

async function edit(tab: number, key: string, snapshot: Snapshot, change: Edit, caret?: number): Promise<Put> {
  const was = snapshot.ticket.body;
  const { start, end, text } = change;
  const { result } = await askTab(tab, formChannel, 'edit', {
    form: key,
    edits: [{ start, end, text }],
    was,
    ...(caret === undefined ? {} : { caret }),
  });
  return told(result, applyEdit(was, change) === was ? '' : text.trim());
}

/** Fields that have a section in the description, for forms without such a field. */
const sectionOfField: Partial<Record<FieldName, SectionKey>> = {
  workload: 'workload',
  module: 'module',
  environment: 'environment',
  company: 'company',
  version: 'version',
  firstSeen: 'first-seen',
  frequency: 'frequency',
  impact: 'impact',
  downstream: 'downstream',
  affectedUsers: 'affected',
  workaround: 'workaround',
  priority: 'priority',
  contact: 'contact',
};

export async function putField(tab: number, key: string, name: FieldName, value: string): Promise<Put> {
  const { snapshot, style } = await now(tab, key);
  if (snapshot.places.includes(name)) {
    const { result } = await askTab(tab, formChannel, 'field', { form: key, name, value });
    if (result !== 'refused') return told(result, value);
  }
  const section = sectionOfField[name];
  if (section === undefined) return { result: 'refused', text: value };
  return edit(tab, key, snapshot, answerEdit(snapshot.ticket.body, section, [value], style));
}

/**
 * Puts a draft into a form. Text that stood there and is another one is kept as a draft first.
 * @returns a line for each part, and the id of the draft that keeps the earlier text
 */
export async function putDraft(tab: number, key: string, id: string): Promise<{ results: Filled; kept?: string }> {
  const [draft, { snapshot, style }] = await Promise.all([getDraft(id), now(tab, key)]);
  if (!draft) throw new Unanswered('gone', 'draft');
  const fields = Object.entries(draft.fields) as [FieldName, string][];
  const inForm = fields.filter(([name]) => snapshot.places.includes(name));
  const inText = fields.filter(([name]) => !snapshot.places.includes(name));
  const markdown = { language: style.language, markup: 'markdown' } as const;
  const text = inText.reduce((text, [name, value]) => {
    const section = sectionOfField[name];
    return section === undefined ? text : applyEdit(text, answerEdit(text, section, [value], markdown));
  }, draft.body);
  const body = render(text, snapshot.markup);
  const parts: Part[] = [
    { place: 'type', value: draft.type },
    ...inForm.map(([place, value]) => ({ place, value })),
    { place: 'title', value: draft.title },
    { place: 'body', value: body },
  ];
  const filled = parts.filter(({ value }) => value !== '');
  const before = snapshot.ticket;
  const another = (was: string, will: string): boolean => was.trim() !== '' && was !== will;
  const kept =
    another(before.body, body) || another(before.title, draft.title)
      ? await keepText((await readTab(tab)).forms[key])
      : undefined;
  const { results } = await askTab(tab, formChannel, 'fill', { form: key, parts: filled });
  return {
    results: results.map(({ place, result }) => {
      const text = filled.find((p) => p.place === place)?.value ?? '';
      return result === 'refused' && (place === 'body' || place === 'title')
        ? { place, result, text }
        : { place, result };
    }),
    ...(kept === undefined ? {} : { kept }),
  };
}
