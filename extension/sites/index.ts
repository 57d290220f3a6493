/** The table of contents of the ticket systems whose pages are known. `generic` is tried after all of them. */
import { redmine } from './redmine.ts';
import type { Site } from './site.ts';

export const sites: readonly Site[] = [redmine];
