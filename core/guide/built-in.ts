/** The guides that come with the product, ready for use. */
import { builtInDocuments } from './documents.ts';
import { resolveDocument } from './resolve.ts';
import type { Guide } from './schema.ts';

/** Ids of the built-in guides; `base` first. */
export const builtInIds: readonly string[] = [...builtInDocuments.keys()];

const resolved = new Map<string, Guide>();

/**
 * A built-in guide, resolved once.
 * @throws RangeError when there is no built-in guide with this id
 */
export function builtInGuide(id: string): Guide {
  const known = resolved.get(id);
  if (known) return known;
  const document = builtInDocuments.get(id);
  if (!document) throw new RangeError(`no built-in guide ${id}`);
  const result = resolveDocument(document, builtInDocuments);
  if (!result.ok) throw new RangeError(result.problems.map((p) => p.sentence.en).join('\n'));
  resolved.set(id, result.guide);
  return result.guide;
}

/** All built-in guides, resolved. */
export const builtInGuides = (): readonly Guide[] => builtInIds.map(builtInGuide);
