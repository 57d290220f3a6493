/** From the panel, docked or standing for itself, to the background. */
import * as z from 'zod/mini';
import type { Closure } from '../../core/assessment.ts';
import { languages, longest, type Language } from '../../core/ticket.ts';
import type { Guided, Written } from '../../web/ui/guidance.ts';
import type { DraftLine, FileChunk, Filling, Kept, KnownLine, PageCheck } from './answers.ts';
import { channel, envelope, given, isBackground, nothing } from './channel.ts';
import {
  dockSchema,
  draftId,
  meaning,
  teaching,
  fieldSchema,
  leftOut,
  tabFormKey,
  placeSchema,
  ruleId,
  tabId,
  typeSchema,
  type Dock,
  type LeftOut,
  type Teaching,
} from './parts.ts';
import { reviewState, reviewVerbs, type ReviewState } from './review.ts';

export type * from './answers.ts';

/**
 * `tab` is what a side panel says, because it stands beside all tabs of its window. A docked panel cannot name another
 * tab than its own: the background takes the sender's there.
 */
const of = { tab: z.optional(tabId), form: z.optional(tabFormKey) };
const short = z.string().check(z.maxLength(longest.field));
const closure = z.union([
  z.strictObject({ how: z.literal('already-there') }),
  z.strictObject({ how: z.literal('unknown'), because: z.string().check(z.minLength(1), z.maxLength(500)) }),
]) as unknown as z.ZodMiniType<Closure, Closure>;

export const rescueId = z.string().check(z.maxLength(100));
const unsent = z.record(ruleId, z.array(short).check(z.maxLength(200)));

export interface FormName {
  readonly key: string;
  readonly site: string;
  readonly target: string;
  readonly title: string;
}
/** The whole picture of one tab, replaced whenever something changed. */
export interface PanelState {
  readonly tab: number;
  /** Of two pictures of one tab the higher one is the newer. */
  readonly turn: number;
  readonly language: Language;
  readonly dock: Dock;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly forms: readonly FormName[];
  /** The form that the panel speaks about. */
  readonly form?: FormName & {
    readonly submit: string;
    readonly since: number;
    readonly canHold: boolean;
    /** What the site names and its page does not have any more. */
    readonly lacks: readonly ('title' | 'body' | 'submit')[];
  };
  readonly guided?: Guided;
  /** The ticket that the page shows, or the text that was selected on it. */
  readonly review?: ReviewState;
  /** The finding whose mark was pressed last, and when. */
  readonly asked?: { readonly rule: string; readonly at: number };
  /** Answers that were begun in the panel and not put in yet: lines by rule. */
  readonly unsent?: Readonly<Record<string, readonly string[]>>;
  /** A form that is being taught. */
  readonly teaching?: Teaching;
  /** When a form was taught here last, in milliseconds since 1970. */
  readonly remembered?: number;
  /** Files of the form that would be gone if its page lost it. */
  readonly leftOut?: readonly LeftOut[];
  /** Unfinished texts of this site that stand in no form. */
  readonly rescued?: readonly RescueLine[];
  /** A draft was put into the form, and that can be taken back. */
  readonly undo?: true;
  /** A held attempt to send that waits for an answer; without open musts only the next click is missing. */
  readonly question?: { readonly musts: number; readonly mode: 'confirm' | 'hold' };
  /** The browser took no more for this session: what is known of the tab lasts as long as the worker. */
  readonly unstored?: true;
  /** What became of the last attempt to send, once a page has shown it. */
  readonly became?: {
    readonly state: 'created' | 'rejected';
    readonly title: string;
    readonly number?: string;
    readonly link?: string;
    /** The refused text stands in no form any more, and is offered where such a form is open. */
    readonly kept?: true;
  };
  /** The last text of a form that is no longer there. */
  readonly last?: { readonly title: string; readonly at: number; readonly sent: boolean };
  /** Rules of the guide could not be read, or the form cannot: what the panel says instead of guidance. */
  readonly trouble?: 'too-long' | 'unreadable';
}

/** One unfinished text, as it is offered. */
const rescueLine = z.strictObject({
  id: z.string(),
  title: z.string(),
  target: z.string(),
  at: z.number(),
  /** An attempt to send it went its way, and nobody knows what became of it. */
  sent: z.boolean(),
  files: z.number(),
  /** Of these files: dropped or pasted, and not seen to be taken by the page. */
  unseen: z.number(),
  /** Files that were not kept with it. */
  leftOut: z.array(leftOut),
});
export type RescueLine = z.infer<typeof rescueLine>;

