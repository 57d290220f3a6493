/** What the panel says around the guidance itself. A text that is missing in one language does not compile. */
import type { Language } from '../../core/ticket.ts';
import { placeWords, writtenWords } from '../../web/ui/ticket.words.ts';
import { typeWords } from '../../web/ui/type.words.ts';

const de = {
  dockLeft: 'Links andocken',
  dockRight: 'Rechts andocken',
  settings: 'Einstellungen',
  close: 'Schließen',
  in: (target: string) => `in ${target}`,
  change: 'ändern',
  type: 'Vorgangsart',
  types: typeWords.de,
  forms: 'Auf dieser Seite stehen mehrere Formulare. Für welches?',
  untitled: 'Ohne Titel',
  formNumber: (n: number) => `Formular ${n}`,

  missing: (n: number) => (n === 1 ? 'Es fehlt noch 1 Muss-Angabe.' : `Es fehlen noch ${n} Muss-Angaben.`),
  held: 'Das Formular ist noch nicht gesendet. Ihr Text steht unverändert darin.',
  fix: 'Ergänzen',
  sendAnyway: 'Trotzdem senden',
  clickSubmit: (submit: string) => `Klicken Sie jetzt auf „${submit}“. Gesendet wird, wie es im Formular steht.`,
  reason: 'Ihr Leitfaden verlangt dann eine Begründung.',
  because: 'Warum die Angaben fehlen',
  becauseHelp: 'Sie steht danach als „Nicht bekannt, weil …“ bei jeder fehlenden Angabe.',

  none: 'Hier ist kein Formular für ein neues Ticket',
  noneHelp:
    'Öffnen Sie im Ticketsystem die Seite für ein neues Ticket. Sobald Sie dort schreiben, steht hier, was noch fehlt. Ist sie schon offen, zeigen Sie Ticketklar unten ihre Felder.',
  noneDrafts: 'Sie können auch ohne Formular beginnen: ein Entwurf wird hier im Browser gespeichert.',
  newDraft: 'Entwürfe öffnen',
  gone: (title: string, time: string) =>
    `Das Formular ist nicht mehr da. Ihr Text „${title}“ von ${time} Uhr ist noch hier.`,
  sent: (title: string, time: string) =>
    `Um ${time} Uhr gesendet: „${title}“. Ob es angekommen ist, hat noch keine Seite gezeigt. Sobald Sie in diesem Tab die Liste oder das Ticket öffnen, steht hier die Nummer. Der Text ist noch hier.`,
  created: (number: string) =>
    number === '' ? 'Angelegt:' : `Angelegt als ${/^\d/.test(number) ? `Nr. ${number}` : number}:`,
  toTicket: 'Ticket öffnen',
  rejected: 'Nicht angenommen.',
  rejectedHelp: 'Die Seite nennt den Grund. Ihr Text steht weiter im Formular.',
  rejectedKept: 'Ihr Text ist gesichert und lässt sich wieder eintragen, sobald das Formular offen ist.',
  cannotHold: (submit: string) =>
    `„${submit}“ lässt sich auf dieser Seite nicht anhalten. Sehen Sie vor dem Senden hier nach.`,
  tooLong:
    'Der Text in diesem Formular ist zu lang, um ihn zu lesen. Im Formular bleibt alles, wie es ist. Hängen Sie ein langes Protokoll besser als Datei an: Sobald der Text kürzer ist, geht es hier weiter.',
  unreadable: 'Dieses Formular lässt sich gerade nicht lesen. Im Formular bleibt alles, wie es ist.',
  lost: 'Die Verbindung zur Seite ist unterbrochen, zum Beispiel durch eine Aktualisierung von Ticketklar. Laden Sie die Seite neu, sobald Ihr Text gesichert ist.',
  noTab: 'Dieser Tab zeigt keine Webseite.',

  known: 'Schon einmal im Haus gelöst',
  toKnowledge: 'Selbst Gelöstes öffnen',
  selected: 'Ausgewählten Text prüfen',
  notSelected:
    'Auf dieser Seite ist kein Text ausgewählt, oder Ticketklar ist hier ausgeschaltet. Wählen Sie den Text des Tickets aus, und klicken Sie auf das Symbol von Ticketklar.',

  drafts: 'Entwürfe',
  draftsHelp: 'Gespeichert in dieser Erweiterung',
  back: 'Zurück zu den Hinweisen',
  noDrafts: 'Noch kein Entwurf. Sichern Sie den Text aus dem Formular, oder schreiben Sie einen neuen.',
  intoForm: 'Ins Formular',
  intoFormOf: (title: string) => `„${title}“ ins Formular`,
  keep: 'Als Entwurf sichern',
  kept: 'Gesichert.',
  keptBefore: 'Was vorher im Formular stand, liegt jetzt bei den Entwürfen.',
  notKept: 'Das Sichern ist fehlgeschlagen. Ihr Text steht weiter im Formular.',
  notKeptLast: 'Das Sichern ist fehlgeschlagen. Der Text ist noch hier; versuchen Sie es noch einmal.',
  takeFile: 'Laden Sie den Entwurf als Datei herunter. In Ticketklar lässt sie sich später unter „Entwürfe“ öffnen.',
  download: 'Als Datei herunterladen',
  nothingFilled: 'Nichts wurde eingetragen: Was im Formular steht, ließ sich vorher nicht sichern.',
  unread: 'Die Entwürfe lassen sich gerade nicht lesen. Gelöscht ist davon nichts.',
  unstored: 'Der Browser hat für diese Sitzung keinen Platz mehr.',
  unstoredHelp:
    'Im Formular bleibt alles, wie es ist. Was Sie hier begonnen oder entschieden haben, kann nach einer Pause verloren sein. Tragen Sie es gleich ein, oder schließen Sie andere Tabs mit Ticketformularen.',
  notFilled: 'Das Formular hat nicht geantwortet. Prüfen Sie dort, was eingetragen ist. Der Entwurf ist unverändert.',
  copy: 'Text kopieren',
  copyOf: (place: string) => `Text kopieren: ${place}`,
  take: 'Herunterladen',
  downloadOf: (file: string) => `Herunterladen: ${file}`,
  notTaken: 'Die Datei ließ sich nicht lesen. Im Entwurf ist sie unverändert.',
  notCopied: 'Der Browser hat das Kopieren nicht erlaubt.',
  covered: 'Etwas auf der Seite liegt über diesem Knopf. Öffnen Sie die Entwürfe im Seitenbereich.',
  besideOnly:
    'Ins Formular kommen Entwürfe aus der Seitenleiste: Über sie kann keine Seite etwas legen. Sie öffnet sich über das Symbol von Ticketklar.',
  /** What became of each part of a form that was filled, and the names of the parts. */
  result: writtenWords.de,
  places: placeWords.de,
};

