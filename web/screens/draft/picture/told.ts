/** What a picture of a draft says beside its pixels. Its bytes are looked at once, however often it is asked. */
import { getEvidence } from '../../../store/evidence.ts';
import type { EvidenceNote } from '../../../store/rows.ts';
import { hiddenIn, type Hidden } from './hidden.ts';

/** A JPEG tells before its pixels, a camera's own preview among it; in the others it may stand behind them. */
const beginning = 512_000;
const most = 32_000_000;
/** By the fingerprint of the bytes. */
const known = new Map<string, readonly Hidden[]>();

/** @returns nothing for what is no JPEG, PNG or WebP, is gone, or is too large to be looked through */
export async function toldBy({ id, kind, sha256 }: EvidenceNote): Promise<readonly Hidden[]> {
  if (!/^image\/(?:jpe?g|png|webp)$/.test(kind)) return [];
  const before = known.get(sha256);
  if (before) return before;
  const start = (await getEvidence(id))?.blob.slice(0, /jpe?g$/.test(kind) ? beginning : most);
  if (!start) return [];
  const says = hiddenIn(new Uint8Array(await start.arrayBuffer()));
  known.set(sha256, says);
  return says;
}
