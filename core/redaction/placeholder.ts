/**
 * Replaces what should not go by placeholders: the same thing gets the same one in every text, `[IBAN-1]`. What was
 * taken out is known only to the map that is handed in and out; whoever holds it must not store it.
 */
import type { Language } from '../ticket.ts';
import { isWordAt } from '../reading/tokens.ts';
import type { Found, SensitiveKind } from './found.ts';

/** What stands in the brackets, in the language of the ticket. */
const names: Readonly<Record<SensitiveKind, Readonly<Record<Language, string>>>> = {
  secret: { de: 'GEHEIM', en: 'SECRET' },
  iban: { de: 'IBAN', en: 'IBAN' },
  card: { de: 'KARTE', en: 'CARD' },
  'tax-id': { de: 'STEUER-ID', en: 'TAX-ID' },
  'social-insurance': { de: 'SV-NUMMER', en: 'SOCIAL-INSURANCE' },
  'birth-date': { de: 'GEBURTSDATUM', en: 'BIRTH-DATE' },
  'staff-number': { de: 'PERSONALNUMMER', en: 'STAFF-NUMBER' },
  mail: { de: 'MAIL', en: 'MAIL' },
  phone: { de: 'TELEFON', en: 'PHONE' },
  address: { de: 'ADRESSE', en: 'ADDRESS' },
};

/** Placeholder by kind and value; lives in memory only. */
export type Placeholders = ReadonlyMap<
  string,
  { readonly kind: SensitiveKind; readonly values: readonly string[]; readonly placeholder: string }
>;

/** The same thing, however it is written: with other spaces, in other letters. */
const sameness = ({ kind, value }: Pick<Found, 'kind' | 'value'>): string => {
  if (kind === 'secret') return `${kind} ${value}`;
  if (kind === 'phone') return `${kind} ${value.replace(/\D/g, '').replace(/^(?:00)?49|^0/, '')}`;
  return `${kind} ${value.toLowerCase().replace(/[\s-]/g, '')}`;
};

/**
 * Gives a placeholder to each thing that was found.
 * @param known given earlier in this session; they stay
 * @param texts everything the ticket says: a number that stands there already is not given to something else
 */
export function named(
  found: readonly Found[],
  known: Placeholders | undefined,
  texts: readonly string[],
  language: Language,
): Placeholders {
  const next = new Map(known ?? []);
  const used = new Set(texts.flatMap((text) => text.match(/\[[A-Z-]{2,20}-\d{1,4}\]/g) ?? []));
  for (const { placeholder } of next.values()) used.add(placeholder);
  for (const one of found) {
    const key = sameness(one);
    const before = next.get(key);
    if (before) {
      if (!before.values.includes(one.value)) next.set(key, { ...before, values: [...before.values, one.value] });
      continue;
    }
    let number = 1;
    while (used.has(`[${names[one.kind][language]}-${number}]`)) number += 1;
    const placeholder = `[${names[one.kind][language]}-${number}]`;
    used.add(placeholder);
    next.set(key, { kind: one.kind, values: [one.value], placeholder });
  }
  return next;
}

/**
 * A text with every known thing replaced, also where it stands without what made it known (a password in a file name).
 * A word that merely begins or ends so stays.
 */
export function replaced(text: string, placeholders: Placeholders): string {
  const all = [...placeholders.values()].flatMap(({ values, placeholder }) =>
    values.map((value) => ({ value, placeholder })),
  );
  // Longer ones first: one may stand inside another.
  all.sort((a, b) => b.value.length - a.value.length);
  return all.reduce((rest, { value, placeholder }) => replaceWhole(rest, value, placeholder), text);
}

function replaceWhole(text: string, value: string, placeholder: string): string {
  let out = '';
  let at = 0;
  for (let hit = text.indexOf(value); hit >= 0; hit = text.indexOf(value, Math.max(hit + 1, at))) {
    const end = hit + value.length;
    const inWord =
      (isWordAt(value, 0) && isWordAt(text, hit - 1)) || (isWordAt(value, value.length - 1) && isWordAt(text, end));
    if (inWord) continue;
    out += text.slice(at, hit) + placeholder;
    at = end;
  }
  return out + text.slice(at);
}
