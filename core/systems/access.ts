/** Questions with a token that lasts a while: it is fetched for each, and once more where the system takes it no longer. */
import type * as z from 'zod/mini';
import type { Connection, Question } from './connection.ts';
import { Failure } from './failure.ts';
import { bearer } from './sign-in.ts';

/**
 * The token that is good now.
 * @param refused one that the system has just refused: another one is wanted
 * @throws Failure `signed-out` when somebody has to sign in again
 */
export type Access = (refused?: string) => Promise<string>;

/** @param askAs asks with these headers */
export const withAccess =
  (
    askAs: <T>(headers: Readonly<Record<string, string>>, schema: z.ZodMiniType<T>, question: Question) => Promise<T>,
    access: Access,
  ): Connection['ask'] =>
  async (schema, question) => {
    const token = await access();
    try {
      return await askAs(bearer(token), schema, question);
    } catch (failure) {
      const isSignedOut = failure instanceof Failure && failure.kind === 'signed-out';
      // A sign-in page may stand before a system that has done its work: then nothing is repeated.
      if (!isSignedOut || failure.maybeArrived) throw failure;
      return askAs(bearer(await access(token)), schema, question);
    }
  };
