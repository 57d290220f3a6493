import { inBoth } from '../../../ui/words.ts';

export const logWords = inBoth({
  de: {
    window: 'Zeitfenster',
    from: 'Von',
    to: 'Bis',
    noTimes: 'In dieser Datei stehen keine Zeiten, nach denen sie sich kürzen ließe.',
    kept: (kept: string, all: string) => `${kept} von ${all} Zeilen bleiben`,
    clean: 'Vertrauliches ersetzen',
    cleaned: (n: number) =>
      n === 0 ? 'Nichts Vertrauliches gefunden.' : n === 1 ? '1 Angabe ersetzt.' : `${n} Angaben ersetzt.`,
    preview: 'So bleibt die Datei',
    more: (n: string) => `… und ${n} weitere Zeilen`,
    nothing: 'In diesem Zeitfenster steht nichts.',
  },
  en: {
    window: 'Time window',
    from: 'From',
    to: 'To',
    noTimes: 'There are no times in this file by which it could be cut.',
    kept: (kept: string, all: string) => `${kept} of ${all} lines stay`,
    clean: 'Replace what is confidential',
    cleaned: (n: number) =>
      n === 0 ? 'Nothing confidential found.' : n === 1 ? '1 value replaced.' : `${n} values replaced.`,
    preview: 'What the file will be',
    more: (n: string) => `… and ${n} more lines`,
    nothing: 'There is nothing in this window.',
  },
});
