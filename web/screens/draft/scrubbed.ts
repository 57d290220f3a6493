/** Files of a draft as far as they are text: read, and replaced by what is left of them. */
import { describeEvidence, getEvidence, replaceEvidence, type Taken } from '../../store/evidence.ts';
import type { Draft, EvidenceNote } from '../../store/rows.ts';
import { isText } from './fileKind.ts';

/** Longer logs are looked at where they are cut to a time window. Bytes. */
const largest = 256 * 1024;
const isReadable = (note: EvidenceNote): boolean => note.size <= largest && (isText(note) || /\.eml$/i.test(note.name));

/** Contents by fingerprint: the same bytes are read once. */
const read = new Map<string, string>();

async function textOf(note: EvidenceNote): Promise<string> {
  const known = read.get(note.sha256);
  if (known !== undefined) return known;
  const row = await getEvidence(note.id).catch(() => undefined);
  const text = (await row?.blob.text()) ?? '';
  // Only what is shown now: contents of other drafts leave the memory.
  if (read.size > 20) read.clear();
  read.set(note.sha256, text);
  return text;
}

export const textsInFiles = ({ evidence }: Draft): Promise<string[]> =>
  Promise.all(evidence.filter(isReadable).map(textOf));

/**
 * Cleans names, descriptions and contents of the files that need it; each keeps its id and its place.
 * @returns the files as they were, for {@link returnFiles}
 */
export async function scrubFiles({ id, evidence }: Draft, clean: (text: string) => string): Promise<readonly Taken[]> {
  const before: Taken[] = [];
  for (const note of evidence) {
    const text = isReadable(note) ? await textOf(note) : '';
    const { name, alt = '' } = note;
    const isSaid = clean(name) !== name || clean(alt) !== alt;
    if (!isSaid && clean(text) === text) continue;
    const row = await getEvidence(note.id);
    if (!row) continue;
    before.push({ row, original: row.original ? await getEvidence(row.original) : undefined, at: 0 });
    if (clean(text) !== text) await replaceEvidence({ ...row, blob: new Blob([clean(text)], { type: row.blob.type }) });
    if (isSaid) await describeEvidence(id, note.id, { name: clean(name), alt: clean(alt) });
  }
  return before;
}

/** Puts files back as they were. */
export async function returnFiles(files: readonly Taken[]): Promise<void> {
  for (const { row, original } of files) await replaceEvidence(row, original);
}
