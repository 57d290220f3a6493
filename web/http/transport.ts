/** HTTP by fetch, for the web app and the extension's background: one request, once, within its limits. */
import type { Base64, Body, Bytes, HttpAnswer, HttpRequest, Send } from '../../core/http.ts';

/** Bytes that are turned into base64 at a time; a multiple of three, so that the parts join without padding. */
const slice = 3 * 262_144;

export interface Way {
  /** Ends every request that is under way. */
  readonly cancel?: AbortSignal | undefined;
  /** False only when it is certain that there is no network. */
  readonly online?: () => boolean;
}

/** What came, as plain data. */
export type Received =
  | Exclude<HttpAnswer, { kind: 'answer' }>
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly text: string;
    };

/**
 * @returns a sender that never throws for what a network or a server does
 */
export const sendBy =
  (way: Way = {}): Send =>
  async (request) =>
    answerOf(await receive(request, way));

export const answerOf = (received: Received): HttpAnswer => {
  if (received.kind !== 'answer') return received;
  const { headers, ...answer } = received;
  return { ...answer, header: (name) => headers[name] };
};

/** Sends one request once, from here. */
export async function receive(
  request: HttpRequest,
  { cancel, online = () => navigator.onLine }: Way = {},
): Promise<Received> {
  const none = (why: Extract<HttpAnswer, { kind: 'none' }>['why'], maybeArrived: boolean): Received => ({
    kind: 'none',
    why,
    maybeArrived,
  });
  if (cancel?.aborted) return none('cancelled', false);
  if (!online() && !isThisDevice(request.url)) return none('offline', false);
  const late = AbortSignal.timeout(request.timeout);
  const enough = new AbortController();
  const signal = AbortSignal.any([late, enough.signal, ...(cancel ? [cancel] : [])]);
  try {
    const body = request.body && (await bodyOf(request.body));
    if (cancel?.aborted) return none('cancelled', false);
    const response = await fetch(request.url, {
      ...{ method: request.method, headers: headersOf(request), body: body ?? null, signal },
      ...{ credentials: request.cookies === 'session' ? 'include' : 'omit', redirect: 'manual' },
      ...{ cache: 'no-store', referrerPolicy: 'no-referrer' },
    });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      enough.abort();
      return { kind: 'redirect', to: response.headers.get('location') ?? undefined };
    }
    const text = await textOf(response, request.longest);
    if (text === undefined) {
      enough.abort();
      return none('too-long', true);
    }
    return {
      kind: 'answer',
      status: response.status,
      headers: Object.fromEntries(response.headers),
      text,
    };
  } catch {
    // fetch does not tell what went wrong, or how far the request got.
    return none(cancel?.aborted ? 'cancelled' : late.aborted ? 'timeout' : 'cut', true);
  }
}

const isThisDevice = (url: string): boolean => /^https?:\/\/(?:localhost|127\.|\[::1\])/.test(url);

/** A form's content type carries its boundary, which only fetch knows. */
const headersOf = ({ headers, body }: HttpRequest): Record<string, string> =>
  body && body.kind !== 'form' ? { ...headers, 'Content-Type': body.type } : { ...headers };

const blobOf = (bytes: Bytes): Blob => {
  if (bytes instanceof Blob) return bytes;
  throw new TypeError('these bytes are no Blob');
};

async function bodyOf(body: Body): Promise<BodyInit> {
  if (body.kind === 'bytes') return blobOf(body.bytes);
  if (body.kind === 'pieces') return new Blob((await Promise.all(body.pieces.map(partsOf))).flat());
  const form = new FormData();
  for (const part of body.parts) {
    if ('bytes' in part) form.append(part.name, blobOf(part.bytes), part.filename);
    else if (part.type) form.append(part.name, new Blob([part.text], { type: part.type }));
    else form.append(part.name, part.text);
  }
  return form;
}

async function partsOf(piece: string | Base64): Promise<BlobPart[]> {
  if (typeof piece === 'string') return [piece];
  const blob = blobOf(piece.base64);
  const parts: BlobPart[] = [];
  // A Blob per slice lets the browser keep the text outside of this page's memory.
  for (let at = 0; at < blob.size; at += slice) parts.push(new Blob([await base64Of(blob.slice(at, at + slice))]));
  return parts;
}

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const chunk = 32_768;
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk) text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(text);
}

/** @returns undefined when the answer is longer than wanted; no more than that is read */
async function textOf(response: Response, longest: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > longest) return undefined;
    text += decoder.decode(value, { stream: true });
  }
}
