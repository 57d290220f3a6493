/** A faked ticket system behind a real server on loopback, and what can go wrong on the way to it. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Secret } from '../../../core/systems/sign-in.ts';
import type { Complaint } from '../../../core/systems/failure.ts';
import type { State, System } from '../../../core/systems/system.ts';
import { World, type WorldTicket } from './world.ts';

export interface FakeRequest {
  readonly method: string;
  /** Below the system's own address. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array<ArrayBuffer>;
  /** The body as JSON; undefined when it is none. */
  readonly json: unknown;
  /** The body as a form; throws when it is none. */
  form(): Promise<FormData>;
}

export interface FakeAnswer {
  readonly status: number;
  readonly json?: unknown;
  /** Instead of `json`; then say what it is in the headers. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the author of a fake writes: its API from documented facts, on top of a {@link World}. */
export interface Fake {
  readonly system: System;
  /** Path of the system's own address; empty where the system has a host for itself. */
  readonly under: string;
  /** A page that somebody may paste, below the system's address. */
  readonly page: string;
  /** For systems that are known by their host: such a page, and the address it belongs to. */
  readonly hosted?: { readonly page: string; readonly base: string };
  readonly secret: Secret;
  /** Signs nobody in: expired. */
  readonly expired: Secret;
  readonly me: string;
  /** What the fake's metadata offers: values that a ticket is sent with. */
  readonly project: string;
  readonly type: string;
  readonly priority: string;
  /** A required field with allowed values, and a free one; both are sent. Empty where there are none. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  /** What the proposal must find: the value of the type incident, of the highest and of the lowest priority. */
  readonly proposed: { readonly incident: string; readonly P1?: string; readonly P4?: string };
  readonly isCreate: (request: FakeRequest) => boolean;
  /** Status words of the system, and what they mean. */
  readonly statuses: Readonly<Record<string, State>>;
  /** The documented answer to a ticket with a wrong value, and what of it must reach the person. */
  readonly refusal: { readonly answer: FakeAnswer; readonly place: Complaint['place']; readonly says: string };
  /** How a text arrives where the system writes it in its own way (a document, HTML); as it is when undefined. */
  readonly written?: (text: string) => string;
  /** Where the system says an error with status 200. */
  readonly errorWith200?: FakeAnswer;
  /** Where the system can be searched. */
  readonly search?: {
    /** A search for a word of the title, as somebody writes it there. */
    readonly query: (word: string) => string;
    /** A saved search that finds every ticket, with its name. */
    readonly saved?: { readonly value: string; readonly name: string };
    /** A search that the system does not take; undefined where it takes everything. */
    readonly wrong?: string;
  };
  answer(request: FakeRequest, world: World): FakeAnswer | Promise<FakeAnswer>;
}

/** An answer in JSON. */
export const json = (value: unknown, status = 200): FakeAnswer => ({ status, json: value });

export interface Asked {
  readonly world: World;
  readonly request: FakeRequest;
  /** The ticket whose number stands in the path as the first group; routes without a group must not look at it. */
  readonly ticket: WorldTicket;
}
export type Route = readonly [method: string, path: RegExp, answer: (asked: Asked) => FakeAnswer | Promise<FakeAnswer>];

/**
 * A fake's `answer` as a table of routes. `open` ones are for anybody; all others want a sign-in, and answer 404 for a
 * ticket that is not there.
 */
export const answerBy =
  (api: {
    readonly isSignedIn: (request: FakeRequest) => boolean;
    readonly open: readonly Route[];
    readonly routes: readonly Route[];
    /** What an API without a sign-in says; 401 when undefined. */
    readonly signedOut?: FakeAnswer;
    readonly missing?: FakeAnswer;
  }): Fake['answer'] =>
  (request, world) => {
    const fits = ([method, path]: Route): boolean => method === request.method && path.test(request.path);
    const open = api.open.find(fits);
    const missing = api.missing ?? { status: 404, text: '' };
    if (!open && !api.isSignedIn(request)) return api.signedOut ?? { status: 401, text: '' };
    const [, path, answer] = open ?? api.routes.find(fits) ?? [];
    if (!path || !answer) return missing;
    const number = path.exec(request.path)?.[1];
    const ticket = world.ticket(number);
    if (number !== undefined && !ticket) return missing;
    return answer({ world, request, ticket: ticket as WorldTicket });
  };

/** What happens to a request on its way. */
export type Fault =
  | { readonly kind: 'answer'; readonly answer: FakeAnswer }
  /** The request is lost, or carried out and its answer lost. */
  | { readonly kind: 'drop'; readonly carriedOut: boolean }
  /** Sends without end until the other side has enough. */
  | { readonly kind: 'endless' }
  /** Takes the request, carries it out where that is said, and never answers. */
  | { readonly kind: 'silence'; readonly carriedOut?: boolean };

export interface Running {
  readonly base: string;
  readonly world: World;
  readonly requests: FakeRequest[];
  /** The next request that fits suffers it. */
  readonly fault: (fits: (request: FakeRequest) => boolean, fault: Fault) => void;
  /** Faults that nothing has suffered are forgotten. */
  readonly calm: () => void;
  /** Bytes written into an endless answer. */
  readonly written: () => number;
  readonly close: () => Promise<void>;
}

const html = { 'content-type': 'text/html; charset=utf-8' };

/** @param other answers what it returns true for, before the system does */
export async function serve(
  fake: Pick<Fake, 'under' | 'answer'>,
  other?: (incoming: IncomingMessage, response: ServerResponse) => boolean,
): Promise<Running> {
  const world = new World();
  const requests: FakeRequest[] = [];
  const faults: { fits: (request: FakeRequest) => boolean; fault: Fault }[] = [];
  let written = 0;

  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await read(incoming, fake.under);
    if (!request) return write(response, { status: 404, text: '<h1>Not Found</h1>', headers: html });
    requests.push(request);
    const at = faults.findIndex(({ fits }) => fits(request));
    const [hit] = at < 0 ? [] : faults.splice(at, 1);
    const fault = hit?.fault;
    if (fault?.kind === 'silence') {
      if (fault.carriedOut) await fake.answer(request, world);
      return;
    }
    if (fault?.kind === 'answer') return write(response, fault.answer);
    if (fault?.kind === 'endless') {
      response.writeHead(200, { 'content-type': 'application/json' });
      await pipeline(Readable.from(endless((bytes) => (written += bytes))), response).catch(() => undefined);
      return;
    }
    if (fault?.kind === 'drop') {
      if (fault.carriedOut) await fake.answer(request, world);
      incoming.socket.destroy();
      return;
    }
    write(response, await fake.answer(request, world));
  };

