/** The one database of this origin, opened by the web app, by extension pages and by the extension's background. */
import Dexie, { type Table } from 'dexie';
import { Damaged } from './gone.ts';
import { earlyLocks } from './locks.ts';
import { migrations, type Migration } from './migrations/index.ts';
import type {
  Change,
  Draft,
  DraftVersion,
  Evidence,
  Memo,
  PracticeTicket,
  StoredGuide,
  Standing,
  Template,
} from './rows.ts';
import type { BegunReply, Followed, KeptReply, ReplyFile } from './followedRows.ts';
import type { Analysis, Knowledge } from './knowledgeRows.ts';
import type { Departure, Outgoing, Target } from './sendingRows.ts';

export const databaseName = 'ticketklar';

export class Database extends Dexie {
  declare readonly drafts: Table<Draft, string>;
  declare readonly draftVersions: Table<DraftVersion, string>;
  declare readonly evidence: Table<Evidence, string>;
  declare readonly guides: Table<StoredGuide, string>;
  declare readonly practice: Table<PracticeTicket, number>;
  declare readonly changes: Table<Change, string>;
  declare readonly templates: Table<Template, string>;
  declare readonly standing: Table<Standing, string>;
  declare readonly memos: Table<Memo, string>;
  declare readonly targets: Table<Target, string>;
  declare readonly outbox: Table<Outgoing, string>;
  declare readonly departures: Table<Departure, string>;
  declare readonly followed: Table<Followed, string>;
  declare readonly replies: Table<KeptReply, string>;
  declare readonly begun: Table<BegunReply, string>;
  declare readonly replyFiles: Table<ReplyFile, string>;
  declare readonly analyses: Table<Analysis, string>;
  declare readonly knowledge: Table<Knowledge, string>;

  /** @param steps only tests give other ones */
  constructor(name = databaseName, steps: readonly Migration[] = migrations) {
    // `strict`: a commit is reported after the bytes were handed to the disk, not to a buffer.
    super(name, { chromeTransactionDurability: 'strict' });
    this.use(earlyLocks);
    for (const { version, stores, upgrade } of steps) {
      const declared = this.version(version).stores({ ...stores });
      if (!upgrade) continue;
      declared.upgrade((transaction) =>
        upgrade(transaction).catch((error: unknown) => {
          throw new Damaged(error);
        }),
      );
    }
  }
}

let open: Database | undefined;

/**
 * The shared connection; it opens with the first question. One that could not be opened is tried anew with the next:
 * somebody may have made room since.
 */
export function database(): Database {
  if (open?.hasFailed() && !open.hasBeenClosed()) open = undefined;
  return (open ??= new Database());
}

/** Ends the connection, so that the next {@link database} opens anew. */
export const closeDatabase = (): void => {
  open?.close();
  open = undefined;
};
