import type { Site, TicketForm } from './site.ts';

/** The name of one form of a site, without its running number on the page. */
export const formName = (site: Pick<Site, 'id'>, form: Pick<TicketForm, 'id'>): string =>
  form.id === undefined ? site.id : `${site.id}-${form.id}`;
