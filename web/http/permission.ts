/** Whether an address may be reached. The extension asks for each host; a web page may try any and the host decides. */

const patternOf = (base: string): string => {
  const { protocol, hostname } = new URL(base);
  // A pattern has no port: the browser grants a host with all of them.
  return `${protocol}//${hostname}/*`;
};

export async function mayReach(base: string): Promise<boolean> {
  if (__TARGET__ === 'web') return true;
  return chrome.permissions.contains({ origins: [patternOf(base)] });
}

/** Shows the browser's own question. Only inside of a click. */
export async function askToReach(...bases: readonly string[]): Promise<boolean> {
  if (__TARGET__ === 'web') return true;
  return chrome.permissions.request({ origins: bases.map(patternOf) });
}

/** The same, for signing in through a window. Firefox knows `identity` only as a permission from the start, and says nothing of it. */
export async function askToSignIn(...bases: readonly string[]): Promise<boolean> {
  const permissions: chrome.runtime.ManifestPermission[] = __TARGET__ === 'chromium' ? ['identity'] : [];
  return chrome.permissions.request({ permissions, origins: bases.map(patternOf) });
}
