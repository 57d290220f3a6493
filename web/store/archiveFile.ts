/** An archive from anywhere, read entry by entry where it lies: what does not fit is refused with its place. */
import * as z from 'zod/mini';
import { fingerprint } from './fingerprint.ts';
import type { EvidenceNote } from './rows.ts';
import { contentOf } from './zip/content.ts';
import { directoryOf, ZipRefused, type ZipEntry, type ZipFault } from './zip/directory.ts';

export type ArchiveFault =
  | ZipFault
  | { readonly why: 'not-ours' | 'newer' }
  /** An entry that does not say what it should, with the place in it. */
  | { readonly why: 'content'; readonly name: string; readonly path: string };

/** Thrown with the reason; nothing was changed. */
export class ArchiveRefused extends Error {
  override readonly name = 'ArchiveRefused';
  readonly fault: ArchiveFault;

  constructor(fault: ArchiveFault) {
    super(fault.why);
    this.fault = fault;
  }
}

const mostJson = 64 * 1024 * 1024;

export class ArchiveFile {
  readonly #file: Blob;
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  private constructor(file: Blob, entries: readonly ZipEntry[]) {
    this.#file = file;
    this.#entries = new Map(entries.map((entry) => [entry.name, entry]));
  }

  /** Reads the table of contents. @throws ZipRefused when the file is no ZIP file or tries something */
  static async open(file: Blob): Promise<ArchiveFile> {
    return new ArchiveFile(file, await directoryOf(file));
  }

  get names(): string[] {
    return [...this.#entries.keys()];
  }

  /** What an entry says; undefined when it is not there. @throws ArchiveRefused when it says something else */
  async json<T>(name: string, schema: z.ZodMiniType<T>): Promise<T | undefined> {
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    const wrong = (path: string) => new ArchiveRefused({ why: 'content', name, path });
    if (entry.size > mostJson) throw wrong('');
    let json: unknown;
    try {
      json = JSON.parse(await (await contentOf(this.#file, entry)).text());
    } catch (error) {
      throw error instanceof ZipRefused ? error : wrong('');
    }
    const result = z.safeParse(schema, json);
    if (result.success) return result.data;
    throw wrong((result.error.issues[0]?.path ?? []).map(String).join('.'));
  }

  /** The bytes of a file, as a view of the archive where they are stored; undefined when they are not there. */
  async bytes(path: string, says: Pick<EvidenceNote, 'kind' | 'size' | 'sha256'>): Promise<Blob | undefined> {
    const entry = this.#entries.get(path);
    if (!entry) return undefined;
    const blob = (await contentOf(this.#file, entry)).slice(0, entry.size, says.kind);
    if (blob.size !== says.size || (await fingerprint(blob)) !== says.sha256)
      throw new ArchiveRefused({ why: 'damaged', name: path });
    return blob;
  }
}
