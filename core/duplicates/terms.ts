/** What of a ticket another one can share: word stems with the parts of compounds, document numbers, error codes. */
import { isNumber, isWord, tokenize } from '../reading/tokens.ts';

/** What a term is: a document number begins with `#`, an error code with `!`, everything else is a stem. */
export const kindOf = (term: string): 'document' | 'code' | 'word' =>
  term.startsWith('#') ? 'document' : term.startsWith('!') ? 'code' : 'word';

/** More words of a ticket say nothing new about what it is. */
const mostWords = 400;
const mostCharacters = 16_000;
const shortest = 3;

const stop = new Set(
  (
    'aber alle allem allen aller alles als also andere anderen auch auf aus bei beim bin bis bitte bitten brauchen brauche danke dann dass dem den denn der des dessen die dies diese diesem diesen dieser dieses doch dort durch ein eine einem einen einer eines einfach er es etwas euch fuer ganz geht gern gerne gibt gruss gruesse guten gut habe haben hallo hat hatte heute hier ich ihm ihn ihnen ihr ihre ihren im immer in ins ist ja jede jeden jeder jetzt kann kein keine keinen koennen koennte lang lassen laesst leider liebe lieber mal man mehr mein meine mich mir mit moechte morgen muss muessen nach nicht nichts noch nun nur ob oder ohne per schon sehr seit sein seine sich sie sind so soll sollte sonst steht stimmt team tag tage ueber um und uns unser unsere unter viel viele vielen vom von vor war waren warum was wegen weil wenn wer werden wie wieder wir wird wo wurde zu zum zur zwei gestern montag dienstag mittwoch donnerstag freitag januar februar maerz april mai juni juli august september oktober november dezember uhr fehler problem meldung kommt bekomme mail vielen dank freundlichen ' +
    'about after again all also and any are because been before but can cannot could did does don done down for from get gets got had has have hello help her here him his how into its just like make may more most need not now off one only other our out over please regards same she should since some still than thanks that the their them then there these they this those through too two under until use using very want was way were what when where which who why will with work works would you your yesterday today monday tuesday wednesday thursday friday error issue problem kind best'
  ).split(' '),
);

const endings =
  /(?:ungen|ung|heiten|heit|keiten|keit|ierungen|ierung|ieren|iert|ingen|ing|edly|ed|ies|ern|em|er|en|es|est|et|te|ten|e|s|n|t)$/;
const participle = /^(?:ab|an|auf|aus|ein|zu|nach|vor|um|mit|weg)?ge([a-z]{3,}?)(?:t|en|te|ten)$/;
/** A stem keeps at least so many letters. */
const shortestStem = 4;

/** A folded word without its endings: „Buchungen“, „gebucht“, „buchen“ → `buch`. Coarse on purpose; it is only compared. */
export function stem(word: string): string {
  const bare = participle.exec(word)?.[1] ?? word;
  let result = bare;
  for (let round = 0; round < 2; round++) {
    const shorter = result.replace(endings, '');
    if (shorter.length < shortestStem) break;
    result = shorter;
  }
  return result.replace(/aeu/g, 'au').replace(/([aou])e(?=[^aeiou])/g, '$1');
}

/** What German compounds of this world are made of; longest first, so that „bestellung“ is not „stellung“. */
const parts =
  'abschluss|adresse|angebot|anlage|anmeld|arbeitsplan|artikel|auftrag|ausgang|auswert|bank|beleg|bericht|bestand|bestell|betrag|bild|buch|charge|datei|daten|datum|debitor|dienst|dock|drucker|druck|eingang|einkauf|etikett|export|fertig|filiale|freigabe|gruppe|gutschein|gutschrift|import|inventur|kalender|karte|kasse|konto|kosten|kredit|kreditor|kunde|laufwerk|lauf|lager|liefer|liste|lizenz|lohn|mahn|menge|nummer|netzwerk|passwort|plan|portal|position|postfach|preis|produkt|rabatt|rechnung|rechte|scanner|schein|schnittstelle|serie|server|signatur|skonto|sperr|station|steuer|stueckliste|system|telefon|termin|test|umlager|urlaub|verkauf|versand|verteiler|vorlage|vorschlag|ware|warenkorb|wechsel|zahlung|zahl|zeit|zertifikat|zugang|zugriff|zuschlag'.split(
    '|',
  );
const stemmedParts = [...new Set(parts.map(stem))].sort((a, b) => b.length - a.length);
const shortestCompound = 9;
const remembered = new Map<string, readonly string[]>();
const mostRemembered = 50_000;

/** The terms of a folded word: its stem, and for a long one the known parts with which it begins or ends. */
function termsOfWord(word: string): readonly string[] {
  const known = remembered.get(word);
  if (known) return known;
  const whole = stem(word);
  const found = [whole];
  if (word.length >= shortestCompound) {
    const begins = stemmedParts.find((part) => whole.length > part.length + 2 && whole.startsWith(part));
    const ends = stemmedParts.find((part) => whole.length > part.length + 1 && whole.endsWith(part));
    for (const part of [begins, ends]) if (part !== undefined) found.push(part);
  }
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, found);
  return found;
}

const document = /(?<![\p{L}\p{N}])(?:[A-ZÄÖÜ]{1,6}[-_/]?(?:\d{2,4}[-_/])?\d{3,12}|\d{5,12})(?![\p{L}\p{N}])/gu;
const code =
  /0x[0-9a-f]{4,16}|(?:fehler(?:code|nummer)?|error(?: code)?|errorcode|code|http|status|exception)[ :#=-]{1,3}["„“(]?([a-z]{0,12}[-_]?\d{3,8})(?![\w])|[A-Z]{3,}(?:_[A-Z]{2,}){1,6}/gi;

/**
 * The terms of a text, each once: `buch`, `#BE104512`, `!809`. Takes time linear in its length.
 * @param text a title or body
 */
export function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  for (const word of tokenize(text.slice(0, mostCharacters)).word) {
    if (terms.size >= mostWords) break;
    if (word.length < shortest || !isWord(word) || isNumber(word) || stop.has(word)) continue;
    for (const term of termsOfWord(word)) terms.add(term);
  }
  for (const [found] of text.matchAll(document)) terms.add(`#${found}`);
  for (const [found, number] of text.matchAll(code))
    if (number !== undefined || found.startsWith('0x') || found === found.toUpperCase())
      terms.add(`!${(number ?? found).toUpperCase()}`);
  return terms;
}
