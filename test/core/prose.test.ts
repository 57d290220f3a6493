/** What prose tells without any label: what happens, what should, what is neither; and how it is quoted. */
import { describe, expect, it } from 'vitest';
import type { FactKind } from '../../core/fact.ts';
import { lexicon } from '../../core/reading/lexicon/index.ts';
import { read } from '../../core/reading/read.ts';
import { emptyTicket } from '../../core/ticket.ts';

const reading = (body: string) => read({ ...emptyTicket('incident'), body });
/** The quoted places of one kind. */
const found = (kind: FactKind, body: string): string[] =>
  reading(body)
    .of(kind)
    .map((fact) => fact.text);
const has = (kind: FactKind, body: string): boolean => reading(body).has(kind);

describe('what is no way to the fault', () => {
  it.each([
    ['the entries of a form', 'Build identifier: 20110218\nInstalled plugins: none\nWrite permission: granted'],
    ['one entry alone', 'Write external storage permission: granted'],
    ['a wish', 'Save should be available there.'],
    ['a question', 'Save the position before a reload?'],
    ['what one then sees', '3. Observe lack of the save button'],
    ['the lines of an output', 'make[1]: Leaving directory\nmake[2]: Entering directory'],
    [
      'the name of a page that has an arrow',
      'The "Help->About" screen is not changed by the "Setting->Language" page.',
    ],
    ['the entries of a listing', '[code] => 200\n[message] => Next\n[kind] => app'],
    [
      'what cannot be repeated, said at length',
      'I don’t have any easy way to reproduce this, it appears when I start it.',
    ],
    ['a list that says what is', '- It will select the right list.\n- They open the first entry.'],
    ['a list of wishes', '- The list should open at once.\n- It should save by itself.'],
    ['a way around', 'As a workaround:\n1. Open the list\n2. Click Release'],
    ['what is proposed', 'There are 3 options here:\n1. Open the list first\n2. Click Release again'],
    ['what is proposed, in German', 'Mögliche Lösungsvorschläge:\n- Liste zuerst öffnen\n- Auf Freigeben klicken'],
    ['a way around that a sentence announces', 'There is a workaround.\n1. Open the list\n2. Click Release'],
    ['a chain of things', 'The certificates are ROOT->CA1->SSL. And ROOT->CA2->SSL.'],
    [
      'what is told of in numbers',
      'There are two jobs: (1) at least one returns null and expects to modify files (2) at least one has a rule to build.',
    ],
    ['nouns that look like actions', 'I think the change affects a search, and we await this release with the save.'],
    ['the version of a program', '`docker version`\ndocker info'],
    ['code that repairs', 'I fixed it, the query changed to:\nselect number from orders where open = 1;\ncommit;'],
    ['code that nobody announces', 'Net price is wrong.\n\nif (price > 0) {\n  total = price;\n}'],
    ['a sentence that begins with a program', 'docker is slow today.\nNode restarts, make waits.'],
    ['clicking as a subject', 'Scrolling to the end of the list causes odd effects.'],
    ['what somebody has to do', 'Wir müssen jede Zeile abtippen, die Summe prüfen und den Beleg faxen.'],
    ['nouns behind each other', 'Es fehlen die Zahlen, die Namen und die Adressen.'],
    ['a question', 'Wann kann ich mit einer Antwort rechnen?'],
    ['numbers with nothing behind them', 'Steps to reproduce:\n1.\n2.\n3.'],
    ['what cannot be repeated', 'Unfortunately I do not have steps to reproduce, it appears when I start it.'],
  ])('%s', (_, body) => {
    expect(
      reading(body)
        .of('step')
        .filter(({ confidence }) => confidence > 0.5),
    ).toEqual([]);
  });
});

describe('the way to the fault', () => {
  it.each([
    ['a menu is no choice', 'Go to Tools > Options:\n1. Open the list\n2. Click Release', 'Click Release'],
    [
      'an occasion with what it is done on, and what comes of it',
      'If you select "Compare with" on a branch, it opens a view of its own.',
      'If you select "Compare with" on a branch',
    ],
    [
      'an occasion without anybody, told exactly',
      'When saving an order (12 rows) from a list, the totals are gone. Then we open the list.',
      'When saving an order (12 rows) from a list',
    ],
    ['a comma that an export has replaced', 'For example_ open the list. Then click Release.', 'open the list'],
    [
      'a query',
      'Folgende Abfrage bricht ab:\n\nSELECT nr, betrag FROM belege WHERE offen = 1',
      'SELECT nr, betrag FROM',
    ],
    [
      'a script',
      'The following script reproduces it:\n```\nconst page = open();\npage.save();\n```',
      'const page = open();',
    ],
    [
      'a command in a line of its own',
      'Der Container startet nicht:\ndocker run -d --name web shop/web',
      'docker run -d',
    ],
    ['a command with rights', 'Fails since noon:\n\n`sudo systemctl restart /etc/web.service`', 'systemctl restart'],
    [
      'what follows the announcement',
      'To reproduce, be sure to have a folder without any rights.',
      'be sure to have a folder',
    ],
    ['an order behind a lead-in', 'For example, open the list. Then click Release.', 'click Release'],
    [
      'an order that names a page',
      'Steps to Reproduce:\nUse the following page:\n\nhttps://shop.example.test',
      'Use the following page',
    ],
    [
      'two occasions compared',
      'When I leave the page, a window shows up. If you leave it twice, it is fine.',
      'When I leave the page',
    ],
  ])('%s', (_, body, words) => {
    expect(found('step', body).join('\n')).toContain(words);
  });
});

