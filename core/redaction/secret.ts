/** Passwords, keys and tokens: what opens a door stands in no ticket. */
import { findAll, mentions, type Span } from './span.ts';

/** Formats that are nothing but a key, each with what such a text has in it, lower case. */
const keys: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['akia', /AKIA[0-9A-Z]{16}(?![0-9A-Za-z])/g],
  ['asia', /ASIA[0-9A-Z]{16}(?![0-9A-Za-z])/g],
  ['gh', /gh[pousr]_[A-Za-z0-9]{30,255}/g],
  ['github_pat_', /github_pat_[A-Za-z0-9_]{30,255}/g],
  ['glpat-', /glpat-[\w-]{20,60}/g],
  ['xox', /xox[abprs]-[A-Za-z0-9-]{10,250}/g],
  ['sk-', /sk-(?:[a-z]{2,10}-)?[A-Za-z0-9_-]{20,200}/g],
  ['sk_live_', /sk_live_[A-Za-z0-9]{16,200}/g],
  ['aiza', /AIza[\w-]{35}/g],
  ['key=', /(?:AccountKey|SharedAccessKey)=(?<value>[A-Za-z0-9+/=]{16,200})/g],
  ['sig=', /sig=(?<value>[A-Za-z0-9%+/=_-]{20,200})/g],
  ['bearer ', /Bearer (?<value>[\w.~+/=-]{16,2000})/gi],
  ['eyj', /(?<![\w-])eyJ[\w-]{8,2000}\.[\w-]{8,2000}\.[\w-]{8,2000}/g],
  ['private key', /-----BEGIN (?:[A-Z]{1,12} ){0,3}PRIVATE KEY-----/g],
];
const passwordWords = ['pass', 'kennw', 'pw', 'pin', 'secret', 'key', 'token'];
const codeWords = ['tan', 'otp', 'code', 'mfa', 'einmal', 'one-time'];
/** `postgres://user:word@host` and `Password=word;` in a connection string. */
const inAddress = /[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/]{1,80}:(?<value>[^\s@/]{3,80})@/gi;

/** `Passwort: Sommer2026!` · `pwd = …` */
const labelled =
  /(?:pass(?:wor[dt]|wört|phrase|code)|kennwort|pwd?|pin|client[-_ ]?secret|api[-_ ]?key|secret[-_ ]?key|access[-_ ]?token)["']?[*_]{0,2}\s{0,3}[:=]\s{0,3}["„“”'`*]{0,2}(?<value>[^\s"“”'`;]{4,200})/gi;
/** „das Kennwort lautet Herbst26“ · „user k.lohse kennwort Herbstlaub#77“ */
const spoken =
  /(?:pass(?:wor[dt]|wört|phrase|code)|kennwort|pwd?|pin|client[-_ ]?secret|api[-_ ]?key|secret[-_ ]?key|access[-_ ]?token)(?:\s(?:ist|lautet|war|is|was|für \S{2,40} ist|for \S{2,40} is))?\s["„“”'`*]{0,2}(?<value>[^\s"“”'`;]{4,200})/gi;
const code =
  /(?:tan|otp|einmal(?:code|passwort|kennwort)|bestätigungscode|sicherheitscode|verification code|one-time (?:code|password)|mfa-?code)(?:\s?(?:ist|lautet|is|was|[:=])\s?|\s)(?<value>\d{6,8})(?!\d)/gi;

/** Words that say what happened to a password instead of naming one. */
const status =
  /^(?:abgelaufen|vergessen|zurück\p{L}*|geändert|gesperrt|falsch|ungültig|unbekannt|bekannt|fehlt|leer|folgt|kommt|liegt|neu|neues|siehe|per|wie|wird|wurde|nicht|kein\p{L}*|gleich|identisch|hinterlegt|telefonisch|mündlich|separat|bitte|entfernt|geschwärzt|erforderlich|nötig|expired|forgotten|forgot|reset|changed|locked|wrong|invalid|incorrect|unknown|missing|empty|see|will|is|was|not|none|same|required|sent|shared|removed|redacted|protected|stored|by|via|true|false|null|undefined|min|max|minimum|mindestens|at|has|and|und|oder|or|for|für|policy|richtlinie|yes|no|ja|nein)$/iu;
/** `***`, `<Passwort>`, `[entfernt]`, `xxxx`, `${NAME}`: somebody took care already. */
const masked = /^[*•·.x_#-]+$|^[<[({$%]|^\*{2}|…$/i;

const trimmed = (value: string): string => value.replace(/[.,:;!?)\]}>*_|]+$/, '');
const isStatus = (value: string): boolean => masked.test(value) || status.test(trimmed(value));
/** A number of a document or a date behind the word „Passwort“ is none. */
const reference = /^(?:[A-ZÄÖÜ]{1,6}[-_#]?\d+|[\d.:/-]+)$/;
/** A digit or a sign inside, beside letters or digits: no word of a sentence looks so. */
const looksMade = (value: string): boolean =>
  /\d/.test(trimmed(value)) || /[A-Za-z][#$%&!?@+=~^*]+[A-Za-z0-9]/.test(value) || /[A-Za-z]{3}[!#$%&]$/.test(value);

/**
 * Everything that looks like a secret, where it stands: in any text, also in names and quoted mail.
 * @returns spans of the secrets without their labels, in no order, perhaps overlapping
 */
export function findSecrets(text: string): Span[] {
  const has = (word: string): boolean => mentions(text, word);
  const found: Span[] = [];
  for (const [sign, pattern] of keys) if (has(sign)) found.push(...findAll(text, pattern));
  if (codeWords.some(has)) found.push(...findAll(text, code));
  if (has('://')) found.push(...findAll(text, inAddress, (value) => !masked.test(value)));
  if (!passwordWords.some(has)) return found;
  found.push(
    ...findAll(text, spoken, (value) => !isStatus(value) && !reference.test(trimmed(value)) && looksMade(value)),
  );
  for (const span of findAll(text, labelled, (value) => !isStatus(value))) {
    const value = text.slice(span.start, span.end);
    const isAlone = /^["“”'`*;]*[ \t]*(?:\n|\r|$)/.test(text.slice(span.end, span.end + 20));
    if (looksMade(value) || isAlone) found.push(span);
  }
  return found;
}
