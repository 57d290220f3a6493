/**
 * HTTP as the pure core sees it: a request is a value, and an answer is one too, also when there was none. Whoever
 * has a network hands in a {@link Send}; `web/http/transport.ts` is the one that uses fetch.
 */

/** Bytes that the core passes on and never reads: a Blob in the browser. */
export interface Bytes {
  /** Bytes. */
  readonly size: number;
  /** MIME type, empty when unknown. */
  readonly type: string;
}

/** A file in base64 inside a text, for APIs that take files in JSON. */
export interface Base64 {
  readonly base64: Bytes;
  /** Stands in front of it in the same text. */
  readonly before?: string;
}

/** What a request carries. Files are streamed by whoever sends them, where their platform can. */
export type Body =
  | { readonly kind: 'pieces'; readonly type: string; readonly pieces: readonly (string | Base64)[] }
  | { readonly kind: 'bytes'; readonly type: string; readonly bytes: Bytes }
  | { readonly kind: 'form'; readonly parts: readonly Part[] };

/** One part of `multipart/form-data`. */
export type Part =
  | { readonly name: string; readonly text: string; readonly type?: string }
  | { readonly name: string; readonly bytes: Bytes; readonly filename: string };

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Absolute, http or https. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Body | undefined;
  /** `session`: with the cookies that the user's browser has for this host; else without any. */
  readonly cookies: 'session' | 'none';
  /** Milliseconds until the answer must be complete. */
  readonly timeout: number;
  /** The longest answer that is read, bytes; a longer one is cut off and thrown away. */
  readonly longest: number;
}

/**
 * What became of a request. Redirects are never followed: an address of an API does not move, and headers with
 * secrets would travel along.
 */
export type HttpAnswer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** A header's value; the name in lower case. Undefined where it is not there or may not be seen. */
      readonly header: (name: string) => string | undefined;
      readonly text: string;
    }
  /** `to` is missing where the browser hides it. */
  | { readonly kind: 'redirect'; readonly to?: string | undefined }
  | {
      readonly kind: 'none';
      /** `too-long`: an answer came, longer than was asked for. */
      readonly why: 'offline' | 'timeout' | 'cut' | 'cancelled' | 'too-long';
      /** False only where it is certain that nothing left this device. */
      readonly maybeArrived: boolean;
    };

/** Sends one request once. Never throws for what a network or a server does. */
export type Send = (request: HttpRequest) => Promise<HttpAnswer>;

/** JSON with files in it: `{ name: 'a.png', content: { base64: blob } }` becomes text, file, text. */
export function jsonPieces(value: unknown): (string | Base64)[] {
  const pieces: (string | Base64)[] = [];
  let text = '';
  const write = (part: unknown): void => {
    if (isBase64(part)) {
      pieces.push(`${text}"${JSON.stringify(part.before ?? '').slice(1, -1)}`, part);
      text = '"';
    } else if (Array.isArray(part)) {
      between('[', ']', part, write);
    } else if (typeof part === 'object' && part !== null) {
      const known = Object.entries(part).filter(([, inner]) => inner !== undefined);
      between('{', '}', known, ([key, inner]) => {
        text += `${JSON.stringify(key)}:`;
        write(inner);
      });
    } else text += JSON.stringify(part ?? null);
  };
  const between = <T>(open: string, close: string, parts: readonly T[], each: (part: T) => void): void => {
    text += open;
    parts.forEach((part, i) => {
      if (i > 0) text += ',';
      each(part);
    });
    text += close;
  };
  write(value);
  return [...pieces, text];
}

const isBase64 = (value: unknown): value is Base64 =>
  typeof value === 'object' && value !== null && 'base64' in value && typeof value.base64 === 'object';
