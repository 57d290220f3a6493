import { inBoth } from '../../ui/words.ts';

export const interviewWords = inBoth({
  de: {
    interview: 'Interview',
    progress: (n: number, all: number) => `Frage ${n} von ${all}`,
    example: 'So ist es gut',
    next: 'Weiter',
    back: 'Zurück',
    there: 'Steht schon da',
    unknown: 'Weiß ich nicht, weil …',
    skipped: 'Nicht gefragt, weil es schon dasteht:',
    doneTitle: 'Alle Fragen sind gestellt',
    doneClear: 'Es fehlt keine Muss-Angabe.',
    doneOpen: (n: number) =>
      n === 1
        ? 'Eine Muss-Angabe ist noch offen; sie steht bei den Hinweisen.'
        : `${n} Muss-Angaben sind noch offen; sie stehen bei den Hinweisen.`,
    left: (n: number) =>
      n === 1 ? '1 weitere Frage steht bei den Hinweisen.' : `${n} weitere Fragen stehen bei den Hinweisen.`,
    toForm: 'Im Formular ansehen',
    title: 'Wie heißt das Ticket in einer Zeile?',
    titleWhy: 'Wo, was und welches Symptom: So wird es in der Liste gefunden.',
    attach: 'Datei wählen',
    attached: (n: number) => (n === 1 ? '1 Nachweis liegt bei.' : `${n} Nachweise liegen bei.`),
    levels: 'Priorität',
    coach: 'In wenigen Fragen bestimmen',
    closedUnknown: (because: string) => `Nicht bekannt, weil ${because}.`,
    closedThere: 'Als „steht schon da“ vermerkt.',
    reopen: 'Doch beantworten',
    keys: 'Strg Eingabe: weiter',
  },
  en: {
    interview: 'Interview',
    progress: (n: number, all: number) => `Question ${n} of ${all}`,
    example: 'What good looks like',
    next: 'Next',
    back: 'Back',
    there: 'Already there',
    unknown: 'I don’t know because …',
    skipped: 'Not asked, because it is there already:',
    doneTitle: 'All questions have been asked',
    doneClear: 'No must is missing.',
    doneOpen: (n: number) =>
      n === 1
        ? 'One must is still open; it stands in the guidance.'
        : `${n} musts are still open; they stand in the guidance.`,
    left: (n: number) =>
      n === 1 ? '1 more question stands in the guidance.' : `${n} more questions stand in the guidance.`,
    toForm: 'See it in the form',
    title: 'What is the ticket called, in one line?',
    titleWhy: 'Where, what and which symptom: that is how it is found in a list.',
    attach: 'Choose file',
    attached: (n: number) => (n === 1 ? '1 piece of evidence is attached.' : `${n} pieces of evidence are attached.`),
    levels: 'Priority',
    coach: 'Find it in a few questions',
    closedUnknown: (because: string) => `Not known, because ${because}.`,
    closedThere: 'Noted as “already there”.',
    reopen: 'Answer it after all',
    keys: 'Ctrl Enter: next',
  },
});
