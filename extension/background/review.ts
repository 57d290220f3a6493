/** Answers to the panel about a ticket that exists: overrule, show, ask back. Nothing is ever sent from here. */
import { commentPlace } from '../../core/comment.ts';
import { answerPack, packPage } from '../../core/answer-pack.ts';
import { askBack, questionsOf } from '../../core/question.ts';
import { askTab, Unanswered, type Handlers } from '../messages/channel.ts';
import { form as formChannel } from '../messages/form.ts';
import type { panel as panelChannel } from '../messages/panel.ts';
import type { MarkedWords } from '../messages/parts.ts';
import type { reviewVerbs } from '../messages/review.ts';
import { reviewOf } from './detail.ts';
import { tabOf } from './of.ts';
import { completeOf } from './record.ts';
import type { From } from './router.ts';
import { reviewSelected, selectedIn } from './selection.ts';
import { changeTab, readTab, type Detail } from './session.ts';
import { decide } from './shown.ts';
import { standard } from './standard.ts';
import { tellPanels } from './state.ts';

/** The name is the one of `page/show-words.ts`. Readable on light and on dark pages, and where colours are forced. */
const highlight =
  '::highlight(ticketklar){background-color:#ffd66b;color:#12171c;text-decoration:underline 2px #12171c}';

/** An ask-back that follows another one within this time is the same: copied, then put in after all. Milliseconds. */
const sameRound = 5 * 60_000;

const countRound = (tab: number): Promise<void> =>
  decide(tab, (before) => {
    const now = Date.now();
    const last = before.rounds.at(-1) ?? 0;
    return now - last < sameRound ? before : { ...before, rounds: [...before.rounds, now] };
  });

async function detailOf(tab: number): Promise<Detail> {
  const { detail } = await readTab(tab);
  if (!detail) throw new Unanswered('gone', 'ticket');
  return detail;
}

/** The same words at the places that the page knows: it counts the comments that it shows. */
function wordsOnPage(words: readonly MarkedWords[], detail: Detail): MarkedWords[] {
  const { onPage, added } = completeOf(detail);
  const unseen: readonly string[] = [...added.fields, ...added.texts];
  return words.flatMap((one) => {
    const [, number] = /^comment (\d+)$/.exec(one.place) ?? [];
    if (number === undefined) return unseen.includes(one.place) ? [] : [one];
    const place = onPage[Number(number) - 1];
    return place === undefined ? [] : [{ ...one, place: commentPlace(place) }];
  });
}

type Review = Pick<Handlers<typeof panelChannel, From>, keyof typeof reviewVerbs>;

export const review: Review = {
  async overrule({ rule, isOverruled, ...of }, from) {
    await decide(tabOf(of, from), ({ closures: { [rule]: _, ...others }, ...before }) => ({
      ...before,
      closures: isOverruled ? { ...others, [rule]: { how: 'already-there' } } : others,
    }));
    return {};
  },
  async mark({ words, ...of }, from) {
    const tab = tabOf(of, from);
    const detail = await detailOf(tab);
    const { frame, from: source } = detail;
    if (source !== 'page') return { found: false };
    const target = { tabId: tab, frameIds: [frame] };
    // Twice is once: the same sheet is not added again.
    await chrome.scripting.removeCSS({ target, css: highlight }).catch(() => undefined);
    await chrome.scripting.insertCSS({ target, css: highlight }).catch(() => undefined);
    return askTab(tab, formChannel, 'show', { words: wordsOnPage(words, detail) }, frame);
  },
  async askBack({ language, address, ...of }, from) {
    const detail = await detailOf(tabOf(of, from));
    const by = await standard();
    const { guided } = reviewOf(detail, by);
    return { text: askBack(guided.assessment, guided.ticket, by.guide, language, address) };
  },
  async sheet({ language, address, ...of }, from) {
    const detail = await detailOf(tabOf(of, from));
    const by = await standard();
    const { guided } = reviewOf(detail, by);
    const about = `${detail.shown.number} ${guided.ticket.title}`.trim();
    const questions = questionsOf(guided.assessment, by.guide, language, address);
    return { page: packPage(answerPack(about, questions, language)), about };
  },
  async message({ text, ...of }, from) {
    await changeTab(tabOf(of, from), (before) =>
      before.detail ? { ...before, detail: { ...before.detail, message: text } } : before,
    );
    return {};
  },
  async openReply(of, from) {
    const tab = tabOf(of, from);
    return askTab(tab, formChannel, 'openReply', {}, (await detailOf(tab)).frame);
  },
  async reply({ text, to, ...of }, from) {
    const tab = tabOf(of, from);
    const answer = await askTab(tab, formChannel, 'reply', { text, to }, (await detailOf(tab)).frame);
    if (answer.result === 'written') await countRound(tab);
    return answer;
  },
  async copied(of, from) {
    await countRound(tabOf(of, from));
    return {};
  },
  selected: ({ tab }) => selectedIn(tab),
  async select({ text, title = '', ...of }, from) {
    const tab = tabOf(of, from);
    return { found: await reviewSelected(tab, text === undefined ? await selectedIn(tab) : { text, title }) };
  },
  async leave(of, from) {
    const tab = tabOf(of, from);
    const state = await changeTab(tab, (before) => ({ ...before, detail: undefined }));
    await tellPanels(tab, state, await standard());
    return {};
  },
};
