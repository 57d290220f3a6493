/** The answer that is being written to one ticket. One that is taken back before it left stands here again. */
import type { KeptReply } from '../../store/followedRows.ts';

export class Writing {
  text = $state('');
  files = $state.raw<readonly File[]>([]);

  takeBack({ text, files }: KeptReply): void {
    this.text = [text, this.text.trim()].filter((one) => one !== '').join('\n\n');
    this.files = [...files.map(({ blob, name, kind }) => new File([blob], name, { type: kind })), ...this.files];
  }
}
