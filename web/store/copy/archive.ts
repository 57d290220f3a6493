/** The second copy as a file that can be read, and opened again, for the day on which the database cannot be opened. */
import { makeZip } from 'client-zip';
import type { Language } from '../../../core/ticket.ts';
import type { ArchiveHead } from '../archive.ts';
import { archiveFormat } from '../archiveNames.ts';
import { archiveReadme } from '../archive.words.ts';
import { pageEnd, pageOf, pageStart } from '../page.ts';
import type { Draft } from '../rows.ts';

/** @param at milliseconds since 1970 */
export function archiveOfCopy(copied: readonly Draft[], language: Language, at: number): ReadableStream<Uint8Array> {
  const drafts = copied.map((draft): Draft => ({ ...draft, evidence: [] }));
  const head: ArchiveHead = {
    ...{ format: archiveFormat, version: 1, kind: 'copy', device: 'copy', writtenAt: at, drafts: drafts.length },
  };
  const pages = drafts.map((draft) => pageOf(draft, language, [], () => ''));
  return makeZip([
    { name: 'ticketklar.json', input: JSON.stringify(head, null, 1) },
    { name: 'README.txt', input: archiveReadme[language] },
    ...drafts.map((draft) => ({
      name: `drafts/${draft.id}.json`,
      input: JSON.stringify({ draft, versions: [], evidence: [] }, null, 1),
    })),
    { name: 'drafts.html', input: [pageStart(drafts.length, language, undefined), ...pages, pageEnd].join('') },
  ]);
}
