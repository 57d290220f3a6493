/** What the panel says about taking back a draft that was put into a form. */
import type { Language } from '../../core/ticket.ts';

const de = {
  filled: 'Ein Entwurf steht im Formular.',
  undo: 'Eintragen rückgängig machen',
  undone: 'Das Formular steht wieder wie vorher.',
  partly: 'Das ließ sich nicht zurücknehmen:',
  kept: 'Was Sie danach geschrieben haben, liegt bei den Entwürfen.',
  notKept: 'Nichts wurde zurückgenommen: Was Sie danach geschrieben haben, ließ sich nicht sichern.',
  failed: 'Das Formular hat nicht geantwortet. Prüfen Sie dort, was eingetragen ist.',
};
const en: typeof de = {
  filled: 'A draft stands in the form.',
  undo: 'Undo filling in',
  undone: 'The form stands as it did before.',
  partly: 'This could not be taken back:',
  kept: 'What you wrote afterwards is now among the drafts.',
  notKept: 'Nothing was taken back: what you wrote afterwards could not be kept.',
  failed: 'The form did not answer. Check there what stands in it.',
};

export const undoWords: Readonly<Record<Language, typeof de>> = { de, en };
