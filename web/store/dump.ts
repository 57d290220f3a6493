/**
 * Everything that can be read of the database, without opening it the way the product does: the way out where an
 * upgrade fails or rows are not what they should be. It changes nothing; row by row, bytes flow into the file.
 */
import { makeZip } from 'client-zip';
import type { Language } from '../../core/ticket.ts';
import { filePath } from './archiveNames.ts';
import { databaseName } from './database.ts';
import { dumpReadme } from './dump.words.ts';

/** Opens what is there in the version that it has; undefined when nothing is there or it cannot be opened. */
export function openRaw(name = databaseName): Promise<IDBDatabase | undefined> {
  return new Promise((done) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => {
      const db = request.result;
      // Somebody wants to begin anew, or a newer program to upgrade: nobody waits for us.
      db.onversionchange = () => db.close();
      if (db.objectStoreNames.length > 0) return done(db);
      db.close();
      done(undefined);
    };
    // Nothing was there: it shall not be there afterwards either.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => done(undefined);
  });
}

/** True when there is a database with at least one row that can be saved as a file. */
export async function canDump(): Promise<boolean> {
  const db = await openRaw();
  if (!db) return false;
  try {
    for (const table of db.objectStoreNames) if ((await keysOf(db, table)).length > 0) return true;
    return false;
  } finally {
    db.close();
  }
}

/** The file as a stream of bytes. @throws when the database cannot be opened at all */
export async function dump(language: Language, at: number): Promise<ReadableStream<Uint8Array>> {
  const db = await openRaw();
  if (!db) throw new DOMException('nothing to read', 'NotFoundError');
  return makeZip(entriesOf(db, language, at));
}

interface Found {
  readonly table: string;
  readonly key: IDBValidKey;
  /** Where in the row the bytes stand. */
  readonly at: readonly string[];
  readonly path: string;
}

async function* entriesOf(db: IDBDatabase, language: Language, at: number) {
  const files: Found[] = [];
  const unreadable: { table: string; key?: IDBValidKey; why: string }[] = [];
  yield { name: 'README.txt', input: dumpReadme[language] };
  for (const table of db.objectStoreNames)
    yield {
      name: `tables/${filePath('', table).split('/').at(-1)}.jsonl`,
      input: rowsOf(db, table, files, unreadable),
    };
  for (const { table, key, at: place, path } of files) {
    const blob = place.reduce<unknown>(
      (value, name) => (value as Record<string, unknown>)[name],
      await rowOf(db, table, key),
    );
    yield { name: path, input: blob as Blob };
  }
  const head = { format: 'ticketklar-dump', version: 1, database: db.name, layout: db.version, at, unreadable };
  yield { name: 'ticketklar-dump.json', input: JSON.stringify(head, null, 1) };
  db.close();
}

async function* rowsOf(db: IDBDatabase, table: string, files: Found[], unreadable: unknown[]) {
  const bytes = new TextEncoder();
  let keys: IDBValidKey[] = [];
  try {
    keys = await keysOf(db, table);
  } catch (error) {
    unreadable.push({ table, why: String(error) });
  }
  for (const key of keys) {
    try {
      const text = JSON.stringify(plain(await rowOf(db, table, key), { table, key, at: [] }, files));
      yield bytes.encode(`${text}\n`);
    } catch (error) {
      unreadable.push({ table, key, why: String(error) });
    }
  }
}

/** The value as JSON can say it; bytes become the path of a file in the ZIP. */
function plain(value: unknown, from: Omit<Found, 'path'>, files: Found[]): unknown {
  if (value instanceof Blob) {
    const path = `files/${files.length + 1}`;
    files.push({ ...from, path });
    return { file: path, kind: value.type, size: value.size };
  }
  if (Array.isArray(value)) return value.map((each, i) => plain(each, { ...from, at: [...from.at, String(i)] }, files));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, plain(each, { ...from, at: [...from.at, name] }, files)]),
  );
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error ?? new Error('unreadable'));
  });
const storeOf = (db: IDBDatabase, table: string): IDBObjectStore => db.transaction(table).objectStore(table);
const keysOf = (db: IDBDatabase, table: string): Promise<IDBValidKey[]> => answer(storeOf(db, table).getAllKeys());
const rowOf = (db: IDBDatabase, table: string, key: IDBValidKey): Promise<unknown> =>
  answer(storeOf(db, table).get(key));
