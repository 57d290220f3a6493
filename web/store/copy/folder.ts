/**
 * Where the second copy lies: small text files in the origin's private file system, which browsers keep apart from
 * IndexedDB. A file is replaced as a whole: it has its old content or its new one, also after a crash.
 */
export interface CopyFolder {
  /** Undefined when there is no such file. */
  readonly read: (name: string) => Promise<string | undefined>;
  readonly write: (name: string, text: string) => Promise<void>;
}

const name = 'ticketklar-copy';
const lock = 'ticketklar.copy';

/** One at a time, in all tabs: what is read is what is written on. Without locks a browser has no such folder either. */
export const alone = <T>(act: () => Promise<T>): Promise<T> => {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  return locks ? locks.request(lock, act) : act();
};

/** The folder, made where it is missing; undefined where the browser has none, as some private windows do. */
export async function copyFolder(): Promise<CopyFolder | undefined> {
  const root = await rootFolder();
  const folder = await root?.getDirectoryHandle(name, { create: true }).catch(() => undefined);
  return folder && filesOf(folder);
}

/** Takes the folder away with all that is in it. */
export async function removeFolder(): Promise<void> {
  const root = await rootFolder();
  await root?.removeEntry(name, { recursive: true }).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
}

const rootFolder = (): Promise<FileSystemDirectoryHandle | undefined> =>
  Promise.resolve(globalThis.navigator?.storage?.getDirectory?.()).catch(() => undefined);

const isMissing = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotFoundError';

const filesOf = (folder: FileSystemDirectoryHandle): CopyFolder => ({
  async read(file) {
    try {
      return await (await (await folder.getFileHandle(file)).getFile()).text();
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  async write(file, text) {
    const stream = await (await folder.getFileHandle(file, { create: true })).createWritable();
    try {
      await stream.write(text);
      await stream.close();
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
  },
});
