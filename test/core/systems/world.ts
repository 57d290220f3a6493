/** What a faked ticket system holds, whatever its API looks like. The shared suite looks at this, not at the API. */
export interface WorldFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface WorldTicket {
  /** Counts from 1. */
  readonly seq: number;
  readonly title: string;
  readonly body: string;
  readonly project: string;
  readonly type: string;
  readonly priority: string;
  /** By the id of the system's field. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly files: WorldFile[];
  readonly comments: {
    readonly text: string;
    readonly files: readonly WorldFile[];
    /** Whoever is signed in where it is not said. */
    readonly author?: string;
  }[];
  /** The key or id that the API was given, where it takes one. */
  readonly key?: string | undefined;
  status: string;
}

/** A part of a list, the way APIs give it; the rows themselves come oldest first. */
export const partOf = <T>(
  rows: readonly T[],
  { from = 0, size, newestFirst = false }: { from?: number; size: number; newestFirst?: boolean },
): T[] => (newestFirst ? [...rows].reverse() : [...rows]).slice(from, from + size);

/** A time of one's own for each row; ISO 8601 without a zone. */
export const minute = (i: number): string =>
  new Date(Date.UTC(2026, 10, 22, 9) + i * 60_000).toISOString().slice(0, 19);

export class World {
  readonly tickets: WorldTicket[] = [];
  readonly uploads = new Map<string, WorldFile>();
  private uploaded = 0;
  /** How many searches still do not know the tickets: the index is slow. */
  blindSearches = 0;

  add(ticket: Omit<WorldTicket, 'seq' | 'comments' | 'status'> & { readonly status?: string }): WorldTicket {
    const added = { status: 'New', ...ticket, seq: this.tickets.length + 1, comments: [] };
    this.tickets.push(added);
    return added;
  }

  ticket(seq: unknown): WorldTicket | undefined {
    return this.tickets.find((ticket) => String(ticket.seq) === String(seq));
  }

  /** The tickets that a search finds, newest first. */
  search(fits: (ticket: WorldTicket) => boolean): WorldTicket[] {
    if (this.blindSearches > 0) {
      this.blindSearches -= 1;
      return [];
    }
    return this.tickets.filter(fits).reverse();
  }

  /** @returns a handle that no other upload ever had */
  upload(file: WorldFile): string {
    const handle = `upload-${(this.uploaded += 1)}`;
    this.uploads.set(handle, file);
    return handle;
  }

  /** The bytes behind a handle; each can be used once. */
  take(handle: string): WorldFile | undefined {
    const file = this.uploads.get(handle);
    this.uploads.delete(handle);
    return file;
  }
}
