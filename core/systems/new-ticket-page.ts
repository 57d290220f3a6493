/** Where a system has its form for a new ticket, for a draft that goes there by its address. */

/** The page with a form for a new ticket, and how its address fills it in. */
export interface NewTicketPage {
  /** Below the system's own address; `{project}` as the API calls it. */
  readonly path: string;
  /** Names of the parameters; without them the page opens empty. */
  readonly title?: string;
  readonly body?: string;
  /** The description is taken for HTML: plain text would lose its lines. */
  readonly takesHtml?: true;
  /** Characters that the whole address may have. */
  readonly longest: number;
  /** The project in the path of the system's pages: the first group. */
  readonly project?: RegExp;
}
