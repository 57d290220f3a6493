/** What stands in the way of sending, said before anything is sent: what it is, and what to do. */
import { fill } from '../fill.ts';
import type { Language } from '../ticket.ts';
import type { Obstacle } from './compose.ts';

export const obstacleWords: Readonly<Record<Language, Readonly<Record<Obstacle['kind'], string>>>> = {
  de: {
    'no-title': 'Der Titel fehlt. Ohne Titel nimmt {system} kein Ticket an.',
    'no-type': 'Für diese Vorgangsart ist bei {system} noch nichts zugeordnet. Ordnen Sie sie beim Ziel zu.',
    'body-too-long':
      'Die Beschreibung hat {length} Zeichen, {system} nimmt {limit}. Kürzen Sie sie, oder hängen Sie lange Protokolle als Datei an.',
    'field-missing':
      '{system} verlangt das Feld „{name}“. Füllen Sie es aus, oder legen Sie beim Ziel einen festen Wert fest.',
    'field-too-long': 'Das Feld „{name}“ nimmt bei {system} höchstens {limit} Zeichen. Kürzen Sie den Wert.',
    'file-too-large':
      'Die Datei „{name}“ ist größer als {megabytes} MB; mehr nimmt {system} in der Regel nicht. Verkleinern Sie sie, oder legen Sie sie an anderer Stelle ab.',
    'too-many-files': '{system} nimmt höchstens {limit} Dateien. Fassen Sie einige zusammen, zum Beispiel als ZIP.',
  },
  en: {
    'no-title': 'The title is missing. {system} takes no ticket without one.',
    'no-type': 'Nothing is chosen for this type at {system} yet. Choose it at the target.',
    'body-too-long':
      'The description has {length} characters, {system} takes {limit}. Shorten it, or attach long logs as a file.',
    'field-missing': '{system} asks for the field “{name}”. Fill it in, or set a fixed value at the target.',
    'field-too-long': 'The field “{name}” takes at most {limit} characters at {system}. Shorten the value.',
    'file-too-large':
      'The file “{name}” is larger than {megabytes} MB, which is what {system} usually takes. Make it smaller, or store it elsewhere.',
    'too-many-files': '{system} takes at most {limit} files. Put some together, as a ZIP for example.',
  },
};

/** An obstacle in plain words, with the name of the target. */
export function sayObstacle(obstacle: Obstacle, system: string, language: Language): string {
  const number = (value: number): string => value.toLocaleString(language === 'de' ? 'de-DE' : 'en-GB');
  const values = Object.fromEntries(
    Object.entries(obstacle).map(([key, value]) => [key, typeof value === 'number' ? number(value) : value]),
  );
  const megabytes = 'limit' in obstacle ? number(Math.floor(obstacle.limit / 104_857.6) / 10) : '';
  return fill(obstacleWords[language][obstacle.kind], { ...values, megabytes, system });
}