const en: typeof de = {
  dockLeft: 'Dock on the left',
  dockRight: 'Dock on the right',
  settings: 'Settings',
  close: 'Close',
  in: (target) => `in ${target}`,
  change: 'change',
  type: 'Type',
  types: typeWords.en,
  forms: 'There are several forms on this page. Which one?',
  untitled: 'Untitled',
  formNumber: (n) => `Form ${n}`,

  missing: (n) => (n === 1 ? '1 required detail is still missing.' : `${n} required details are still missing.`),
  held: 'The form has not been sent. Your text stands in it as it was.',
  fix: 'Add them',
  sendAnyway: 'Send anyway',
  clickSubmit: (submit) => `Now click “${submit}”. What stands in the form will be sent as it is.`,
  reason: 'Your guide asks for a reason then.',
  because: 'Why the details are missing',
  becauseHelp: 'It will stand as “Not known, because …” with each missing detail.',

  none: 'There is no form for a new ticket here',
  noneHelp:
    'Open the page for a new ticket in your ticket system. As soon as you write there, this panel says what is missing. If it is open already, show Ticketklar its fields below.',
  noneDrafts: 'You can also begin without a form: a draft is kept here in the browser.',
  newDraft: 'Open drafts',
  gone: (title, time) => `The form is no longer there. Your text “${title}” from ${time} is still here.`,
  sent: (title, time) =>
    `Sent at ${time}: “${title}”. No page has shown yet whether it arrived. As soon as you open the list or the ticket in this tab, its number stands here. The text is still here.`,
  created: (number) => (number === '' ? 'Created:' : `Created as ${/^\d/.test(number) ? `no. ${number}` : number}:`),
  toTicket: 'Open the ticket',
  rejected: 'Not accepted.',
  rejectedHelp: 'The page says why. Your text still stands in the form.',
  rejectedKept: 'Your text is kept and can be put in again as soon as the form is open.',
  cannotHold: (submit) => `“${submit}” cannot be held back on this page. Look here before you send.`,
  tooLong:
    'The text in this form is too long to be read. Nothing in the form was changed. A long log is better attached as a file: as soon as the text is shorter, this goes on.',
  unreadable: 'This form cannot be read at the moment. Nothing in the form was changed.',
  lost: 'The connection to the page is gone, for example after an update of Ticketklar. Reload the page once your text is safe.',
  noTab: 'This tab shows no web page.',

  known: 'Solved in house before',
  toKnowledge: 'Open what was solved',
  selected: 'Review the selected text',
  notSelected:
    'No text is selected on this page, or Ticketklar is switched off here. Select the text of the ticket and click the Ticketklar icon.',

  drafts: 'Drafts',
  draftsHelp: 'Kept in this extension',
  back: 'Back to the findings',
  noDrafts: 'No draft yet. Keep the text of the form, or write a new one.',
  intoForm: 'Into the form',
  intoFormOf: (title) => `“${title}” into the form`,
  keep: 'Keep as a draft',
  kept: 'Kept.',
  keptBefore: 'What stood in the form before is now among the drafts.',
  notKept: 'It could not be kept. Your text still stands in the form.',
  notKeptLast: 'It could not be kept. The text is still here; please try again.',
  takeFile: 'Download the draft as a file. It can be opened in Ticketklar later, under “Drafts”.',
  download: 'Download as a file',
  nothingFilled: 'Nothing was put in: what stands in the form could not be kept first.',
  unread: 'The drafts cannot be read at the moment. None of them is deleted.',
  unstored: 'The browser has no room left for this session.',
  unstoredHelp:
    'Nothing in the form has changed. What you have begun or decided here may be lost after a pause. Put it in now, or close other tabs with ticket forms.',
  notFilled: 'The form did not answer. Check there what was put in. The draft is unchanged.',
  copy: 'Copy text',
  copyOf: (place) => `Copy text: ${place}`,
  take: 'Download',
  downloadOf: (file) => `Download: ${file}`,
  notTaken: 'The file could not be read. In the draft it is unchanged.',
  notCopied: 'The browser did not allow copying.',
  covered: 'Something on the page lies over this button. Open the drafts in the side panel.',
  besideOnly:
    'Drafts go into a form from the sidebar: no page can lay anything over it. It opens from the Ticketklar icon.',
  result: writtenWords.en,
  places: placeWords.en,
};

export const panelWords: Readonly<Record<Language, typeof de>> = { de, en };
