/** The table of contents of the ticket systems whose pages are known. `generic` is tried after all of them. */
import { redmine } from './redmine.ts';
import type { Site } from './site.ts';

export const sites: readonly Site[] = [redmine];

/** A form with a line and a text of its own may be a ticket form of a system that we do not know. */
const unknown = 'form:has(textarea):has(input:not([type]),input[type=text])';

/** One cheap selector for every page on which there may be a form; all that the detector knows of the sites. */
export const signs = [...sites.map((site) => site.hint), unknown].join(',');
