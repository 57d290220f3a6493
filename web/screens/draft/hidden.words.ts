import { inBoth } from '../../ui/words.ts';

const list = (language: 'de' | 'en', parts: readonly string[]): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);

export const hiddenWords = inBoth({
  de: {
    title: 'Verborgene Angaben in Bildern',
    says: 'Kameras und Telefone schreiben sie in die Datei. Sie gehen mit, obwohl man sie im Bild nicht sieht.',
    kinds: { place: 'Aufnahmeort', time: 'Aufnahmezeit', device: 'Gerät', other: 'weitere Angaben' },
    holds: (parts: readonly string[]) => `Das Bild enthält ${list('de', parts)}.`,
    remove: 'Entfernen',
    removeOf: (name: string) => `Verborgene Angaben aus „${name}“ entfernen`,
    all: 'Aus allen entfernen',
    leave: 'So lassen',
    leaveOf: (name: string) => `Verborgene Angaben in „${name}“ lassen`,
    removed: (names: readonly string[]) =>
      `Die verborgenen Angaben sind aus ${list(
        'de',
        names.map((name) => `„${name}“`),
      )} entfernt. Das Bild selbst ist unverändert.`,
    failed: (name: string) => `Aus „${name}“ ließ sich nichts entfernen. Öffnen und speichern Sie das Bild einmal.`,
  },
  en: {
    title: 'Hidden details in pictures',
    says: 'Cameras and phones write them into the file. They go along although nobody sees them in the picture.',
    kinds: { place: 'where', time: 'when', device: 'with which device it was taken', other: 'further details' },
    holds: (parts: readonly string[]) => `The picture says ${list('en', parts)}.`,
    remove: 'Remove',
    removeOf: (name: string) => `Remove hidden details from “${name}”`,
    all: 'Remove from all',
    leave: 'Leave it',
    leaveOf: (name: string) => `Leave hidden details in “${name}”`,
    removed: (names: readonly string[]) =>
      `The hidden details are removed from ${list(
        'en',
        names.map((name) => `“${name}”`),
      )}. The picture itself is unchanged.`,
    failed: (name: string) => `Nothing could be removed from “${name}”. Open the picture once and save it.`,
  },
});
