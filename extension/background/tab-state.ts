/** The shapes of what is known of a tab while it is open. */
import type { Closures } from '../../core/assessment.ts';
import type { Told } from '../../core/complete.ts';
import type { TicketType } from '../../core/ticket.ts';
import type { Part } from '../messages/form.ts';
import type { RescueLine } from '../messages/panel.ts';
import type { LeftOut, ShownTicket, Snapshot, Teaching } from '../messages/parts.ts';

export interface FormState {
  readonly snapshot: Snapshot;
  readonly closures: Closures;
  /** Chosen in the panel, where the form has no field for it. */
  readonly type?: TicketType | undefined;
  /** The draft that was put into it last. */
  readonly draft?: string | undefined;
  readonly at: number;
  /** When this ticket was begun: another one in the same form has another moment. */
  readonly since: number;
  /** Answers that were begun in the panel and not put in yet: lines by rule. */
  readonly unsent?: Readonly<Record<string, readonly string[]>> | undefined;
  /** A rescued text is being put in until then: what stands there meanwhile is nobody's text. Milliseconds since 1970. */
  readonly restoringUntil?: number | undefined;
  /** Under which name its text is kept, as soon as somebody wrote in it. */
  readonly rescue?: string | undefined;
  /** Files that were given to it and are not kept with its text. */
  readonly leftOut?: readonly LeftOut[] | undefined;
  /** How the form stood before a draft was put into it. */
  readonly undo?: Undo | undefined;
}
export interface Undo {
  readonly before: readonly Part[];
  /** The texts when the draft was in: other ones by now were written by somebody. */
  readonly after: { readonly title: string; readonly body: string };
  /** Names of the files that were attached. */
  readonly files: readonly string[];
}
/** An attempt to send that went its way; what became of it is looked for until it is found. */
export interface Attempt {
  readonly key: string;
  readonly at: number;
  /** Where the form stood: what is shown there already is no news. */
  readonly url: string;
  readonly title: string;
  /** The draft that the form was filled from. */
  readonly draft?: string | undefined;
  /** Under which name its text is kept. */
  readonly rescue?: string | undefined;
  /** Where it goes, for people. */
  readonly target: string;
  /** The page cancelled it, or showed an error. */
  readonly stopped?: boolean;
  /** A page has come to rest since. */
  readonly looked?: boolean;
}
/** What became of an attempt. Unknown is what is neither: then nothing of this is kept. */
export interface Became {
  readonly key: string;
  readonly state: 'created' | 'rejected';
  readonly title: string;
  readonly at: number;
  readonly number?: string;
  readonly link?: string;
}
/** What the data of a system told of a ticket. */
export interface OwnRecord {
  /** The addresses that were asked. */
  readonly of: string;
  /** When it was asked for, milliseconds since 1970. */
  readonly at: number;
  /** Undefined where it told nothing. */
  readonly told?: Told | undefined;
  /** What the page showed beyond it then. */
  readonly lacked: readonly string[];
  /** It is from the page before, which showed the same ticket. */
  readonly isOld?: boolean;
}
/** A ticket that exists, and what somebody decided about it. */
export interface Detail {
  readonly from: 'page' | 'selection';
  /** Under which its decisions are kept. */
  readonly key: string;
  /** Frame that shows it. */
  readonly frame: number;
  readonly shown: ShownTicket;
  /** Address of the document that shows it. */
  readonly url?: string | undefined;
  readonly record?: OwnRecord | undefined;
  /** Another one whenever `shown` or `record` is: what is made of both is made once. */
  readonly version: string;
  readonly closures: Closures;
  readonly rounds: readonly number[];
  /** The ask-back as somebody has changed it. */
  readonly message?: string | undefined;
}
export interface TabState {
  readonly origin: string;
  readonly forms: Readonly<Record<string, FormState>>;
  /** The form the writer was in last. */
  readonly current?: string | undefined;
  /** The form whose attempt to send was held. */
  readonly held?: string | undefined;
  /** The form that holds more text than may be read; what is known of it is from before. */
  readonly tooLong?: string | undefined;
  /** The page has just been loaded: an empty form is then a new one. */
  readonly fresh?: readonly string[];
  /** The form whose sending was seen. Whether it was taken shows when the form is gone: pages refuse attempts, too. */
  readonly sending?: string | undefined;
  readonly attempt?: Attempt | undefined;
  readonly became?: Became | undefined;
  /** Numbers of the tickets that were created in this tab. */
  readonly numbers?: readonly string[] | undefined;
  readonly detail?: Detail | undefined;
  /** The ticket of the page before: the box for its answer may stand on a page of its own. */
  readonly left?: Detail | undefined;
  /** The last form that is no longer there. */
  readonly last?: { readonly key: string; readonly state: FormState; readonly sent: boolean } | undefined;
  /** The finding whose mark was pressed last, and when. */
  readonly asked?: { readonly rule: string; readonly at: number } | undefined;
  /** Texts of this site that their pages have lost; looked for when a form comes. */
  readonly rescued?: readonly RescueLine[] | undefined;
  /** A form that is being taught. */
  readonly teaching?: Teaching | undefined;
  /** When a form was taught here last, in milliseconds since 1970. */
  readonly remembered?: number | undefined;
  /** The docked panel is open. */
  readonly open?: boolean;
  /** Grows with each change, across restarts and forgetting: of two pictures of a tab the higher one is the newer. */
  readonly turn?: number;
}
