/**
 * The contract of a site: how one ticket system's pages look, as data. `page/` interprets it; nothing in a site is code
 * that runs in a page. Only `id`, `name`, `hint` and `forms` must be there; what a key leaves out has the meaning that
 * its comment names.
 *
 * Selectors are ranked lists, the best first; the first that matches wins, and of several matches the first that is to
 * be seen. ` >>> ` steps from an element into its shadow root. A form in a frame is no matter of the site: every frame
 * of a granted origin is looked at by itself.
 */
import type { Actor } from '../../core/markup/commands.ts';
import type { Sure } from '../../core/sure.ts';
import type { FieldName, Markup, Place, Priority, TicketType } from '../../core/ticket.ts';

export type Selectors = readonly string[];

/** How one element is found, anew at each use and never stored: by selector, else by the words of its label. */
export interface Recipe {
  readonly select?: Selectors;
  /** Words of the label in German and English: lower case, compared as a whole, without star and colon. */
  readonly label?: readonly string[];
  /** A list that is no `<select>`: what its options are and how it opens. Without it the element itself is the field. */
  readonly list?: List | ListName;
}

/** A list drawn by the page: options appear somewhere on the page once it is open. `page/list.ts` knows those by name. */
export interface List {
  /** What is chosen now, inside the field; an input counts by its value. */
  readonly chosen: Selectors;
  /** What is pressed to open it, inside the field; without it the field itself. */
  readonly open?: Selectors;
  /** A line to type into so that options come; looked for in the field, then on the page. */
  readonly search?: Selectors;
  /** The options, anywhere on the page. */
  readonly options: Selectors;
  /** The element in an option whose `title` is its bare name, where its text says more. */
  readonly named?: string;
}
/**
 * `aria` combobox or button with `[role=option]` · `react-select` · `select2` versions 3 and 4 · `single-select` of AUI
 * (Jira Data Center) · `selectize` · `reference` a line with suggestions whose chosen value stays in it (ServiceNow, RT).
 */
export type ListName = 'aria' | 'react-select' | 'select2' | 'single-select' | 'selectize' | 'reference';

/** A part of a form that the site draws anew after the named fields have changed. */
export interface Reload {
  readonly after: readonly (FieldName | 'type')[];
  /** The element whose content is replaced; the root of the form where it is not found. */
  readonly area: string;
  /** Shown while the site still works; the form has settled once it is gone. */
  readonly busy?: string;
}

/** How a form is sent, and so whether an attempt can be held. */
export interface Submit {
  /** The buttons that send it, the main one first; under the root, else on the page. */
  readonly buttons: Selectors;
  /**
   * `submit` the browser's own event tells of it · `click` the site sends by script, so a press on a button is the
   * attempt · `seen` there is no event that could be held: the panel says so, and every mode works like *advise*.
   */
  readonly by: 'submit' | 'click' | 'seen';
  /** `Ctrl+Enter` (or ⌘) in the form sends it, too; `S`: `Ctrl+S` does. */
  readonly keys?: boolean | 'S';
}

/** What tells after sending what became of it. What neither tells is *unknown*. */
export interface Outcome {
  /**
   * Addresses of the new ticket, in the notation of `sites/address.ts`: `/issues/{number}`, `/Display.html?id={number}`.
   * Where they have an `{id}` only, its number is what `page.number` finds there.
   */
  readonly at?: readonly string[];
  /** Elements that name the new ticket: its number stands in the text, its address in `href`, its own or an inner link's. */
  readonly created?: Selectors;
  /** Elements that are there, with text, when a ticket was made whose number the page does not say; they may link to it. */
  readonly made?: Selectors;
  /** Elements that are there, with text, when the site refused. */
  readonly rejected?: Selectors;
}

