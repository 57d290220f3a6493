/** SHA-256 of files: it proves that bytes are still those that were added. */

/** Longer files are read slice by slice: the browser's own SHA-256 is faster, but takes all bytes at once. */
const mostAtOnce = 4 * 2 ** 20;

/**
 * Where the reading by slices comes from. Pages load it when a long file comes; a service worker cannot load anything
 * later, so the background brings it along.
 */
export const bySlices = {
  load: async (): Promise<(blob: Blob) => Promise<string>> =>
    (await import('./slicedFingerprint.ts')).slicedFingerprint,
};

/** SHA-256 of the bytes as lower-case hexadecimal. */
export async function fingerprint(blob: Blob): Promise<string> {
  // No file stays outside because a part of the program could not be loaded: then it takes memory instead.
  const sliced = blob.size > mostAtOnce ? await bySlices.load().catch(() => undefined) : undefined;
  if (sliced) return sliced(blob);
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
