/**
 * What a site must find on a page, as data: one generic suite (`test/browser/sites.e2e.ts`) runs every case with the
 * real extension in a real Chromium. Pages lie in `test/sites/<id>/pages/`, written by us from the facts.
 */
import type { FieldName, Markup, Place, TicketType } from '../../core/ticket.ts';

type At = Place | 'type';

export interface Writes {
  readonly value: string;
  /** What becomes of it; `written` where it is left out. */
  readonly result?: 'written' | 'unchanged' | 'refused' | 'missing';
  /** What is read afterwards, where it is not the value itself. */
  readonly reads?: string;
}

/** A ticket as the `page` of its site reads it, every text with single spaces. */
export interface Shown {
  readonly number: string;
  readonly title: string;
  readonly body: string;
  readonly type?: string;
  readonly fields?: Readonly<Partial<Record<FieldName, string>>>;
  readonly comments?: readonly { readonly author: string; readonly text: string; readonly internal: boolean }[];
  readonly attachments?: readonly string[];
  /** Who reads what is written into the box for an answer; `nobody knows` where nothing must be put in. */
  readonly reply: 'public' | 'internal' | 'nobody knows' | 'no box';
}

export interface SiteCase {
  /** The sentence that the case proves. */
  readonly says: string;
  /** File in `pages/`. A page may load others of its folder by relative addresses. */
  readonly page: string;
  /** What comes behind the file in the address, for sites that look at it: `/issues/new?project=1`. */
  readonly at?: string;
  /** The form or ticket stands in a frame of the page: a part of that frame's address. */
  readonly frame?: string;
  /** Key of the form, as `redmine:0`; `none`: nothing must be found here. Without it the first form of the site. */
  readonly form?: string;
  /**
   * Where each field is found: the place of its selector from 0, or `label`; `none` for a field that this page has not.
   * All fields of the form stand here, no more and no less.
   */
  readonly finds?: Readonly<Partial<Record<At, number | 'label' | 'none'>>>;
  /** What stands in the form as it is loaded. */
  readonly reads?: Readonly<
    Partial<Record<Place, string>> & {
      readonly type?: TicketType;
      readonly target?: string;
      readonly markup?: Markup;
      readonly submit?: string;
      /** What the page has laid into the description, which nobody has written yet. */
      readonly template?: string;
      readonly files?: readonly string[];
    }
  >;
  /** Put in one after the other as a draft would be, and read back. */
  readonly writes?: Readonly<Partial<Record<At, string | Writes>>>;
  /** Files given one after the other, by name: what is told of each, and what the page holds at that very moment. */
  readonly gives?: Readonly<Record<string, { readonly result: 'written' | 'refused'; readonly holds?: string }>>;
  /** Labels of the empty fields that the site itself wants, in the order of the page, before anything is written. */
  readonly wanted?: readonly string[];
  /** What becomes of it after the site's own button was pressed (and pressed again, where the first press was held). */
  readonly sends?: {
    readonly outcome: 'created' | 'rejected' | 'unknown';
    readonly number?: string;
    /** Path of the ticket's address, as its end. */
    readonly link?: string;
    /** Selector of the button to press, where its caption does not say it alone. */
    readonly press?: string;
    /** False where the first press goes through: the site has no event that could be held. */
    readonly held?: boolean;
  };
  /** The page shows a ticket that exists: what its site reads there. Nothing else is looked at then. */
  readonly shows?: Shown;
  /** The page is an older or newer one than the site was written for: what is found must still be enough. */
  readonly drift?: boolean;
}