/** A form for a new ticket. */
export interface TicketForm {
  /** Tells the forms of one site apart: `dialog`, `portal`. The only or main one has none. */
  readonly id?: string;
  /** Address of the page, any of them, where the root alone is not sure enough; see `sites/address.ts`. */
  readonly at?: readonly string[];
  /** Address of pages with the same root that are no form for a new ticket: where a ticket stands open in its own form. */
  readonly notAt?: readonly string[];
  /** Roots of the form. Every form of this kind on a page is found by the first of these that matches at all. */
  readonly root: Selectors;
  /**
   * Title (`title`), description (`body`), files (`attachments`: the input for files, else the area that takes a drop or
   * a paste) and structured fields. The usual labels (`sites/standard.ts`) find what is not named here; `false`: this
   * form has no such field, whatever a label says.
   */
  readonly fields: Readonly<Partial<Record<Place, Recipe | false>>>;
  /** The field that carries the type; a text that only names it (a heading, a breadcrumb) is read and never written. */
  readonly type?: Recipe;
  /**
   * The description is asked in questions, each with a field of its own (GitHub issue forms): the element around one
   * question, its label and its field. They are read and written as one description with a heading for each label.
   */
  readonly questions?: { readonly each: string; readonly label: string; readonly field: Selectors };
  /** The page may lay a template into the description: what nobody has changed of it counts as not written. */
  readonly template?: boolean;
  /** How lists look that were found by a label and are no `<select>`. */
  readonly lists?: List | ListName;
  /** The element around one field and its label, and the label in it, where no `<label for>` ties them. */
  readonly row?: { readonly around: string; readonly label: string };
  /**
   * Fields that the site wants, beside `required`, `aria-required` and a star in the label, which always count: the
   * field itself, its label or something in its row.
   */
  readonly required?: Selectors;
  /** Fields that have their answer elsewhere on the page and are not wanted any more, although they stand empty. */
  readonly answered?: Selectors;
  /** Elements that name the files already attached, by value or text. */
  readonly attached?: Selectors;
  /** The line in which the site wants a file described: its name goes there where nobody has written anything. */
  readonly described?: string;
  /** Elements of the page that are to be seen while a file is on its way to the server: so long it is not attached. */
  readonly uploading?: Selectors;
  /** How files get in: `input` (when left out), `drop` or `paste` on the element of `attachments`. */
  readonly files?: 'input' | 'drop' | 'paste';
  /** Event by which the page draws its stand-in for a `<select>` anew, where `change` alone leaves the old words there. */
  readonly redraw?: string;
  /** Buttons that show more fields; pressed before a draft is filled in when a field of it is missing. */
  readonly more?: Selectors;
  readonly submit: Submit;
  readonly outcome?: Outcome;
  readonly reloads?: readonly Reload[];
}

/**
 * The page of a ticket that exists, for reviewing it; every text is read, nothing is written but the reply. A field counts
 * by its value, a `<select>` by what it says, a frame by what stands in it.
 */
export interface TicketPage {
  readonly at?: readonly string[];
  /** Numbers begin anew in each project, which the path before `at` names. */
  readonly perProject?: true;
  /** A cheap selector that tells such a page, where those of its text ask too much of one. */
  readonly hint?: string;
  readonly root: Selectors;
  readonly number: Selectors;
  readonly title: Selectors;
  readonly body: Selectors;
  /** Shows a ticket even where its description and the box for an answer are not there: one of its later articles. */
  readonly part?: Selectors;
  /** Without it, what stands beside the number names the type where it does. */
  readonly type?: Selectors;
  /** Who opened the ticket; without it, whoever wrote the comment that the description is. */
  readonly reporter?: Selectors;
  readonly fields?: Readonly<Partial<Record<FieldName, Selectors>>>;
  /** One comment, and in it who wrote what; `internal` matches in those that the requester does not see. */
  readonly comments?: {
    readonly each: string;
    readonly author?: string;
    readonly text: string;
    readonly internal?: string;
    /** Matches in those of the reporter, where names do not tell. */
    readonly own?: string;
  };
  /** Elements that name the attached files. */
  readonly attachments?: Selectors;
  readonly reply?: Reply;
}

/** The box for an answer. Who can read it is read off the page each time; where neither matches, nothing is put in. */
export interface Reply {
  /** Pressed to open the box where it is closed. */
  readonly open?: Selectors;
  readonly box: Recipe;
  readonly submit: Selectors;
  /** Is there on the page while the requester will see the reply; `true` always. */
  readonly public?: readonly (string | Said)[] | true;
  /** Is there on the page while only colleagues will see it; `true` always. */
  readonly internal?: readonly (string | Said)[] | true;
}

/** An element that counts while it says one of these words, alone: lower case. */
export interface Said {
  readonly select: Selectors;
  readonly says: readonly string[];
}

export interface Site {
  readonly id: string;
  /** Proper name, the same in every language. */
  readonly name: string;
  /** Where we have the facts from; whatever is not `seen` asks in the self-test what came of it. Taught and guessed sites claim nothing. */
  readonly sure?: Sure;
  /** Patterns that are proposed when permission is asked (`https://*.atlassian.net/*`); none: always the address at hand. */
  readonly hosts?: readonly string[];
  /** The cheapest selector that tells a page with a form of this system; all that the detector knows of the site. */
  readonly hint: string;
  readonly forms: readonly TicketForm[];
  /** Words of the system beside the usual ones (`sites/standard.ts`), by which the options of a type field are understood: lower case, each a word or the beginning of one; the first type that fits counts. */
  readonly types?: readonly { readonly type: TicketType; readonly words: readonly string[] }[];
  /** The words of a priority field by our priorities, the one to write first; they take the place of the usual ones. */
  readonly priorities?: Readonly<Record<Priority, readonly string[]>>;
  /** Elements on the page that name the project or queue. */
  readonly target?: Selectors;
  /** The markup of the description: the first whose sign is on the page, or that has none; else `plain`. */
  readonly markup?: readonly { readonly sign?: string; readonly markup: Markup }[];
  /** Whose commands the system acts upon in a description: what we put in is kept from being one. */
  readonly commands?: Actor;
  readonly page?: TicketPage;
}
