/** The session that some APIs hand out for a secret: asked for when it is needed, and once more when it has ended. */
import * as z from 'zod/mini';
import type { Connection } from './connection.ts';
import { Failure } from './failure.ts';
import type { Opening, Secret } from './sign-in.ts';

/**
 * @param ask without a session
 * @returns the same, each question with the session
 */
export function withSession(ask: Connection['ask'], opening: Opening, secret: Secret): Connection['ask'] {
  let session: Promise<string> | undefined;
  const askOnce: Connection['ask'] = async (schema, question) => {
    session ??= open(ask, opening, secret);
    try {
      const { query, headers } = opening.carry(await session, secret);
      const carried = { query: { ...question.query, ...query }, headers: { ...question.headers, ...headers } };
      return await ask(schema, { ...question, ...carried });
    } catch (failure) {
      session = undefined;
      throw failure;
    }
  };
  return async (schema, question) => {
    const mayHaveEnded = session !== undefined;
    try {
      return await askOnce(schema, question);
    } catch (failure) {
      const isSignedOut = failure instanceof Failure && failure.kind === 'signed-out';
      // A sign-in page may stand before a system that has done its work: then nothing is repeated.
      if (!mayHaveEnded || !isSignedOut || failure.maybeArrived) throw failure;
      return askOnce(schema, question);
    }
  };
}

async function open(ask: Connection['ask'], { questions, read }: Opening, secret: Secret): Promise<string> {
  let last = new Failure('signed-out');
  for (const question of questions(secret)) {
    try {
      const session = read(await ask(z.unknown(), { ...question, reads: true }));
      if (session !== undefined) return session;
    } catch (failure) {
      if (!(failure instanceof Failure) || failure.kind !== 'signed-out') throw failure;
      last = failure;
    }
  }
  throw last;
}