it('leads to the fault behind a line that says there is no way around', () => {
  expect(
    found('step', 'Kein Workaround bekannt, so lässt es sich nachstellen:\n1. Liste öffnen\n2. Freigeben klicken'),
  ).toEqual(expect.arrayContaining(['Liste öffnen', 'Freigeben klicken']));
});

describe('what happens', () => {
  it.each([
    [
      'Wenn ich die Vorschau öffne, springt die Auswahl auf den ersten Eintrag.',
      'springt die Auswahl auf den ersten Eintrag',
    ],
    ['Nachdem der Lauf durch ist, steht im Feld der alte Preis.', 'steht im Feld der alte Preis'],
    ['After resetting the settings, a dialog leads to the camera.', 'a dialog leads to the camera'],
    ['The space between the rows increases on refreshing the data.', 'The space between the rows increases'],
    ['wenn ich auf neu klick dann kommt nix', 'wenn ich auf neu klick dann kommt nix'],
    ['das fenster geht kurz auf und is dann weg', 'das fenster geht kurz auf und is dann weg'],
    ['6. See errors', 'See errors'],
    ['Open the app -> choose a list -> crash', 'choose a list -> crash'],
  ])('is told beside its occasion: %s', (body, words) => {
    expect(found('observed', body)).toContain(words);
  });

  it.each([
    ['Printing invoices stops with FI-1042.', 'Printing invoices stops with FI-1042'],
    ['The Release button does nothing.', 'The Release button does nothing'],
    ['The client quits when I open the list.', 'The client quits when I open the list'],
    ['Saving the card throws me back to the list.', 'Saving the card throws me back to the list'],
    ['The report never finishes.', 'The report never finishes'],
    ['Der Belegdruck stoppt nach zwei Seiten.', 'Der Belegdruck stoppt nach zwei Seiten'],
    ['Beim Scannen tut sich gar nichts, der Leser streikt.', 'der Leser streikt'],
    ['Das Programm verabschiedet sich ohne Vorwarnung.', 'Das Programm verabschiedet sich ohne Vorwarnung'],
    ['The choice on page three is greyed out, so I guess the text is wrong.', 'The choice on page three is greyed out'],
  ])('is told by many verbs: %s', (body, words) => {
    expect(found('observed', body).join(' ')).toContain(words);
  });

  it.each([
    'The app does not crash.',
    'Kein Absturz.',
    'When the dialog opens, click OK.',
    'Wenn das geht, wäre ich dankbar.',
    'Bei meiner Kollegin geht es, sie hat aber einen neuen Laptop.',
    'We cleared the cache, no luck.',
    'If you agree, we can change the setting on Monday.',
    '- [x] I have searched for similar issues and found nothing',
    'What did you expect the app to do, and what did you see instead?',
    'Enter the code (do not click Sync).',
  ])('is not: %s', (body) => {
    expect(found('observed', body)).toEqual([]);
  });

  it('is not named by a heading', () => {
    expect(found('observed', 'Counter crash:\nThe counter of the list goes back to zero.')).not.toContain(
      'Counter crash',
    );
  });

  it('still hears a failure behind a word that it is not', () => {
    expect(has('observed', 'Es kommt keine Meldung, leere Seite.')).toBe(true);
  });
});

describe('what a fact quotes', () => {
  it('is the clause that the words stand in, so that it makes sense by itself', () => {
    expect(found('observed', 'Guten Tag, die Rechnung wird nicht gedruckt, obwohl sie gebucht ist.')).toContain(
      'die Rechnung wird nicht gedruckt',
    );
    expect(found('expected', 'Die Liste ist leer. Es sollten 80 Zeilen zu sehen sein.')).toEqual([
      'Es sollten 80 Zeilen zu sehen sein',
    ]);
  });

  it('is nothing where somebody only denies an effect', () => {
    expect(found('observed', 'Es hat keine Auswirkung auf andere Abteilungen und ist nicht eilig.')).toEqual([]);
    expect(found('observed', 'Das PDF hängt an.')).toEqual([]);
  });
});

describe('what it is about', () => {
  const about = (workload: string, body: string): boolean =>
    read({ ...emptyTicket('incident'), body, fields: { workload } }).has('infrastructure');

  it('is what somebody chose as the system, even when an ERP system is spoken of', () => {
    expect(about('Outlook', 'Das Add-in legt die Mail nicht im ERP ab.')).toBe(true);
    expect(about('Business Central', 'Der Drucker zieht den Beleg doppelt ein.')).toBe(false);
    expect(about('', 'Die Maske bleibt leer. Es eilt nicht. Meine Kollegin hat einen neuen Laptop.')).toBe(false);
    expect(about('', 'Der Drucker im ERP-Raum ist am ERP angeschlossen.')).toBe(false);
  });
});

describe('the word lists', () => {
  it('have no gap inside brackets, where it would tear the entry apart', () => {
    const torn = Object.values(lexicon).flatMap((list) => list.match(/\([^()]*\.\.[^()]*\)/g) ?? []);
    expect(torn).toEqual([]);
  });
});

describe('messages', () => {
  it.each(['Fehlermeldung kam keine.', 'Eine Meldung gibt es nicht.', 'Meldung sehe ich keine.', 'No popup.'])(
    'are not there: %s',
    (body) => {
      expect(has('no-message', body)).toBe(true);
    },
  );
});

describe('what is expected', () => {
  it.each([
    'The app does not crash.',
    'Die Maske öffnet sich ohne Absturz.',
    'The list will still work properly.',
    'The cursor remains where you placed it.',
  ])('is: %s', (body) => {
    expect(has('expected', body)).toBe(true);
  });
});
