/** What can go wrong between us and a ticket system: few kinds, each with one thing that a person or we can do. */
import type { Place } from '../ticket.ts';

export const failureKinds = [
  /** Nothing left this device: no network, or the permission for the host is missing. */
  'offline',
  /** Sent, and no answer came: lost on the way, cut off, or too late. */
  'no-answer',
  'cancelled',
  /** The sign-in is missing, wrong or has expired. */
  'signed-out',
  /** The address leads elsewhere, mostly to a page for signing in. Never followed. */
  'redirected',
  /** Signed in, and not allowed. */
  'forbidden',
  /** Not there, or not for these eyes. */
  'not-found',
  /** The system has read the ticket and wants something else; `complaints` say what. */
  'refused',
  /** The ticket or a file is larger than the system takes. */
  'too-large',
  /** The system asks to wait: `wait`. */
  'busy',
  /** The system has an error of its own. */
  'broken',
  /** The answer is none that this system gives: something else answers at this address. */
  'not-understood',
] as const;
export type FailureKind = (typeof failureKinds)[number];

/** One thing the system does not like. */
export interface Complaint {
  /** In the system's words: plain text, cleaned, at most 300 characters. */
  readonly text: string;
  /** Which part of the ticket is meant, where the system says so: one of ours, or the id of one of its own fields. */
  readonly place?: Place | 'type' | { readonly field: string } | undefined;
  /** What the complaint really is, where the system hides it behind another status. */
  readonly means?: FailureKind | undefined;
}

/** The one error that leaves `core/systems`. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly kind: FailureKind;
  /** True when the request may have been carried out all the same. Always false for what only reads. */
  readonly maybeArrived: boolean;
  /** The HTTP status, where there was an answer. */
  readonly status: number | undefined;
  readonly complaints: readonly Complaint[];
  /** Milliseconds to wait before the next try, where the system says so. */
  readonly wait: number | undefined;

  constructor(kind: FailureKind, more: Partial<Pick<Failure, 'maybeArrived' | 'status' | 'complaints' | 'wait'>> = {}) {
    super(kind);
    this.kind = kind;
    this.maybeArrived = more.maybeArrived ?? false;
    this.status = more.status;
    this.complaints = more.complaints ?? [];
    this.wait = more.wait;
  }

  /** The same, where nothing that counts can have arrived. */
  notArrived(): Failure {
    const { kind, status, complaints, wait } = this;
    return new Failure(kind, { status, complaints, wait });
  }

  /** The same, where nobody could look whether something has arrived after all. */
  perhapsArrived(): Failure {
    const { kind, status, complaints, wait } = this;
    return new Failure(kind, { status, complaints, wait, maybeArrived: true });
  }
}

/** Whether trying again later, with nothing changed, can help. */
export const passes = (kind: FailureKind): boolean =>
  kind === 'offline' || kind === 'no-answer' || kind === 'busy' || kind === 'broken';

/** Whether somebody has to sign in before anything else can be said. */
export const wantsSignIn = (kind: FailureKind): boolean => kind === 'signed-out' || kind === 'redirected';

/** Whether a ticket that ends like this is given back to the person. */
export const rejects = ({ kind, maybeArrived }: Failure): boolean =>
  !maybeArrived && !passes(kind) && !wantsSignIn(kind) && kind !== 'cancelled';

/**
 * Text of a foreign server as plain text: no markup, no control or direction characters, at most 300 characters.
 * It is shown as text only; cleaning makes it readable, not safe.
 */
export const plainText = (said: string): string => {
  const text = said
    .slice(0, 5_000)
    .replace(/<(script|style)\b[^]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > 300 ? `${text.slice(0, 299).trimEnd()}…` : text;
};