const name = { key: tabFormKey, site: z.string(), target: z.string(), title: z.string() };
const record = z.record(z.string(), z.unknown());
/** The picture as a panel takes it from a message; what core says inside `guided` is our own and looked at by shape only. */
export const panelState = z.strictObject({
  tab: tabId,
  turn: z.number(),
  language: z.enum(languages),
  dock: dockSchema,
  theme: z.enum(['auto', 'light', 'dark']),
  forms: z.array(z.strictObject(name)),
  form: z.optional(
    z.strictObject({
      ...name,
      submit: z.string(),
      since: z.number(),
      canHold: z.boolean(),
      lacks: z.array(z.enum(['title', 'body', 'submit'])),
    }),
  ),
  guided: z.optional(
    z.strictObject({ ticket: record, assessment: record, texts: record, guide: record, target: z.string() }),
  ),
  review: z.optional(reviewState),
  asked: z.optional(z.strictObject({ rule: ruleId, at: z.number() })),
  unsent: z.optional(unsent),
  undo: z.optional(z.literal(true)),
  leftOut: z.optional(z.array(leftOut)),
  rescued: z.optional(z.array(rescueLine)),
  teaching: z.optional(teaching),
  remembered: z.optional(z.number()),
  question: z.optional(z.strictObject({ musts: z.number(), mode: z.enum(['confirm', 'hold']) })),
  became: z.optional(
    z.strictObject({
      state: z.enum(['created', 'rejected']),
      title: z.string(),
      number: z.optional(z.string()),
      link: z.optional(z.url()),
      kept: z.optional(z.literal(true)),
    }),
  ),
  last: z.optional(z.strictObject({ title: z.string(), at: z.number(), sent: z.boolean() })),
  unstored: z.optional(z.literal(true)),
  trouble: z.optional(z.enum(['too-long', 'unreadable'])),
}) as unknown as z.ZodMiniType<PanelState, PanelState>;

const wrote = given<{ result: Written; text?: string }>();

export const panel = channel({
  name: 'panel',
  from: ['docked', 'own'],
  verbs: {
    state: { in: z.strictObject(of), out: given<PanelState>() },
    /** Does this page work. */
    check: { in: z.strictObject(of), out: given<PageCheck>() },
    /** `rule`: the finding that asks; a field of the site's own is found by it. */
    go: {
      in: z.strictObject({ ...of, place: placeSchema, rule: z.optional(ruleId) }),
      out: given<{ found: boolean }>(),
    },
    answer: {
      in: z.strictObject({ ...of, rule: ruleId, lines: z.array(short).check(z.minLength(1), z.maxLength(200)) }),
      out: wrote,
    },
    skeleton: { in: z.strictObject({ ...of, rule: ruleId }), out: wrote },
    field: { in: z.strictObject({ ...of, name: fieldSchema, value: short }), out: wrote },
    /** Answers as far as they were begun; kept with the form until they are put in or the form is sent. */
    unsent: { in: z.strictObject({ ...of, unsent }), out: nothing },
    type: { in: z.strictObject({ ...of, type: typeSchema }), out: nothing },
    close: { in: z.strictObject({ ...of, rule: ruleId, closure: z.optional(closure) }), out: nothing },
    /** The answer to a held attempt; `hold` wants a reason, which closes the open musts. */
    decide: {
      in: z.strictObject({
        ...of,
        how: z.enum(['send', 'fix']),
        because: z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
      }),
      out: nothing,
    },
    ...reviewVerbs,
    /** What was solved in house before and is like the text of the form. */
    known: { in: z.strictObject(of), out: given<{ readonly known?: KnownLine | undefined }>() },
    drafts: { in: nothing, out: given<readonly DraftLine[]>() },
    /** Keeps the text of the form, or the last one of a form that is gone, as a draft; acknowledged when it is on disk. */
    keep: { in: z.strictObject(of), out: given<Kept>() },
    fill: { in: z.strictObject({ ...of, draft: draftId }), out: given<Filling>() },
    /** Puts an unfinished text back into the form. */
    restore: { in: z.strictObject({ ...of, id: rescueId }), out: given<Filling>() },
    rescued: { in: z.strictObject({ ...of, id: rescueId, how: z.enum(['draft', 'dismiss']) }), out: nothing },
    /** Teaching a form: `rest` waits no longer for somebody to point, `save` keeps the form for its site. */
    teach: { in: z.strictObject({ ...of, how: z.enum(['start', 'point', 'rest', 'save', 'stop']) }), out: nothing },
    /** What the element means that was pointed at; without one, the field of that place goes. */
    mean: { in: z.strictObject({ ...of, place: z.optional(meaning) }), out: nothing },
    /** Brings the form back to how it stood before; what was written since is kept as a draft first. */
    undo: { in: z.strictObject(of), out: given<Filling>() },
    /** The bytes of a draft's file, part by part: a panel in a page may not open the store. */
    file: {
      in: z.strictObject({ id: draftId, from: z.number().check(z.int(), z.gte(0)) }),
      out: given<FileChunk>(),
    },
    dock: { in: z.strictObject({ ...of, dock: dockSchema }), out: nothing },
    hide: { in: z.strictObject(of), out: nothing },
    /** Opens the docked panel, asked for by the popup. */
    show: { in: z.strictObject(of), out: nothing },
    open: { in: z.strictObject({ what: z.enum(['drafts', 'settings', 'knowledge']) }), out: nothing },
  },
});

/** From the background to every panel: the state of one tab has changed. */
export const news = channel({
  name: 'news',
  from: ['background'],
  verbs: { state: { in: z.strictObject({ state: panelState }), out: nothing } },
});

/** The picture in a message, or undefined when it is no news, not of the background, or not of the agreed shape. */
export function newsFrom(
  raw: unknown,
  sender: Parameters<typeof isBackground>[0],
  id: string,
  own: string,
): PanelState | undefined {
  const message = envelope.safeParse(raw);
  if (!message.success || message.data.channel !== news.name || !isBackground(sender, id, own)) return undefined;
  const data = news.verbs.state.in.safeParse(message.data.data);
  return message.data.verb === 'state' && data.success ? data.data.state : undefined;
}
