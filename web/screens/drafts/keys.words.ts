import { inBoth } from '../../ui/words.ts';

/** Every key of the list with what it does, in the order in which they are shown. */
export const keysWords = inBoth({
  de: {
    title: 'Tasten in der Liste',
    close: 'Schließen',
    keys: {
      move: ['↓ ↑', 'Nächster, voriger Entwurf'],
      ends: ['Pos1 Ende', 'Erster, letzter Entwurf'],
      open: ['Eingabe', 'Entwurf öffnen'],
      choose: ['Leertaste', 'Entwurf wählen oder abwählen'],
      all: ['Strg A', 'Alle gezeigten wählen'],
      none: ['Esc', 'Auswahl aufheben'],
      bin: ['Entf', 'In den Papierkorb'],
      archive: ['E', 'Archivieren oder zurückholen'],
      pin: ['P', 'Anheften oder lösen'],
      undo: ['Strg Z', 'Letztes rückgängig machen'],
      search: ['/', 'Suchen'],
      fresh: ['N', 'Neuer Entwurf'],
      help: ['?', 'Diese Tasten zeigen'],
    },
  },
  en: {
    title: 'Keys in the list',
    close: 'Close',
    keys: {
      move: ['↓ ↑', 'Next, previous draft'],
      ends: ['Home End', 'First, last draft'],
      open: ['Enter', 'Open the draft'],
      choose: ['Space', 'Select or deselect the draft'],
      all: ['Ctrl A', 'Select all that are shown'],
      none: ['Esc', 'Clear the selection'],
      bin: ['Delete', 'Into the bin'],
      archive: ['E', 'Archive or bring back'],
      pin: ['P', 'Pin or unpin'],
      undo: ['Ctrl Z', 'Undo the last act'],
      search: ['/', 'Search'],
      fresh: ['N', 'New draft'],
      help: ['?', 'Show these keys'],
    },
  },
});
