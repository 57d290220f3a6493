/**
 * A ticket as a mail that nobody has sent yet (RFC 5322, MIME): a file that a mail program opens to be looked at and
 * sent. Pure: files stay bytes that whoever writes the mail turns into base64.
 */
import { base64, utf8 } from './base64.ts';
import type { Bytes } from './http.ts';

export interface Mail {
  /** Addresses, separated by commas; whatever is none is left out. Empty: the person fills it in. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same as HTML; undefined: the mail is plain text alone. */
  readonly html?: string | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly files: readonly { readonly name: string; readonly kind: string; readonly bytes: Bytes }[];
}

/** Text as it is, or a file that belongs here in base64, in lines of {@link lineBytes}. */
export type MailPiece = string | { readonly lines: Bytes };

/** So many bytes make a line of 76 characters (RFC 2045 §6.8). */
export const lineBytes = 57;
/** The longest `mailto:` that every mail program takes: Windows hands over 2,083 characters at most. */
export const longestMailto = 2_000;

/** Parts are base64 throughout, which has no underscore: no part can hold one of these. */
const boundary = { mixed: '=_ticketklar_mixed', either: '=_ticketklar_either' } as const;
const end = '\r\n';

/** The whole mail, in pieces. The sender is left out: the program that opens it fills in its own. */
export function mailPieces({ to, subject, text, html, at, files }: Mail): MailPiece[] {
  const header = [
    // Outlook and Thunderbird open it as a mail to be sent, not as one that has arrived.
    'X-Unsent: 1',
    `Date: ${dateOf(at)}`,
    ...(to === '' ? [] : addressLine(to)),
    `Subject: ${encoded(subject)}`,
    'MIME-Version: 1.0',
  ];
  const words = html === undefined ? plainPart(text) : either(text, html);
  if (files.length === 0) return [[...header, words].join(end)];
  const opened = [...header, `Content-Type: multipart/mixed; boundary="${boundary.mixed}"`, '', `--${boundary.mixed}`];
  const attached = files.flatMap(({ name, kind, bytes }): MailPiece[] => [
    [`--${boundary.mixed}`, ...fileHeader(name, kind), '', ''].join(end),
    { lines: bytes },
    end,
  ]);
  return [[...opened, words, ''].join(end), ...attached, `--${boundary.mixed}--${end}`];
}

/**
 * The address that opens the person's mail program with the mail in it (RFC 6068). It carries no files.
 * @returns undefined when it would be longer than {@link longestMailto}
 */
export function mailto({ to, subject, text }: Pick<Mail, 'to' | 'subject' | 'text'>): string | undefined {
  const part = (value: string): string => encodeURIComponent(wellFormed(value).replace(/\r?\n/g, end));
  // The sign between name and domain stands as it is (§2); nothing else in an address does.
  const all = addressesIn(to).map((one) => encodeURIComponent(one).replace('%40', '@'));
  const address = `mailto:${all.join(',')}?subject=${part(oneLine(subject))}&body=${part(text)}`;
  return address.length > longestMailto ? undefined : address;
}

/** The mail addresses in what somebody typed: ASCII, without names beside them. */
export const addressesIn = (typed: string): string[] =>
  typed.split(/[,;\s]+/).filter((one) => /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i.test(one));

const addressLine = (to: string): string[] => {
  const all = addressesIn(to);
  return all.length === 0 ? [] : [`To: ${all.join(`,${end} `)}`];
};

const base64Part = (type: string, text: string): string =>
  [`Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64', '', wrapped(base64(text)), ''].join(
    end,
  );
const plainPart = (text: string): string => base64Part('text/plain', text.replace(/\r?\n/g, end));
const either = (text: string, html: string): string =>
  [
    `Content-Type: multipart/alternative; boundary="${boundary.either}"`,
    '',
    `--${boundary.either}`,
    `${plainPart(text)}--${boundary.either}`,
    `${base64Part('text/html', html)}--${boundary.either}--`,
    '',
  ].join(end);

/** The name twice: as RFC 2231 says, and as an encoded word, which is what Outlook reads. */
function fileHeader(name: string, kind: string): string[] {
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(kind) ? kind : 'application/octet-stream';
  const clean = oneLine(name).replace(/["\\/]/g, '_') || 'file';
  return [
    `Content-Type: ${type};${end} name="${encoded(clean)}"`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment;${extended(clean).join(';')}`,
  ];
}

/** `filename` in pieces that fit into a line (RFC 2231 §4.1). */
function extended(name: string): string[] {
  const marks = [...wellFormed(name)].map((sign) =>
    /[A-Za-z\d._-]/.test(sign)
      ? sign
      : utf8(sign)
          .map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`)
          .join(''),
  );
  const parts: string[] = [''];
  for (const mark of marks) {
    const last = parts.at(-1) ?? '';
    if (last.length + mark.length > 55) parts.push(mark);
    else parts[parts.length - 1] = last + mark;
  }
  const [only] = parts;
  if (parts.length === 1) return [`${end} filename*=UTF-8''${only}`];
  return parts.map((part, i) => `${end} filename*${i}*=${i === 0 ? "UTF-8''" : ''}${part}`);
}

/** Half of a surrogate pair is no character. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** Control characters and line separators cannot begin a new header: they become a space. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();

/** A header's text as encoded words of at most 75 characters (RFC 2047), one a line; as it is where that is allowed. */
function encoded(text: string): string {
  const line = oneLine(text);
  if (/^[ -~]*$/.test(line) && line.length <= 60 && !line.includes('=?')) return line;
  const words: string[] = [];
  let word = '';
  let bytes = 0;
  for (const sign of line) {
    const size = utf8(sign).length;
    if (bytes + size > 45) {
      words.push(word);
      [word, bytes] = ['', 0];
    }
    word += sign;
    bytes += size;
  }
  return [...words, word].map((one) => `=?UTF-8?B?${base64(one)}?=`).join(`${end} `);
}

const wrapped = (text: string): string => (text.match(/.{1,76}/g) ?? []).join(end);

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const two = (n: number): string => String(n).padStart(2, '0');
/** As RFC 5322 §3.3 writes it, in UTC. */
function dateOf(at: number): string {
  const t = new Date(at);
  const day = `${days[t.getUTCDay()]}, ${two(t.getUTCDate())} ${months[t.getUTCMonth()]} ${t.getUTCFullYear()}`;
  return `${day} ${two(t.getUTCHours())}:${two(t.getUTCMinutes())}:${two(t.getUTCSeconds())} +0000`;
}
