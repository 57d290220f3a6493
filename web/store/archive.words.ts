/** What an archive says about itself, and why one is refused. */
import type { Language } from '../../core/ticket.ts';
import { inBoth } from '../ui/words.ts';

export const pageWords = inBoth({
  de: {
    title: (n: number) => (n === 1 ? '1 Entwurf aus Ticketklar' : `${n} Entwürfe aus Ticketklar`),
    says: 'Diese Seite ist zum Lesen. Zum Weiterschreiben öffnen Sie die ganze ZIP-Datei in Ticketklar.',
    completion: (by: string) => `Zur Ergänzung durch ${by}`,
    questions: 'Offene Fragen',
    files: 'Nachweise',
    untitled: 'Ohne Titel',
  },
  en: {
    title: (n: number) => (n === 1 ? '1 draft from Ticketklar' : `${n} drafts from Ticketklar`),
    says: 'This page is for reading. To go on writing, open the whole ZIP file in Ticketklar.',
    completion: (by: string) => `For completion by ${by}`,
    questions: 'Open questions',
    files: 'Evidence',
    untitled: 'Untitled',
  },
});

export const archiveReadme: Readonly<Record<Language, string>> = {
  de: `Entwürfe aus Ticketklar

drafts.html          alle Entwürfe zum Lesen und Drucken
files/<id>/<Name>    die Nachweise, Byte für Byte
drafts/<id>.json     ein Entwurf: draft (Text, Angaben, Zustand), versions (frühere Fassungen), evidence (zu jedem
                     Nachweis Name, Art, Beschreibung, Größe in Byte, SHA-256 und der Pfad in dieser Datei)
ticketklar.json      Format "ticketklar-archive", Version 1: Art der Datei, Gerät, Zeitpunkt (Millisekunden seit 1970),
                     Zahl der Entwürfe, bei einer Weitergabe auch an wen und die offenen Fragen
guides.json, practice.json, templates.json, standing.json, settings.json
                     nur in einer Sicherung: Leitfäden, Übungstisch, Vorlagen, gemerkte Angaben, Einstellungen
knowledge.json, analyses.json
                     nur in einer Sicherung: selbst Gelöstes mit seiner Lösung, und wie jede Erstanalyse ausging
targets.json, outbox.json, departures.json
                     nur in einer Sicherung: Ziele (ohne Zugangsdaten), Ausgang, Protokoll des Gesendeten. Was beim
                     Sichern unterwegs war, wird nach dem Öffnen erst im Zielsystem gesucht und nie blind gesendet.
followed.json, replies.json, begun.json, reviewed.json
                     nur in einer Sicherung: verfolgte Tickets, Antworten darauf (Anhänge unter files/), begonnene
                     Antworten, und was zu geprüften Tickets entschieden wurde

Öffnen: in Ticketklar unter Entwürfe "Aus Datei öffnen". Was schon da ist, wird zusammengeführt; beide Seiten bleiben.
`,
  en: `Drafts from Ticketklar

drafts.html          all drafts, to be read and printed
files/<id>/<name>    the evidence, byte for byte
drafts/<id>.json     one draft: draft (text, details, state), versions (earlier texts), evidence (of each file its
                     name, kind, description, size in bytes, SHA-256 and the path in this archive)
ticketklar.json      format "ticketklar-archive", version 1: kind of archive, device, time (milliseconds since 1970),
                     number of drafts, and for a hand-over to whom it goes and the open questions
guides.json, practice.json, templates.json, standing.json, settings.json
                     in a backup only: guides, practice desk, templates, remembered details, settings
knowledge.json, analyses.json
                     in a backup only: what was solved in house with its solution, and how each first analysis ended
targets.json, outbox.json, departures.json
                     in a backup only: targets (without sign-in), outbox, log of what was sent. What was on its way
                     when the backup was made is looked for in the target first, and never sent on a guess.
followed.json, replies.json, begun.json, reviewed.json
                     in a backup only: tickets that are followed, answers to them (files under files/), answers that
                     are being written, and what was decided about reviewed tickets

To open it: "Open from a file" under Drafts in Ticketklar. What is there already is merged; both sides stay.
`,
};

export const refusalWords = inBoth({
  de: {
    nothing: 'Es wurde nichts geändert.',
    'no-zip': 'Die Datei ist keine lesbare ZIP-Datei.',
    'too-many': (n: number) => `Die Datei enthält ${n} Einträge; das sind mehr, als ein Archiv von Ticketklar hat.`,
    path: (name: string) => `Der Eintrag „${name}“ hat einen unzulässigen Pfad.`,
    twice: (name: string) => `Der Eintrag „${name}“ kommt doppelt vor.`,
    encrypted: (name: string) => `Der Eintrag „${name}“ ist verschlüsselt.`,
    method: (name: string) => `Der Eintrag „${name}“ ist auf eine Art gepackt, die Ticketklar nicht liest.`,
    overlap: (name: string) => `Der Eintrag „${name}“ überschneidet sich mit einem anderen.`,
    bomb: (name: string) => `Ab dem Eintrag „${name}“ würde die Datei beim Entpacken unverhältnismäßig groß.`,
    damaged: (name: string) => `Der Eintrag „${name}“ ist beschädigt.`,
    'not-ours': 'Die ZIP-Datei ist kein Archiv von Ticketklar.',
    newer: 'Das Archiv stammt von einer neueren Fassung von Ticketklar.',
    content: (name: string, path: string) => `Der Eintrag „${name}“ passt nicht${path ? ` (${path})` : ''}.`,
  },
  en: {
    nothing: 'Nothing was changed.',
    'no-zip': 'The file is not a readable ZIP file.',
    'too-many': (n: number) => `The file has ${n} entries; that is more than an archive of Ticketklar has.`,
    path: (name: string) => `The entry “${name}” has a path that is not allowed.`,
    twice: (name: string) => `The entry “${name}” is there twice.`,
    encrypted: (name: string) => `The entry “${name}” is encrypted.`,
    method: (name: string) => `The entry “${name}” is packed in a way that Ticketklar does not read.`,
    overlap: (name: string) => `The entry “${name}” overlaps with another one.`,
    bomb: (name: string) => `From the entry “${name}” on the file would grow out of all proportion when unpacked.`,
    damaged: (name: string) => `The entry “${name}” is damaged.`,
    'not-ours': 'The ZIP file is not an archive of Ticketklar.',
    newer: 'The archive comes from a newer version of Ticketklar.',
    content: (name: string, path: string) => `The entry “${name}” does not fit${path ? ` (${path})` : ''}.`,
  },
});
