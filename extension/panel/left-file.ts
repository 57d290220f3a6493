/** Gives a file of a draft to the person, put together from the parts that messages can carry. */
import { downloadBlob } from '../../web/ui/download.ts';
import { ask } from '../messages/channel.ts';
import { panel, type FileChunk, type LeftFile } from '../messages/panel.ts';

/** @throws Unanswered when the file is gone or the background does not answer */
export async function takeLeftFile({ id, name }: LeftFile): Promise<void> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let from: number | undefined = 0; from !== undefined;) {
    const chunk: FileChunk = await ask(panel, 'file', { id, from });
    parts.push(Uint8Array.from(atob(chunk.data), (letter) => letter.charCodeAt(0)));
    from = chunk.next;
    if (from === undefined) downloadBlob(new Blob(parts, { type: chunk.kind }), name);
  }
}
