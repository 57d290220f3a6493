/** What the store notes beside drafts, each to be tried on a full device. */
import { emptyTicket } from '../../../core/ticket.ts';
import { backupDone } from '../../../web/store/backup.ts';
import { keepRescued, keepRescuedPart, noteRefused } from '../../../web/store/rescued.ts';
import { noteTold } from '../../../web/store/room.ts';

export const noteWrites: Readonly<Record<string, () => Promise<() => Promise<unknown>>>> = {
  keepRescued: () => {
    const text = { id: 'a', origin: 'https://x.example', target: 'x', ticket: emptyTicket(), at: 1 };
    return Promise.resolve(() => keepRescued({ ...text, markup: 'plain' }));
  },
  noteRefused: async () => {
    const text = { id: 'a', origin: 'https://x.example', target: 'x', ticket: emptyTicket(), at: 1, sentAt: 2 };
    await keepRescued({ ...text, markup: 'plain' });
    return () => noteRefused('a');
  },
  keepRescuedPart: () => {
    const part = { id: 'f', rescued: 'a', name: 'x', kind: '', isWhole: true };
    return Promise.resolve(() => keepRescuedPart(part, new Blob(['x'])));
  },
  backupDone: () => Promise.resolve(() => backupDone(1)),
  noteTold: () => Promise.resolve(() => noteTold(1)),
};
