/** SHA-256 of a file of any length, in the memory of a few slices: WebCrypto would need all of its bytes at once. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * Reads the file once, from its beginning to its end. Between two slices whoever works in the page has their turn.
 * @param slice bytes that are read at a time
 * @returns lower-case hexadecimal
 * @throws what the browser throws where the bytes cannot be read any more
 */
export async function slicedFingerprint(blob: Blob, slice = 262_144): Promise<string> {
  const hash = sha256.create();
  for (let at = 0; at < blob.size; at += slice)
    hash.update(new Uint8Array(await blob.slice(at, at + slice).arrayBuffer()));
  return bytesToHex(hash.digest());
}
