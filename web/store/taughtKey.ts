/** Where taught forms lie in the extension's storage. */
export const taughtKey = 'ticketklar.sites';
