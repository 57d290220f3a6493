/**
 * Rescue: what somebody writes in a form is kept until its ticket is seen to exist, and offered again when such a form
 * comes back without it. Nothing is written into a page unasked.
 */
import { addEvidence } from '../../web/store/evidence.ts';
import { addDraft, newDraft } from '../../web/store/drafts.ts';
import {
  allRescued,
  clearRescued,
  dropRescued,
  getRescued,
  keepRescued,
  keepRescuedPart,
  rescuedFiles,
  rescuedOf,
  rescuedOrigins,
  seeRescuedFile,
  type Rescued,
} from '../../web/store/rescued.ts';
import { copyNow } from '../../web/store/secondCopy.ts';
import { Unanswered } from '../messages/channel.ts';
import type { Part, PartResult } from '../messages/form.ts';
import type { LostText } from '../messages/forms.ts';
import type { Filled, Filling, RescueLine } from '../messages/panel.ts';
import type { FilePart, LeftOut } from '../messages/parts.ts';
import { targetOf } from './assess.ts';
import { fileResults, putFiles } from './files.ts';
import { askForm } from './frames.ts';
import { keepText } from './keep.ts';
import { dropWithCopies, lost } from './lost.ts';
import { allTabs, changeForm, changeTab, readTab, type FormState, type TabState } from './session.ts';
import { standard } from './standard.ts';
import { refresh, spread, tellPanels } from './state.ts';

/** Milliseconds that putting a text back may take; then what stands in the form counts as written by somebody again. */
const patience = 30_000;
/** More texts than this are not offered at once. */
const most = 5;

const textOf = ({ snapshot: { ticket } }: FormState): string => ticket.title + ticket.body;
const isIn = (result: PartResult['result']): boolean => result === 'written' || result === 'unchanged';
const isSame = (a: Rescued['ticket'], b: Rescued['ticket']): boolean => a.title === b.title && a.body === b.body;

/** The name under which the text of a form is kept, the same as long as the ticket is. */
const idOf = (tab: number, key: string, { rescue, since }: FormState): string => rescue ?? `${since}-${tab}-${key}`;

const rowOf = (id: string, origin: string, { snapshot, at, type, leftOut }: FormState): Rescued => ({
  id,
  origin,
  target: targetOf(snapshot),
  markup: snapshot.markup,
  ticket: type ? { ...snapshot.ticket, type } : snapshot.ticket,
  at,
  leftOut,
});

/**
 * Keeps the text of a form after it was told anew. What the page itself has put into a new form is not kept, until
 * somebody writes in it; a text that came back with its page goes on under its name.
 */
export async function keepForm(tab: number, key: string, before: TabState, after: TabState): Promise<void> {
  const form = after.forms[key];
  if (!form || (form.restoringUntil ?? 0) > Date.now()) return;
  const stood = (before.fresh ?? []).includes(key) ? undefined : before.forms[key];
  const isNew = stood === undefined;
  if (isNew) await offer(tab, after, key);
  if (textOf(form) === '') return;
  if (form.rescue === undefined && (isNew || textOf(stood) === textOf(form))) return;
  const id = idOf(tab, key, form);
  await keepRescued(rowOf(id, after.origin, form));
  if (form.rescue === undefined) await changeForm(tab, key, (now) => ({ ...now, rescue: id }));
}

/** Keeps what was typed last in a form that is gone or sent. */
export async function keepLast(form: FormState | undefined, origin: string, sentAt?: number): Promise<void> {
  if (form?.rescue === undefined || textOf(form) === '') return;
  await keepRescued({ ...rowOf(form.rescue, origin, form), sentAt });
}

/** Keeps one part of a file that was given to a form, and with it whatever was written there. */
export async function keepFilePart(
  tab: number,
  key: string,
  { id, name, kind, data, isLast, unseen }: FilePart & { readonly unseen?: true | undefined },
): Promise<void> {
  const form = (await readTab(tab)).forms[key];
  if (!form) return;
  const rescued = idOf(tab, key, form);
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  await keepRescuedPart({ id, rescued, name, kind, isWhole: isLast, unseen }, new Blob([bytes], { type: kind }));
  if (form.rescue !== undefined) return;
  // As it stands by now: more was written while the file was on its way.
  const after = await changeForm(tab, key, (now) => ({ ...now, rescue: now.rescue ?? rescued }));
  const now = after.forms[key];
  if (now?.rescue === rescued) await keepRescued(rowOf(rescued, after.origin, now));
}

/** A file that was given to a form is not kept: said beside the form, and with its text where that is offered again. */
export async function noteFileLeft(tab: number, key: string, file: LeftOut): Promise<void> {
  const state = await changeForm(tab, key, (now) => {
    const others = (now.leftOut ?? []).filter(({ name }) => name !== file.name);
    return { ...now, rescue: idOf(tab, key, now), leftOut: [...others, file] };
  });
  const form = state.forms[key];
  if (!form) return;
  await tellPanels(tab, state, await standard());
  await keepRescued(rowOf(idOf(tab, key, form), state.origin, form));
}

/** The page has shown a file that was given to this form. */
export async function noteFileSeen(tab: number, key: string, id: string): Promise<void> {
  const rescue = (await readTab(tab)).forms[key]?.rescue;
  if (rescue !== undefined) await seeRescuedFile(rescue, id);
}

/** Every text of every site that stands in no open form. */
export const lostTexts = async (): Promise<LostText[]> =>
  Promise.all((await lost(await allRescued())).map(async (row) => ({ ...(await lineOf(row)), origin: row.origin })));

