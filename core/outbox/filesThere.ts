/**
 * Which files of an answer are on its ticket already. Others write to that ticket, too: a file that is sent twice is a
 * nuisance, one that is taken for there and is not is lost. So a file counts as there only if it cannot well be another.
 */
import type { ArrivedFile, OutgoingFile } from '../systems/system.ts';
import { isSame, matched, type Fits } from '../target/deliver.ts';

/** What an answer that was taken back has left on its ticket: files go before the words, and stay when those are refused. */
export interface Earlier {
  /** SHA-256 of the files that have gone out with it. */
  readonly files: readonly string[];
  /** The ticket's files before its first try; undefined where nobody knows. */
  readonly filesBefore?: readonly ArrivedFile[] | undefined;
}

/** What is known of the tries of an answer. */
export interface Tried {
  readonly postedAt?: number | undefined;
  /** The ticket's files before it left for the first time, where the system tells. */
  readonly filesBefore?: readonly ArrivedFile[] | undefined;
  readonly earlier?: Earlier | undefined;
}

/** A file as its answer carries it. */
export type CarriedFile = OutgoingFile & { readonly sha256?: string | undefined };

/**
 * What of an answer is to go out now.
 * @param told the ticket's files as they are now; undefined where the system does not tell
 * @returns the files that no earlier try has brought, and the ticket's files without those of this answer
 */
export function notSent(
  files: readonly CarriedFile[],
  told: readonly ArrivedFile[] | undefined,
  { postedAt, filesBefore, earlier }: Tried,
): { readonly missing: readonly OutgoingFile[]; readonly filesBefore: readonly ArrivedFile[] | undefined } {
  const isFirst = postedAt === undefined;
  if (!told) return { missing: files, filesBefore: isFirst ? undefined : filesBefore };
  const wentOut = files.filter(({ sha256 = '' }) => !isFirst || earlier?.files.includes(sha256));
  const known = isFirst ? earlier?.filesBefore : filesBefore;
  const [before, came] = parted(told, known ?? []);
  const { missing, left } = matched(wentOut, came, known ? [isSame, isRenamed, isUnmeasured] : [isSame]);
  return {
    missing: files.filter((file) => !wentOut.includes(file) || missing.includes(file)),
    // What came since the first try belongs to this answer, however often it is tried.
    filesBefore: isFirst ? [...before, ...left] : filesBefore,
  };
}

/** What an answer leaves behind when it is taken back; undefined when no file of it has gone out. */
export function earlierOf(
  { postedAt, filesBefore, earlier }: Tried,
  files: readonly { readonly sha256: string }[],
): Earlier | undefined {
  if (postedAt === undefined) return earlier;
  return files.length > 0 ? { files: files.map(({ sha256 }) => sha256), filesBefore } : undefined;
}

/** Of two answers in one: a ticket gains files, so the shorter list is the one from before both. */
export function bothEarlier(a: Earlier | undefined, b: Earlier | undefined): Earlier | undefined {
  if (!a || !b) return a ?? b;
  const files = [...new Set([...a.files, ...b.files])];
  if (!a.filesBefore || !b.filesBefore) return { files };
  return { files, filesBefore: a.filesBefore.length <= b.filesBefore.length ? a.filesBefore : b.filesBefore };
}

/** @returns those that were there before, and those that came since */
function parted(told: readonly ArrivedFile[], filesBefore: readonly ArrivedFile[]): [ArrivedFile[], ArrivedFile[]] {
  const open = [...filesBefore];
  const before: ArrivedFile[] = [];
  const came: ArrivedFile[] = [];
  for (const file of told) {
    const at = open.findIndex(({ name, size }) => name === file.name && size === file.size);
    if (at >= 0) open.splice(at, 1);
    (at >= 0 ? before : came).push(file);
  }
  return [before, came];
}

/** Systems replace signs, cut names, or put something before or behind them; the ending stays, and most of the letters. */
const isRenamed: Fits = ({ name, bytes }, one) => {
  if (one.size !== bytes.size) return false;
  const [mine, theirs] = [partsOf(name), partsOf(one.name)];
  if (mine.ending !== theirs.ending) return false;
  const [short = '', long = ''] = [mine.letters, theirs.letters].sort((a, b) => a.length - b.length);
  return short === '' ? long === '' : long.includes(short);
};

const isUnmeasured: Fits = ({ name }, one) => one.size === undefined && one.name === name;

const partsOf = (name: string): { readonly letters: string; readonly ending: string } => {
  const plain = name.normalize('NFKD').toLowerCase();
  const dot = plain.lastIndexOf('.');
  const end = dot > 0 ? dot : plain.length;
  return { letters: plain.slice(0, end).replaceAll(/[^a-z0-9]/g, ''), ending: plain.slice(end) };
};
