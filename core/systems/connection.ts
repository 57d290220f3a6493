/**
 * One signed-in conversation with one system, and the one place where answers are judged. A page instead of data, a
 * redirect, an answer without end, an error that says 200: each becomes a {@link Failure} here, so that no system's
 * file has to think of it.
 */
import * as z from 'zod/mini';
import type { Body, HttpAnswer, HttpRequest } from '../http.ts';
import { jsonPieces } from '../http.ts';
import type { ConnectedPlatform } from '../platform.ts';
import { withAccess, type Access } from './access.ts';
import { type Complaint, Failure, type FailureKind, plainText } from './failure.ts';
import { withSession } from './session.ts';
import { signInHeaders, type Secret } from './sign-in.ts';
import type { Answered, System } from './system.ts';

export interface Question {
  readonly method?: HttpRequest['method'];
  /** Below the system's own address; starts with `/`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  /** Sent as JSON; `{ base64: bytes }` inside becomes that file in base64. */
  readonly json?: unknown;
  readonly body?: Body;
  readonly headers?: Readonly<Record<string, string>>;
  /** True when a method other than GET changes nothing (a search by POST). */
  readonly reads?: boolean;
  /** True where the answer is plain text: a token that stands alone. Complaints are then read from any text. */
  readonly plain?: boolean;
  /** The header, in lower case, whose value is the answer; the body says nothing then. */
  readonly answeredIn?: string;
}

export interface Connection {
  /** The system's own address, without a slash at the end. */
  readonly base: string;
  /** How one is signed in, for systems that answer a browser's session elsewhere than a key. */
  readonly by: Secret['kind'];
  /** The user that was entered to sign in, for systems that want the writer's name with a text; undefined with a key. */
  readonly user?: string | undefined;
  /**
   * Asks once.
   * @param schema what the answer must look like; {@link nothing} where it does not matter
   * @throws Failure for everything else
   */
  ask<T>(schema: z.ZodMiniType<T>, question: Question): Promise<T>;
}

/** For answers whose content does not matter, an empty one included. */
export const nothing = z.unknown();

/** What is asked for, or `instead` where this user may not see it. Every other failure stays one. */
export const ifAllowed = <T>(asked: Promise<T>, instead: T): Promise<T> =>
  asked.catch((failure: unknown) => {
    if (failure instanceof Failure && (failure.kind === 'forbidden' || failure.kind === 'not-found')) return instead;
    throw failure;
  });

/** Bytes; a list of a hundred tickets with long texts is smaller. */
const longest = 12_000_000;
/** Milliseconds; sending files may take longer. */
const patience = { asking: 30_000, sending: 600_000 } as const;
const longestWait = 24 * 3_600_000;

export const withQuery = (path: string, query: Question['query'] = {}): string => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const text = given.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value ?? '')}`).join('&');
  return text === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${text}`;
};

/** @param access fetches the token of a sign-in by OAuth, which changes; undefined: the one in the secret, as long as it lasts */
export function connect(
  system: Pick<System, 'signIns' | 'complaints' | 'api'>,
  base: string,
  secret: Secret,
  { send, now }: Pick<ConnectedPlatform, 'send' | 'now'>,
  access?: Access,
): Connection {
  const api = system.api?.(base) ?? base;
  const way = system.signIns.find(({ kind }) => kind === secret.kind);
  const opening = way && 'opens' in way ? way.opens : undefined;
  const signIn = opening ? {} : signInHeaders(system.signIns, secret);
  const saying = way && 'query' in way ? way.query : {};
  const askAs = async <T>(
    headers: HttpRequest['headers'],
    schema: z.ZodMiniType<T>,
    question: Question,
  ): Promise<T> => {
    // A path that does not begin with one slash could lead the secret to another host.
    if (!/^\/(?![/\\])/.test(question.path)) throw new RangeError(`no path: ${question.path}`);
    const method = question.method ?? 'GET';
    const changes = method !== 'GET' && !question.reads;
    const answer = await send({
      method,
      url: api + withQuery(question.path, { ...question.query, ...saying }),
      headers: { Accept: 'application/json', ...headers, ...question.headers },
      body: question.body ?? (question.json === undefined ? undefined : json(question.json)),
      cookies: secret.kind === 'session' ? 'session' : 'none',
      timeout: changes ? patience.sending : patience.asking,
      longest,
    });
    if (answer.kind === 'redirect') throw new Failure('redirected', { maybeArrived: changes });
    if (answer.kind === 'none') {
      throw new Failure(kindWithout[answer.why], { maybeArrived: changes && answer.maybeArrived });
    }
    return judge(schema, answer, { ...question, changes }, system, now());
  };
  const ask: Connection['ask'] =
    secret.kind === 'oauth' && access
      ? withAccess(askAs, access)
      : (schema, question) => askAs(signIn, schema, question);
  const user = secret.kind === 'basic' ? secret.user : undefined;
  return { base, by: secret.kind, user, ask: opening ? withSession(ask, opening, secret) : ask };
}

