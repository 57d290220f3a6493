import type { Known } from '../../../core/catalogue.ts';

/** Put in by the build: the web app carries no site. */
declare const __KNOWN__: readonly Known[];

/** The ticket systems as the build found them in the files of the sites, the clients and the exports. */
export const known = __KNOWN__;
