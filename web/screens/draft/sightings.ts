/** What was found in the texts of a draft, as it is shown: each thing once, with the places where it stands. */
import { findSections } from '../../../core/layout.ts';
import type { Found, SensitiveKind } from '../../../core/redaction/found.ts';
import type { FieldName, Place } from '../../../core/ticket.ts';

export type PlacedText = readonly [place: Place, text: string];

export interface Sighting {
  readonly kind: SensitiveKind;
  readonly value: string;
  readonly places: readonly Place[];
}

/** Ways to reach somebody, and the fields that are there to say them. */
const contactKinds: ReadonlySet<SensitiveKind> = new Set(['mail', 'phone', 'address']);
const contactFields: ReadonlySet<Place> = new Set<FieldName>(['contact', 'requester', 'recipient', 'approver']);

/** How somebody is reached is asked for in its fields and under its heading: there it is no secret. */
export function isWanted(place: Place, { kind, start, end }: Found, body: string): boolean {
  if (!contactKinds.has(kind)) return false;
  if (place !== 'body') return contactFields.has(place);
  return findSections(body).some(
    ({ key, content }) => key === 'contact' && start >= content.start && end <= content.end,
  );
}

/** @param left values that somebody wants to stay */
export function sightings(found: readonly (Found & { readonly place: Place })[], left: readonly string[]): Sighting[] {
  const seen = new Map<string, Sighting>();
  for (const { kind, value, place } of found) {
    if (left.includes(value)) continue;
    const places = seen.get(value)?.places ?? [];
    seen.set(value, { kind, value, places: places.includes(place) ? places : [...places, place] });
  }
  return [...seen.values()];
}