export const kindWithout: Readonly<Record<Extract<HttpAnswer, { kind: 'none' }>['why'], FailureKind>> = {
  offline: 'offline',
  cancelled: 'cancelled',
  timeout: 'no-answer',
  cut: 'no-answer',
  'too-long': 'not-understood',
};

const json = (value: unknown): Body => ({ kind: 'pieces', type: 'application/json', pieces: jsonPieces(value) });

function judge<T>(
  schema: z.ZodMiniType<T>,
  answer: Answered,
  { changes, plain = false, answeredIn }: Pick<Question, 'plain' | 'answeredIn'> & { readonly changes: boolean },
  system: Pick<System, 'complaints'>,
  now: number,
): T {
  const { status } = answer;
  const type = answer.header('content-type') ?? '';
  // Some say of a bare word that it is a page.
  const isText = plain && status < 300 && (/^text\/plain\b/i.test(type) || /^\s*[\w.-]{1,200}\s*$/.test(answer.text));
  const isData = answer.text === '' || /\bjson\b/i.test(type);
  const data = isText ? answer.text : isData ? parsed(answer.text) : notJson;
  const said = data !== notJson ? data : plain ? answer.text : undefined;
  const complaints = said === undefined && data === notJson ? [] : cleaned(system.complaints(said, answer));
  const ok = status >= 200 && status < 300;
  const kind = complaints.find(({ means }) => means)?.means ?? kindOf(answer, data !== notJson, complaints.length > 0);
  if (kind) {
    // Whoever refuses with a 4xx or with complaints has not carried out; anybody else may have.
    const says = (ok && kind !== 'broken') || complaints.some(({ means }) => means === 'refused');
    const refused = (status >= 400 && status < 500 && status !== 408) || (says && complaints.length > 0);
    const maybeArrived = changes && !refused;
    throw new Failure(kind, { status, complaints, maybeArrived, wait: waitOf(answer, now) });
  }
  const result = z.safeParse(schema, answeredIn === undefined ? data : answer.header(answeredIn));
  if (!result.success) throw new Failure('not-understood', { status, maybeArrived: changes });
  return result.data;
}

/** @returns undefined when the answer is a good one */
function kindOf({ status, header, text }: Answered, isData: boolean, complained: boolean): FailureKind | undefined {
  if (status === 429 || header('x-ratelimit-remaining') === '0') {
    if (status === 429 || status === 403) return 'busy';
  }
  if (status === 503 && header('retry-after')) return 'busy';
  if (status === 401 || status === 407) return 'signed-out';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 413) return 'too-large';
  if (status === 408 || status >= 500) return 'broken';
  if (status >= 400) return 'refused';
  if (status < 200 || status >= 300) return 'not-understood';
  if (isData) return complained ? 'refused' : undefined;
  // A page instead of data, and no error: a sign-in stands in the way, of the system or of something before it.
  return /\btype\s*=\s*["']?password\b|\bsaml|\bsign[ -]?in\b|\blog[ -]?in\b|\banmeld/i.test(text.slice(0, 100_000))
    ? 'signed-out'
    : 'not-understood';
}

const notJson = Symbol();
const parsed = (text: string): unknown => {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return notJson;
  }
};

const cleaned = (complaints: readonly Complaint[]): Complaint[] =>
  complaints.slice(0, 20).map((complaint) => ({ ...complaint, text: plainText(complaint.text) }));

/** Milliseconds, from seconds, a date (RFC 9110 §10.2.3), or the reset time that GitHub and others state. */
function waitOf({ header }: Answered, now: number): number | undefined {
  const after = header('retry-after')?.trim();
  const reset = header('x-ratelimit-remaining') === '0' ? header('x-ratelimit-reset') : undefined;
  const wait =
    after === undefined
      ? Number(reset) * 1_000 - now
      : /^\d+(\.\d+)?$/.test(after)
        ? Number(after) * 1_000
        : Date.parse(after) - now;
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), longestWait) : undefined;
}
