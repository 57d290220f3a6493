/** How much room the browser gives, and asking it not to clear ours. */

/** Bytes that should stay free for a day's work with screenshots. */
const leastFree = 200_000_000;

/** True before it is too late: less than a tenth, and less than 200 MB, is free. */
export const isTight = ({ usage, quota }: StorageEstimate): boolean =>
  usage !== undefined && quota !== undefined && quota - usage < leastFree && quota - usage < quota / 10;

/**
 * Asks the browser to keep our data when space runs short. Chromium decides silently; where the browser would ask the
 * person (Firefox), the settings offer it instead.
 */
export async function keepForGood(): Promise<void> {
  try {
    const { storage, permissions } = navigator;
    const asked = await permissions.query({ name: 'persistent-storage' });
    if (asked.state !== 'denied' && !navigator.userAgent.includes('Firefox')) await storage.persist();
  } catch {
    // A browser that does not know the question cannot promise anything; the settings say so.
  }
}
