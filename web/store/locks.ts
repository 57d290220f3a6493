/**
 * Gives the locks of the database back early. A transaction that waits for its page to answer keeps every other tab
 * from writing for as long as that page is busy, and what people type must not wait for a tab they do not look at.
 */
import Dexie, { type DBCore, type DBCoreTable, type DBCoreTransaction, type Middleware } from 'dexie';

/** True for a single question outside of any transaction that we have begun: no other follows in it. */
const isAlone = (transaction: DBCoreTransaction): transaction is IDBTransaction =>
  (transaction as IDBTransaction).mode === 'readonly' && !Dexie.currentTransaction?.explicit;

/** Asks, and says at once that nothing more will be asked: the lock goes back before the answer is looked at. */
const askedOnce =
  <R extends { readonly trans: DBCoreTransaction }, T>(ask: (request: R) => Promise<T>) =>
  (request: R): Promise<T> => {
    const answer = ask(request);
    if (isAlone(request.trans)) request.trans.commit();
    return answer;
  };

/** Cursors are left as they are: they ask again for each row. */
const early = (table: DBCoreTable): DBCoreTable => ({
  ...table,
  get: askedOnce((request) => table.get(request)),
  getMany: askedOnce((request) => table.getMany(request)),
  query: askedOnce((request) => table.query(request)),
  count: askedOnce((request) => table.count(request)),
});

/** Next to the database itself, below everything that Dexie does. */
export const earlyLocks: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'early locks',
  level: -10,
  create: (core) => ({ ...core, table: (name) => early(core.table(name)) }),
};

/** Ends the transaction around it with what was asked of it so far; called when the last question is out. */
export const commitNow = (): void => Dexie.currentTransaction?.idbtrans.commit();
