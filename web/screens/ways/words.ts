import { inBoth } from '../../ui/words.ts';

export const waysWords = inBoth({
  de: {
    title: 'Auf anderem Weg weitergeben',
    lead: 'Ohne Zugang zum Ticketsystem. Der Entwurf bleibt hier erhalten.',
    close: 'Schließen',
    notSaved:
      'Der Entwurf lässt sich gerade nicht sichern. Was Sie mitnehmen, ist trotzdem der Stand auf dem Bildschirm.',
    damaged: (name: string) =>
      `Der Nachweis „${name}“ ist nicht mehr so, wie Sie ihn hinzugefügt haben. Es wurde nichts weitergegeben.`,
    mail: 'Als Mail',
    to: 'An',
    toExample: 'Mailadresse des Helpdesks',
    mailFile: 'Mail herunterladen',
    mailFileSays: (files: number) =>
      files === 0
        ? 'Die Datei öffnet Ihr Mailprogramm als neue Mail; gesendet wird sie dort.'
        : `Die Datei öffnet Ihr Mailprogramm als neue Mail, mit ${files === 1 ? '1 Anhang' : `${files} Anhängen`}; gesendet wird sie dort.`,
    mailOpen: 'Im Mailprogramm öffnen',
    mailWithout: (files: number) =>
      files === 1
        ? '„Im Mailprogramm öffnen“ nimmt die Datei nicht mit.'
        : `„Im Mailprogramm öffnen“ nimmt die ${files} Dateien nicht mit.`,
    mailTooLong: 'Zum direkten Öffnen im Mailprogramm ist der Text zu lang. Nehmen Sie die heruntergeladene Mail.',
    form: 'In ein Formular',
    where: 'Ziel',
    otherPlace: 'andere Adresse',
    address: 'Adresse Ihres Ticketsystems',
    addressExample: 'https://tickets.example.com/projects/…',
    system: 'Ticketsystem',
    unknownSystem: 'ein anderes',
    project: 'Projekt oder Warteschlange',
    prefill: 'Vorausgefüllt öffnen',
    prefillSays: 'Öffnet das leere Formular in einem neuen Tab, Titel und Beschreibung stehen schon darin.',
    tooLong: (length: string, limit: string) =>
      `Die Beschreibung ist für eine Adresse zu lang (${length} von ${limit} Zeichen). Das Formular öffnet sich mit dem Titel; die Beschreibung liegt in der Zwischenablage und wartet aufs Einfügen.`,
    noPrefill: 'Dieses System liest nichts aus der Adresse.',
    withExtension: 'Mit der Browser-Erweiterung füllt Ticketklar das Formular selbst aus.',
    fill: 'Öffnen und ausfüllen',
    fillSays:
      '„Öffnen und ausfüllen“ wartet auf das Formular und füllt alle Felder. Gesendet wird erst, wenn Sie dort selbst senden.',
    waiting:
      'Ticketklar wartet auf das Formular. Melden Sie sich dort an oder öffnen Sie es, wenn die Seite es nicht gleich zeigt.',
    stop: 'Nicht mehr warten',
    stopped: 'Der Tab wurde geschlossen, bevor ein Formular zu sehen war.',
    notAllowed: 'Ohne Ihre Erlaubnis darf Ticketklar diese Seite nicht ausfüllen.',
    notFilled: 'Das Formular hat nicht geantwortet. Versuchen Sie es noch einmal, oder kopieren Sie den Text.',
    noAddress: 'Das ist keine Adresse eines Ticketsystems.',
    copy: 'Kopieren als',
    markups: { markdown: 'Markdown', textile: 'Textile', jira: 'Jira-Wiki', html: 'formatierter Text', plain: 'Text' },
    copied: (markup: string) => `Kopiert: ${markup}.`,
    notCopied:
      'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text in der Vorschau und kopieren Sie ihn selbst.',
    files: 'Als Datei',
    zip: 'Text und Dateien als ZIP',
    json: 'Entwurf als Datei',
    jsonSays: 'Mit „Entwurf als Datei“ arbeiten Sie in Ticketklar auf einem anderen Gerät weiter.',
    withoutFiles: 'Die Nachweise ließen sich nicht lesen. In der Datei steht der Text allein.',
    done: 'Schon angelegt?',
    number: 'Nummer des Tickets',
    keep: 'Als gesendet vermerken',
    kept: (number: string) => `Als gesendet vermerkt: ${number}.`,
    otherTarget: 'anderer Weg',
  },
  en: {
    title: 'Pass on another way',
    lead: 'Without access to the ticket system. The draft stays here.',
    close: 'Close',
    notSaved:
      'The draft cannot be saved at the moment. What you take along is what you see on the screen all the same.',
    damaged: (name: string) => `The evidence “${name}” is no longer what you added. Nothing was passed on.`,
    mail: 'As a mail',
    to: 'To',
    toExample: 'Mail address of the help desk',
    mailFile: 'Download the mail',
    mailFileSays: (files: number) =>
      files === 0
        ? 'Your mail program opens the file as a new mail; you send it there.'
        : `Your mail program opens the file as a new mail, with ${files === 1 ? '1 attachment' : `${files} attachments`}; you send it there.`,
    mailOpen: 'Open in the mail program',
    mailWithout: (files: number) =>
      files === 1
        ? '“Open in the mail program” does not take the file along.'
        : `“Open in the mail program” does not take the ${files} files along.`,
    mailTooLong: 'The text is too long to be opened in the mail program directly. Take the downloaded mail.',
    form: 'Into a form',
    where: 'Target',
    otherPlace: 'another address',
    address: 'Address of your ticket system',
    addressExample: 'https://tickets.example.com/projects/…',
    system: 'Ticket system',
    unknownSystem: 'another one',
    project: 'Project or queue',
    prefill: 'Open filled in',
    prefillSays: 'Opens the empty form in a new tab, with title and description in it.',
    tooLong: (length: string, limit: string) =>
      `The description is too long for an address (${length} of ${limit} characters). The form opens with the title; the description is on the clipboard, ready to be pasted.`,
    noPrefill: 'This system reads nothing from the address.',
    withExtension: 'With the browser extension Ticketklar fills in the form itself.',
    fill: 'Open and fill in',
    fillSays:
      '“Open and fill in” waits for the form and fills in all fields. Nothing is sent until you send it there yourself.',
    waiting: 'Ticketklar is waiting for the form. Sign in there, or open it, if the page does not show it at once.',
    stop: 'Stop waiting',
    stopped: 'The tab was closed before a form could be seen.',
    notAllowed: 'Without your permission Ticketklar may not fill in this page.',
    notFilled: 'The form did not answer. Try once more, or copy the text.',
    noAddress: 'This is not the address of a ticket system.',
    copy: 'Copy as',
    markups: { markdown: 'Markdown', textile: 'Textile', jira: 'Jira wiki', html: 'formatted text', plain: 'text' },
    copied: (markup: string) => `Copied: ${markup}.`,
    notCopied: 'The browser did not allow copying. Select the text in the preview and copy it yourself.',
    files: 'As a file',
    zip: 'Text and files as a ZIP',
    json: 'Draft as a file',
    jsonSays: 'With “Draft as a file” you go on working in Ticketklar on another device.',
    withoutFiles: 'The evidence could not be read. The file holds the text alone.',
    done: 'Created already?',
    number: 'Number of the ticket',
    keep: 'Note as sent',
    kept: (number: string) => `Noted as sent: ${number}.`,
    otherTarget: 'another way',
  },
});
