import type { Send } from './http.ts';

/** What the pure core needs from the world. It comes in here, and nowhere else. */
export interface Platform {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A number in [0, 1). */
  readonly chance: () => number;
}

/** The world of those parts that talk to ticket systems. */
export interface ConnectedPlatform extends Platform {
  readonly send: Send;
}