  const server = createServer((incoming, response) => {
    if (other?.(incoming, response)) return;
    handle(incoming, response).catch((error: unknown) => {
      write(response, { status: 500, text: String(error), headers: { 'content-type': 'text/plain' } });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}${fake.under}`,
    world,
    requests,
    fault: (fits, fault) => void faults.push({ fits, fault }),
    calm: () => void faults.splice(0),
    written: () => written,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function read(incoming: IncomingMessage, under: string): Promise<FakeRequest | undefined> {
  const url = new URL(incoming.url ?? '/', 'http://fake');
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array);
  const body = new Uint8Array(Buffer.concat(chunks));
  if (!url.pathname.startsWith(`${under}/`)) return undefined;
  const headers = incoming.headers as Record<string, string | undefined>;
  return {
    method: incoming.method ?? '',
    path: decodeURIComponent(url.pathname.slice(under.length)),
    query: url.searchParams,
    headers,
    body,
    json: jsonOf(body),
    form: () => new Response(body, { headers: { 'content-type': headers['content-type'] ?? '' } }).formData(),
  };
}

function* endless(count: (bytes: number) => void): Generator<string> {
  const chunk = '['.repeat(65_536);
  for (let sent = 0; sent < 1_000_000_000; sent += chunk.length) {
    count(chunk.length);
    yield chunk;
  }
}

const jsonOf = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
};

const write = (response: ServerResponse, { status, json, text, headers }: FakeAnswer): void => {
  if (response.headersSent) return;
  const body = text ?? (json === undefined ? '' : JSON.stringify(json));
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body);
};
