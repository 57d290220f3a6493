/** What the file of a review says about itself. */
import type { Language } from '../../core/ticket.ts';

export const shareReadme: Readonly<Record<Language, string>> = {
  de: `Eine Prüfung aus Ticketklar

ticketklar-review.json  Format "ticketklar-review", Version 1: Zeitpunkt (Millisekunden seit 1970), Liste (Name, System,
                        Leitfaden, Zahl der Tickets)
tickets/00001.json …    die Tickets, je 250: ticket (Art, Titel, Beschreibung, Angaben, Anhänge), number, state, author,
                        assignee, url, created, changed, comments, voices
kept.json               zu jedem Ticket: closures (verworfene Hinweise), decided (wann verworfen oder wieder aufgenommen),
                        rounds (Rückfragen mit ihren Antworten)
judged.json             von Hand bewertete Hinweise: rule, key, isRight, at
same.json               derselbe Fall: one, other, is (false: herausgelöst), at
known-errors.json       bekannte Fehler: key, number, title, body, text, link, is (false: nicht mehr bekannt), at

Öffnen: in Ticketklar unter Prüfung. Was schon da ist, wird zusammengeführt: von jeder Entscheidung zählt die spätere,
und nichts von beiden Seiten geht verloren. Die Datei enthält die Tickets selbst; geben Sie sie nur weiter, an wen Sie
auch die Liste geben dürfen.
`,
  en: `A review from Ticketklar

ticketklar-review.json  format "ticketklar-review", version 1: time (milliseconds since 1970), list (name, system, guide,
                        number of tickets)
tickets/00001.json …    the tickets, 250 each: ticket (type, title, description, fields, attachments), number, state,
                        author, assignee, url, created, changed, comments, voices
kept.json               for each ticket: closures (findings overruled), decided (when overruled or taken up again), rounds
                        (ask-backs with their answers)
judged.json             findings judged by hand: rule, key, isRight, at
same.json               the same case: one, other, is (false: taken out), at
known-errors.json       known errors: key, number, title, body, text, link, is (false: known no longer), at

To open it: under Review in Ticketklar. What is there already is merged: of each decision the later one counts, and
nothing of either side is lost. The file holds the tickets themselves; give it only to whom you may give the list.
`,
};
