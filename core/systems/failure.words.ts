/** What a failure says to a person: what happened, and what to do. `{system}` is the name of the target. */
import { fill } from '../fill.ts';
import type { Language } from '../ticket.ts';
import type { Complaint, Failure, FailureKind } from './failure.ts';

interface FailureText {
  readonly what: string;
  readonly todo: string;
}

export const failureWords: Readonly<Record<Language, Readonly<Record<FailureKind, FailureText>>>> = {
  de: {
    offline: {
      what: '{system} ist von hier aus nicht erreichbar.',
      todo: 'Prüfen Sie die Verbindung und ob Ticketklar auf diese Adresse zugreifen darf. Der Entwurf wartet so lange.',
    },
    'no-answer': {
      what: '{system} hat nicht geantwortet.',
      todo: 'Ob das Ticket angekommen ist, prüft Ticketklar, bevor es noch einmal sendet.',
    },
    cancelled: { what: 'Das Senden wurde abgebrochen.', todo: 'Der Entwurf ist unverändert da.' },
    'signed-out': {
      what: '{system} verlangt eine Anmeldung.',
      todo: 'Der Zugang fehlt, ist falsch oder abgelaufen. Tragen Sie ihn beim Ziel neu ein.',
    },
    redirected: {
      what: 'Die Adresse von {system} leitet weiter, meist auf eine Anmeldeseite.',
      todo: 'Öffnen Sie das Ticketsystem im Browser: Melden Sie sich dort an, oder tragen Sie beim Ziel die Adresse ein, die dort steht.',
    },
    forbidden: {
      what: '{system} erlaubt das Ihrem Zugang nicht.',
      todo: 'Bitten Sie die Verwaltung des Ticketsystems um das Recht, oder wählen Sie ein anderes Projekt.',
    },
    'not-found': {
      what: '{system} findet das nicht.',
      todo: 'Prüfen Sie Adresse und Projekt des Ziels; vielleicht wurde etwas gelöscht oder verschoben.',
    },
    refused: { what: '{system} nimmt das Ticket so nicht an.', todo: 'Ergänzen oder ändern Sie, was bemängelt wird.' },
    'too-large': {
      what: 'Für {system} ist das Ticket oder ein Anhang zu groß.',
      todo: 'Verkleinern Sie die Datei, oder legen Sie sie an anderer Stelle ab und schreiben Sie dazu, wo.',
    },
    busy: {
      what: '{system} ist gerade ausgelastet und bittet zu warten.',
      todo: 'Ticketklar versucht es von selbst wieder.',
    },
    broken: {
      what: '{system} meldet einen eigenen Fehler.',
      todo: 'Ticketklar prüft, ob das Ticket angekommen ist, und versucht es sonst wieder.',
    },
    'not-understood': {
      what: 'Unter der Adresse von {system} antwortet etwas anderes.',
      todo: 'Prüfen Sie die Adresse des Ziels, und ob ein VPN oder eine Anmeldeseite dazwischenliegt.',
    },
  },
  en: {
    offline: {
      what: '{system} cannot be reached from here.',
      todo: 'Check the connection, and whether Ticketklar may use this address. The draft waits until then.',
    },
    'no-answer': {
      what: '{system} has not answered.',
      todo: 'Ticketklar checks whether the ticket has arrived before it sends again.',
    },
    cancelled: { what: 'Sending was cancelled.', todo: 'The draft is there, unchanged.' },
    'signed-out': {
      what: '{system} asks for a sign-in.',
      todo: 'The access is missing, wrong or has expired. Enter it again at the target.',
    },
    redirected: {
      what: 'The address of {system} leads elsewhere, mostly to a sign-in page.',
      todo: 'Open the ticket system in the browser: sign in there, or enter the address that it shows at the target.',
    },
    forbidden: {
      what: '{system} does not allow this to your access.',
      todo: 'Ask the administrators of the ticket system for the right, or choose another project.',
    },
    'not-found': {
      what: '{system} does not find this.',
      todo: 'Check the address and the project of the target; something may have been deleted or moved.',
    },
    refused: {
      what: '{system} does not accept the ticket as it is.',
      todo: 'Complete or change what it points out.',
    },
    'too-large': {
      what: 'The ticket or a file is too large for {system}.',
      todo: 'Make the file smaller, or store it elsewhere and write where.',
    },
    busy: { what: '{system} is busy and asks to wait.', todo: 'Ticketklar tries again by itself.' },
    broken: {
      what: '{system} reports an error of its own.',
      todo: 'Ticketklar checks whether the ticket has arrived, and else tries again.',
    },
    'not-understood': {
      what: 'Something else answers at the address of {system}.',
      todo: 'Check the address of the target, and whether a VPN or a sign-in page stands in between.',
    },
  },
};

/** A failure in plain words; `complaints` are the system's own, in its language. */
export interface FailureSaid extends FailureText {
  readonly complaints: readonly Complaint[];
}

export function sayFailure(
  { kind, complaints }: Pick<Failure, 'kind' | 'complaints'>,
  system: string,
  language: Language,
): FailureSaid {
  const { what, todo } = failureWords[language][kind];
  return { what: fill(what, { system }), todo: fill(todo, { system }), complaints };
}
