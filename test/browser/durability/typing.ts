/** Runs in the page: types into drafts one after the other, pastes files, and tells what the screen says of it. */

export interface Told {
  readonly draft: string;
  /** `typed` a word is in the field · `saved` the screen says that it is on disk · `filed` a file is in the list. */
  readonly what: 'typed' | 'saved' | 'filed';
  /** Number of the word, or the name of the file. */
  readonly which: number | string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

declare global {
  interface Window {
    tellTest: (told: Told) => Promise<void>;
  }
}

/** @param first number of the first word; words of all rounds count up */
export async function typeInto(work: { readonly drafts: readonly string[]; readonly first: number }): Promise<void> {
  const tell = (draft: string, what: Told['what'], which: number | string): void =>
    void window.tellTest({ draft, what, which, at: Date.now() });
  const soon = (): Promise<void> => new Promise((next) => setTimeout(next, 15));
  const field = (): HTMLTextAreaElement | null => document.querySelector('textarea[data-place=body]');
  let word = work.first;
  for (;;)
    for (const draft of work.drafts) {
      location.hash = `#/draft/${draft}`;
      const start = `Entwurf ${draft}:`;
      while (!field()?.value.startsWith(start)) await soon();
      let last = 0;
      const seen = new MutationObserver(() => {
        if (last > 0 && document.querySelector('[data-saved]')) tell(draft, 'saved', last);
      });
      seen.observe(document.body, { attributes: true, attributeFilter: ['data-saved'], subtree: true });
      for (let i = 0; i < 12; i += 1) {
        const area = field();
        if (!area) break;
        area.setRangeText(` w${word}`, area.value.length, area.value.length, 'end');
        area.dispatchEvent(new InputEvent('input', { bubbles: true }));
        last = word;
        tell(draft, 'typed', word);
        word += 1;
        await soon();
      }
      const name = `nachweis-${word}.log`;
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([`Inhalt von ${name}\n`.repeat(500)], name, { type: 'text/plain' }));
      window.dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
      while (!document.body.textContent.includes(name)) await soon();
      tell(draft, 'filed', name);
      seen.disconnect();
    }
}

export interface Found {
  readonly id: string;
  readonly body: string;
  /** Names of the files whose bytes are there and are those that were added. */
  readonly intact: readonly string[];
  /** Names of the files that the draft lists. */
  readonly listed: readonly string[];
}

/** Runs in the page: what lies in the database, read without the product. Evidence is hashed anew. */
export async function readBack(): Promise<Found[]> {
  const db = await new Promise<IDBDatabase>((done, failed) => {
    const request = indexedDB.open('ticketklar');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(new Error(request.error?.message));
  });
  const all = <T>(table: string): Promise<T[]> =>
    new Promise((done, failed) => {
      const request = db.transaction(table).objectStore(table).getAll() as IDBRequest<T[]>;
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(new Error(request.error?.message));
    });
  interface Row {
    id: string;
    body: string;
    evidence: { id: string; name: string; sha256: string }[];
  }
  const files = new Map((await all<{ id: string; blob: Blob }>('evidence')).map(({ id, blob }) => [id, blob]));
  const hash = async (blob: Blob): Promise<string> =>
    [...new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()))]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
  const found: Found[] = [];
  for (const { id, body, evidence } of await all<Row>('drafts')) {
    const intact: string[] = [];
    for (const note of evidence) {
      const blob = files.get(note.id);
      if (blob && (await hash(blob)) === note.sha256) intact.push(note.name);
    }
    found.push({ id, body, intact, listed: evidence.map(({ name }) => name) });
  }
  db.close();
  return found;
}
