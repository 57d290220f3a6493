/** What stands in a text and should not go to people who do not need it: secrets and what belongs to a person. */
import { findAccounts } from './account.ts';
import { findBirthDates } from './birth-date.ts';
import { findCards } from './card.ts';
import { findAddresses, findMails } from './contact.ts';
import { findPhones } from './phone.ts';
import { findSecrets } from './secret.ts';
import { findSocialInsurance } from './social-insurance.ts';
import type { Span } from './span.ts';
import { findStaffNumbers } from './staff-number.ts';
import { findTaxIds } from './tax-id.ts';

/** Worst first; where two overlap, the worse one counts. */
export const sensitiveKinds = [
  'secret',
  'iban',
  'card',
  'tax-id',
  'social-insurance',
  'birth-date',
  'staff-number',
  'mail',
  'phone',
  'address',
] as const;
export type SensitiveKind = (typeof sensitiveKinds)[number];

export interface Found extends Span {
  readonly kind: SensitiveKind;
  readonly value: string;
}

/** The comma or full stop behind a password belongs to the sentence. */
const withoutStop = (text: string, { start, end }: Span): Span =>
  /[,;.:]/.test(text[end - 1] ?? '') && /^(?:\s|$)/.test(text.slice(end, end + 1)) && end - start > 4
    ? { start, end: end - 1 }
    : { start, end };

/** @param staffNumbers pictures of the guide, see `staff-number.ts` */
export function findSensitive(text: string, staffNumbers: readonly string[] = []): Found[] {
  const finders: Readonly<Record<SensitiveKind, (text: string) => readonly Span[]>> = {
    secret: (where) => findSecrets(where).map((span) => withoutStop(where, span)),
    iban: findAccounts,
    card: findCards,
    'tax-id': findTaxIds,
    'social-insurance': findSocialInsurance,
    'birth-date': findBirthDates,
    'staff-number': (where) => findStaffNumbers(where, staffNumbers),
    mail: findMails,
    phone: findPhones,
    address: findAddresses,
  };
  const taken: Found[] = [];
  for (const kind of sensitiveKinds)
    for (const { start, end } of finders[kind](text)) {
      const overlaps = taken.some((other) => start < other.end && other.start < end);
      if (!overlaps) taken.push({ kind, start, end, value: text.slice(start, end) });
    }
  return taken.sort((a, b) => a.start - b.start);
}
