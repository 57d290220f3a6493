/** What is said when the database had lost drafts and the second copy has brought them back. */
import { inBoth } from '../ui/words.ts';

const some = (names: readonly string[], and: (n: number) => string, quoted: (name: string) => string): string =>
  names.slice(0, 5).map(quoted).join(', ') + (names.length > 5 ? and(names.length - 5) : '');

export const broughtWords = inBoth({
  de: {
    missing: (n: number) =>
      n === 1
        ? '1 Entwurf fehlte in der Datenbank und ist aus der zweiten Kopie wieder da.'
        : `${n} Entwürfe fehlten in der Datenbank und sind aus der zweiten Kopie wieder da.`,
    older: (n: number) =>
      n === 1
        ? 'Von 1 Entwurf hatte die zweite Kopie einen neueren Stand; er ist übernommen.'
        : `Von ${n} Entwürfen hatte die zweite Kopie einen neueren Stand; er ist übernommen.`,
    about: 'Frühere Fassungen und Dateien stehen nicht in der Kopie.',
    files: (names: readonly string[]) =>
      `Diese Dateien fehlen und müssten neu angehängt werden: ${some(
        names,
        (n) => ` und ${n} weitere`,
        (name) => `„${name}“`,
      )}.`,
    hide: 'Verstanden',
  },
  en: {
    missing: (n: number) =>
      n === 1
        ? '1 draft was missing in the database and is back from the second copy.'
        : `${n} drafts were missing in the database and are back from the second copy.`,
    older: (n: number) =>
      n === 1
        ? 'Of 1 draft the second copy had a newer state; it is taken over.'
        : `Of ${n} drafts the second copy had a newer state; it is taken over.`,
    about: 'Earlier texts and files are not in the copy.',
    files: (names: readonly string[]) =>
      `These files are missing and would have to be attached again: ${some(
        names,
        (n) => ` and ${n} more`,
        (name) => `“${name}”`,
      )}.`,
    hide: 'Understood',
  },
});
