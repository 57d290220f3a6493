/** What the figures say: each its name, what it means, and its formula in words. */
import { inBoth } from '../../../ui/words.ts';

const number = (locale: string, digits: number) => {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
  return (n: number): string => format.format(n);
};
const de = number('de-DE', 0);
const en = number('en-GB', 0);

export const figuresWords = inBoth({
  de: {
    title: 'Kennzahlen',
    csv: 'Als Tabelle (CSV)',
    print: 'Drucken',
    file: 'kennzahlen',
    tooFew: 'Kennzahlen gibt es ab fünf Tickets. Diese Liste hat weniger.',
    asTable: 'Als Tabelle',
    drawing: 'Wird gezeichnet …',
    percent: (share: number) => `${de(share * 100)} %`,
    decimal: number('de-DE', 2),
    month: (key: string) =>
      new Intl.DateTimeFormat('de-DE', { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(
        new Date(`${key}-01`),
      ),
    hours: (hours: number) => (hours < 48 ? `${de(hours)} h` : `${de(hours / 24)} Tage`),
    columns: {
      month: 'Monat',
      tickets: 'Tickets',
      right: 'auf Anhieb lösbar',
      readiness: 'Reifegrad, Mitte',
      item: 'Angabe',
      count: 'fehlt in Tickets',
      share: 'Anteil',
      cumulated: 'zusammen',
      top: 'Fehlt am häufigsten',
      rounds: 'Rückfragen',
    },
    right: {
      name: 'Auf Anhieb lösbar',
      says: (part: number, of: number) => `${de(part)} von ${de(of)} Tickets haben kein offenes Muss`,
      formula: (part: number, of: number) =>
        `Auf Anhieb lösbar = Tickets ohne offenes Muss ÷ alle Tickets = ${de(part)} ÷ ${de(of)}. Gemessen am Leitfaden, unter dem die Liste eingelesen wurde.`,
      over: 'Auf Anhieb lösbar im Zeitverlauf',
      about: (n: number) => `Anteil der Tickets ohne offenes Muss in ${de(n)} Monaten, nach Erstellungsmonat.`,
    },
    readiness: {
      name: 'Reifegrad in der Mitte',
      says: 'Die Hälfte der Tickets liegt darüber, die Hälfte darunter',
      formula:
        'Mitte = mittlerer Wert aller Reifegrade (Median), von 0 bis 100. Der Reifegrad beschreibt das Ticket, nicht die Person.',
      over: 'Reifegrad im Zeitverlauf',
      about: (n: number) =>
        `Mittlerer Reifegrad je Erstellungsmonat, ${de(n)} Monate. Ab 85 gilt ein Ticket als vollständig.`,
      complete: 'vollständig ab 85',
    },
    noTime: 'Ein Verlauf braucht zwei Monate mit mindestens fünf Tickets.',
    missing: {
      name: (n: number) =>
        `der fehlenden Angaben entfallen auf ${n === 1 ? 'eine einzige' : n === 2 ? 'nur zwei' : 'nur drei'}`,
      says: 'Was in wie vielen Tickets fehlt, das Häufigste zuerst',
      of: (group: string) => `nur ${group}`,
      none: 'In diesen Tickets fehlt nichts Notwendiges.',
      over: 'Fehlende Angaben',
      about: (n: number) =>
        `Balken: Tickets, in denen die Angabe fehlt. ${n === 1 ? 'Die erste macht' : `Die ersten ${de(n)} machen zusammen`} vier Fünftel aus.`,
      formula:
        'Anteil = Tickets, in denen diese Angabe fehlt ÷ alle fehlenden Angaben (Muss und Soll). Verworfene Hinweise zählen nicht.',
      more: (n: number) => `${n === 1 ? 'Eine seltenere steht' : `${de(n)} seltenere stehen`} in der Tabelle.`,
    },
    groups: {
      by: 'Gruppieren nach',
      names: { module: 'Modul', type: 'Vorgangsart', month: 'Monat' },
      head: 'Nach Gruppen',
      says: 'Wählen Sie eine Gruppe, um oben nur ihre fehlenden Angaben zu sehen.',
      all: 'Alle Tickets',
      without: { module: 'ohne Modul', type: 'ohne Vorgangsart', month: 'ohne Datum' },
      hidden: (groups: number, tickets: number) =>
        `${groups === 1 ? 'Eine Gruppe' : `${de(groups)} Gruppen`} mit weniger als fünf Tickets ${groups === 1 ? 'ist' : 'sind'} nicht gezeigt (zusammen ${de(tickets)} ${tickets === 1 ? 'Ticket' : 'Tickets'}).`,
      noneShown: 'Keine Gruppe hat fünf Tickets.',
    },
    rounds: {
      name: 'Rückfragen je Ticket',
      says: (of: number) => `aus den Kommentaren von ${de(of)} Tickets`,
      steps: ['keine', 'eine', 'zwei', 'drei und mehr'],
      over: 'Tickets nach Zahl der Rückfragen',
      about: 'Wie viele Tickets keine, eine, zwei, drei und mehr Rückfragen hatten.',
      formula:
        'Rückfrage = Kommentar mit einem Fragezeichen von jemand anderem, auf den ein Kommentar der meldenden Person folgt. Rückfragen je Ticket = alle Rückfragen ÷ alle Tickets.',
      unknown: 'Rückfragen',
      unknownWhy:
        'Diese Liste sagt nicht, wer welchen Kommentar geschrieben hat. Darum steht hier keine Zahl. Exporte aus Jira mit der Spalte „Comment“ enthalten es, wenn die meldende Person dort unter demselben Namen steht.',
    },
    waiting: {
      name: 'Wartezeit auf Antworten',
      says: (tickets: number) => `Anteil an der Laufzeit von ${de(tickets)} erledigten Tickets`,
      formula: (part: string, of: string) =>
        `Wartezeit = Zeit von der Rückfrage bis zur Antwort ÷ Zeit von der Erstellung bis zur letzten Änderung = ${part} ÷ ${of}. Kalenderzeit, nicht Servicezeit.`,
      unknown: 'Wartezeit auf Antworten',
      unknownWhy:
        'Dafür braucht es fünf erledigte Tickets mit Daten der Erstellung, der letzten Änderung und der Kommentare. Diese Liste enthält sie nicht.',
    },
    foot: 'Keine Auswertung nach Personen. Gruppen unter fünf Tickets bleiben verborgen. Auf diesem Gerät gerechnet.',
    heads: { figure: 'Kennzahl', group: 'Gruppe', value: 'Wert', part: 'Anzahl', of: 'von' },
  },
  en: {
    title: 'Figures',
    csv: 'As a table (CSV)',
    print: 'Print',
    file: 'figures',
    tooFew: 'Figures begin at five tickets. This list has fewer.',
    asTable: 'As a table',
    drawing: 'Drawing …',
    percent: (share: number) => `${en(share * 100)}%`,
    decimal: number('en-GB', 2),
    month: (key: string) =>
      new Intl.DateTimeFormat('en-GB', { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(
        new Date(`${key}-01`),
      ),
    hours: (hours: number) => (hours < 48 ? `${en(hours)} h` : `${en(hours / 24)} days`),
    columns: {
      month: 'Month',
      tickets: 'Tickets',
      right: 'right first time',
      readiness: 'Readiness, middle',
      item: 'Item',
      count: 'missing in tickets',
      share: 'Share',
      cumulated: 'together',
      top: 'Missing most often',
      rounds: 'Ask-backs',
    },
    right: {
      name: 'Right first time',
      says: (part: number, of: number) => `${en(part)} of ${en(of)} tickets have no open must`,
      formula: (part: number, of: number) =>
        `Right first time = tickets with no open must ÷ all tickets = ${en(part)} ÷ ${en(of)}. Measured by the guide under which the list was read.`,
      over: 'Right first time over time',
      about: (n: number) => `Share of tickets with no open must in ${en(n)} months, by the month they were written.`,
    },
    readiness: {
      name: 'Readiness in the middle',
      says: 'Half of the tickets are above, half below',
      formula: 'Middle = median of all readiness values, 0 to 100. Readiness describes the ticket, not the person.',
      over: 'Readiness over time',
      about: (n: number) =>
        `Median readiness by the month the tickets were written, ${en(n)} months. From 85 on a ticket is complete.`,
      complete: 'complete from 85',
    },
    noTime: 'A course over time needs two months with at least five tickets.',
    missing: {
      name: (n: number) =>
        `of all missing items are due to ${n === 1 ? 'a single one' : n === 2 ? 'just two' : 'just three'}`,
      says: 'What is missing in how many tickets, the most frequent first',
      of: (group: string) => `only ${group}`,
      none: 'Nothing required is missing in these tickets.',
      over: 'Missing items',
      about: (n: number) =>
        `Bars: tickets in which the item is missing. ${n === 1 ? 'The first makes' : `The first ${en(n)} together make`} four fifths.`,
      formula:
        'Share = tickets in which this item is missing ÷ all missing items (must and should). Overruled findings do not count.',
      more: (n: number) => `${n === 1 ? 'A rarer one is' : `${en(n)} rarer ones are`} in the table.`,
    },
    groups: {
      by: 'Group by',
      names: { module: 'Module', type: 'Type', month: 'Month' },
      head: 'By group',
      says: 'Choose a group to see only its missing items above.',
      all: 'All tickets',
      without: { module: 'without a module', type: 'without a type', month: 'without a date' },
      hidden: (groups: number, tickets: number) =>
        `${groups === 1 ? 'One group' : `${en(groups)} groups`} of fewer than five tickets ${groups === 1 ? 'is' : 'are'} not shown (${en(tickets)} ${tickets === 1 ? 'ticket' : 'tickets'} together).`,
      noneShown: 'No group has five tickets.',
    },
    rounds: {
      name: 'Ask-backs per ticket',
      says: (of: number) => `from the comments of ${en(of)} tickets`,
      steps: ['none', 'one', 'two', 'three or more'],
      over: 'Tickets by number of ask-backs',
      about: 'How many tickets had no, one, two, three or more ask-backs.',
      formula:
        'Ask-back = a comment with a question mark by somebody else, followed by a comment of the reporter. Ask-backs per ticket = all ask-backs ÷ all tickets.',
      unknown: 'Ask-backs',
      unknownWhy:
        'This list does not say who wrote which comment, so there is no figure here. Exports of Jira with the column “Comment” do, where the reporter stands there under the same name.',
    },
    waiting: {
      name: 'Waiting for answers',
      says: (tickets: number) => `share of the lifetime of ${en(tickets)} done tickets`,
      formula: (part: string, of: string) =>
        `Waiting = time from ask-back to answer ÷ time from creation to last change = ${part} ÷ ${of}. Calendar time, not service time.`,
      unknown: 'Waiting for answers',
      unknownWhy:
        'This needs five done tickets with the dates of creation, last change and comments. This list does not have them.',
    },
    foot: 'No evaluation of persons. Groups of fewer than five tickets stay hidden. Computed on this device.',
    heads: { figure: 'Figure', group: 'Group', value: 'Value', part: 'Count', of: 'of' },
  },
});
