import type { SensitiveKind } from '../../../core/redaction/found.ts';
import { inBoth } from '../../ui/words.ts';

const de: Readonly<Record<SensitiveKind, string>> = {
  secret: 'Passwort oder Schlüssel',
  iban: 'Bankverbindung',
  card: 'Kartennummer',
  'tax-id': 'Steuer-ID',
  'social-insurance': 'Sozialversicherungsnummer',
  'birth-date': 'Geburtsdatum',
  'staff-number': 'Personalnummer',
  mail: 'E-Mail-Adresse',
  phone: 'Telefonnummer',
  address: 'Anschrift',
};
const en: typeof de = {
  secret: 'Password or key',
  iban: 'Bank account',
  card: 'Card number',
  'tax-id': 'Tax ID',
  'social-insurance': 'Social insurance number',
  'birth-date': 'Date of birth',
  'staff-number': 'Staff number',
  mail: 'E-mail address',
  phone: 'Phone number',
  address: 'Address',
};

export const sensitiveWords = inBoth({
  de: {
    title: 'Vertrauliches',
    says: 'Ein Platzhalter genügt: Wer das Ticket liest, sieht, dass hier etwas stand.',
    kinds: de,
    files: 'Nachweise',
    replace: 'Ersetzen',
    replaceOf: (kind: string) => `${kind} durch einen Platzhalter ersetzen`,
    all: (n: number) => `Alle ${n} ersetzen`,
    leave: 'Bleibt',
    leaveOf: (kind: string) => `${kind} bleibt im Ticket`,
    replaced: (n: number) =>
      n === 1 ? 'Ersetzt, auch in früheren Fassungen.' : `${n} Stellen ersetzt, auch in früheren Fassungen.`,
    undo: 'Rückgängig',
  },
  en: {
    title: 'Confidential',
    says: 'A placeholder is enough: whoever reads the ticket sees that something stood here.',
    kinds: en,
    files: 'Evidence',
    replace: 'Replace',
    replaceOf: (kind: string) => `Replace ${kind} by a placeholder`,
    all: (n: number) => `Replace all ${n}`,
    leave: 'Keep',
    leaveOf: (kind: string) => `${kind} stays in the ticket`,
    replaced: (n: number) =>
      n === 1 ? 'Replaced, also in earlier versions.' : `${n} things replaced, also in earlier versions.`,
    undo: 'Undo',
  },
});
