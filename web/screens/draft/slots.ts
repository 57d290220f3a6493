/** Where a part of the description is, asked anew for each text: it moves while other parts are written. */
import { bodyParts, openFree, openSection, type SectionKey, type Slot } from '../../../core/layout.ts';
import type { Session } from './session.svelte.ts';

/** @param section undefined for the text under no heading */
export const slotOf =
  (session: Session, section: SectionKey | undefined, nth: number) =>
  (body: string): Slot =>
    section
      ? openSection(
          body,
          section,
          { language: session.ticketLanguage, markup: session.draft.markup ?? 'markdown' },
          nth,
        )
      : openFree(body, nth);

/** How often each section stands in a description; `undefined` counts the texts under no heading. */
export function countParts(body: string): ReadonlyMap<SectionKey | undefined, number> {
  const counts = new Map<SectionKey | undefined, number>();
  for (const { key } of bodyParts(body)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
