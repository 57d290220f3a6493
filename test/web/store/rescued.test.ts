/** Texts of forms, kept while they are written: messages of one form may overtake each other on their way to the disk. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { getRescued, keepRescued, type Rescued } from '../../../web/store/rescued.ts';

const written = (at: number, body: string): Rescued => ({
  id: 'form',
  origin: 'https://desk.example',
  target: 'Desk',
  markup: 'plain',
  ticket: { type: 'incident', title: '', body, fields: {}, attachments: [], comments: [] },
  at,
});

it('what was written last stays, also where something older comes to the disk after it', async () => {
  await keepRescued(written(2, 'ganzer Text'));
  await keepRescued(written(1, ''));
  expect((await getRescued('form'))?.ticket.body).toBe('ganzer Text');
  await keepRescued({ ...written(2, 'ganzer Text'), sentAt: 3 });
  expect((await getRescued('form'))?.sentAt).toBe(3);
});