/** Looks for texts to offer in a tab. A form that came back with one of them has nothing to be offered of it. */
async function offer(tab: number, { origin, forms }: TabState, key: string): Promise<void> {
  const rows = await lost(await rescuedOf(origin));
  const form = forms[key];
  const back =
    form && textOf(form) !== '' ? rows.find(({ ticket }) => isSame(ticket, form.snapshot.ticket)) : undefined;
  if (back) await changeForm(tab, key, (now) => ({ ...now, rescue: back.id }));
  await showOffers(
    tab,
    rows.filter((row) => row !== back),
  );
}

async function showOffers(tab: number, rows: readonly Rescued[]): Promise<void> {
  const rescued = await Promise.all(rows.slice(0, most).map(lineOf));
  const state = await changeTab(tab, (now) => ({ ...now, rescued }));
  const { current } = state;
  if (rescued.length > 0 && current !== undefined) await spread(tab, current, state);
}

async function lineOf({ id, ticket, at, sentAt, target, leftOut = [] }: Rescued): Promise<RescueLine> {
  const files = await rescuedFiles(id);
  const title = ticket.title || ticket.body.slice(0, 80);
  const unseen = files.filter((file) => file.unseen).length;
  return { id, title, target, at, sent: sentAt !== undefined, files: files.length, unseen, leftOut: [...leftOut] };
}

/** Looks again, after one was taken. */
export const offerAgain = async (tab: number): Promise<void> =>
  showOffers(tab, await lost(await rescuedOf((await readTab(tab)).origin)));

/** Puts a rescued text and its files into the form in front; other text that stands there is kept as a draft first. */
export async function restoreRescued(tab: number, key: string, id: string): Promise<Filling> {
  const [row, { state }] = await Promise.all([getRescued(id), refresh(tab)]);
  const form = state.forms[key];
  if (!row || !form) throw new Unanswered('gone', 'rescued text');
  const { ticket } = row;
  const earlier = isSame(ticket, form.snapshot.ticket) ? undefined : await keepText(form);
  if (earlier && 'notKept' in earlier) return { results: [], notKept: earlier.notKept };
  const all: Part[] = [
    { place: 'type', value: ticket.type },
    ...Object.entries(ticket.fields).map(([place, value]) => ({ place, value }) as Part),
    { place: 'title', value: ticket.title },
    { place: 'body', value: ticket.body },
  ];
  const parts = all.filter(({ value }) => value !== '');
  await changeForm(tab, key, (now) => ({ ...now, restoringUntil: Date.now() + patience }));
  const { results, before } = await askForm(tab, key, 'fill', { parts });
  const files = (await rescuedFiles(id)).map(({ id: file, name, kind, parts: bytes }) => ({
    id: file,
    name,
    bytes: () => Promise.resolve(new Blob([...bytes], { type: kind })),
  }));
  const put = await putFiles(tab, key, files);
  const { title, body } = (await refresh(tab)).state.forms[key]?.snapshot.ticket ?? ticket;
  const undo = { before, after: { title, body }, files: put.attached };
  const isWhole = results.every(({ place, result }) => (place !== 'title' && place !== 'body') || isIn(result));
  // A text that is not whole in the form stays kept as it was; the form goes on under a name of its own.
  const rescue = isWhole ? id : undefined;
  await changeForm(tab, key, (now) => ({ ...now, rescue, undo, restoringUntil: undefined }));
  if (form.rescue !== undefined && form.rescue !== id) await dropRescued(form.rescue);
  await offerAgain(tab);
  const now = await readTab(tab);
  await spread(tab, key, now);
  return {
    results: [...results.flatMap(told(parts)), ...fileResults(put)],
    ...(earlier ? { kept: earlier.draft } : {}),
  };
}

/** What a form has no field for was in one when it was kept: then it is for people to paste. */
const told =
  (parts: readonly Part[]) =>
  ({ place, result }: PartResult): Filled => {
    if (isIn(result)) return [{ place, result }];
    const text = parts.find((part) => part.place === place)?.value;
    return place === 'type' || text === undefined ? [] : [{ place, result: 'refused', text }];
  };

/** Makes a draft of a rescued text, with its files. @returns the id of the draft */
export async function draftOfRescued(id: string): Promise<string> {
  const row = await getRescued(id);
  if (!row) {
    await dismissRescued(id);
    throw new Unanswered('gone', 'rescued text');
  }
  const { type, title, body, fields } = row.ticket;
  const draft = newDraft({ type, title, body, fields, markup: row.markup });
  await addDraft(draft);
  for (const { name, kind, parts } of await rescuedFiles(id))
    await addEvidence(draft.id, new Blob([...parts], { type: kind }), name);
  // The rescued text is a copy, too: it goes when there is another one, where the browser has a place for that.
  await copyNow().catch(() => undefined);
  await dismissRescued(id);
  return draft.id;
}

/** Forgets a rescued text, and offers it nowhere any more. */
export async function dismissRescued(id: string): Promise<void> {
  await dropWithCopies(id);
  for (const tab of await allTabs()) {
    if (!(await readTab(tab)).rescued?.some((line) => line.id === id)) continue;
    await offerAgain(tab);
    const state = await readTab(tab);
    await spread(tab, state.current ?? '', state);
  }
}

/** Of a site that was taken back nothing stays. */
export async function forgetRefused(): Promise<void> {
  for (const origin of await rescuedOrigins()) {
    const { protocol, hostname } = new URL(origin);
    // Without the port: not every browser knows one in a pattern.
    const isGranted = await chrome.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
    if (!isGranted) await clearRescued(origin);
  }
}
