/** Which comments of a ticket are read, and what in them counts: information, never the way in which it is written. */
import { isAskBack } from '../asked.ts';
import type { Fact, FactKind } from '../fact.ts';
import type { Comment } from '../ticket.ts';

/** Kinds that answer a question. What only describes the text itself (vague words, steps too full) is left out. */
const informing: ReadonlySet<FactKind> = new Set<FactKind>([
  ...(['observed', 'expected', 'step', 'start-state', 'error-message', 'error-code', 'no-message'] as const),
  ...(['first-seen', 'frequency', 'changed', 'impact', 'downstream', 'affected', 'workaround'] as const),
  ...(['own-analysis', 'test-case', 'document-number', 'example-data', 'identifier', 'technical-id'] as const),
  ...(['environment', 'workload', 'module', 'company', 'version', 'client', 'access', 'contact'] as const),
  ...(['deadline', 'item', 'role', 'recipient', 'validity', 'reason', 'need', 'as-is', 'to-be'] as const),
  ...(['benefit', 'acceptance', 'risk', 'approval', 'incidents', 'user', 'permission', 'priority'] as const),
  ...(['critical', 'no-hurry', 'technical-block', 'file-name'] as const),
]);

/** Where a sentence ends. */
const end = /[.!?\n]/;

/** Only the reporter knows what was missing: notes, answers of the desk and our own questions are not read. */
export const isRead = ({ author, internal, text }: Comment): boolean =>
  author !== 'other' && !internal && text.trim() !== '' && !isAskBack(text);

/** „Im Livesystem oder im Testsystem?“ asks, and says neither. */
export function informs(fact: Fact, source: string): boolean {
  if (!informing.has(fact.kind)) return false;
  const at = source.slice(fact.end - 1).search(end);
  return at < 0 || source[fact.end - 1 + at] !== '?';
}
