/** A YouTrack project whose administrators have taken the field of the type away. */
import { expect, it } from 'vitest';
import type { Send } from '../../../core/http.ts';
import { connect } from '../../../core/systems/connection.ts';
import { youtrack } from '../../../core/systems/youtrack.ts';
import { compose } from '../../../core/target/compose.ts';
import { proposeMapping } from '../../../core/target/mapping.ts';

it('takes a ticket without a type, and nobody is asked for one that cannot be chosen', async () => {
  const send: Send = () =>
    Promise.resolve({ kind: 'answer', status: 200, header: () => 'application/json', text: '[]' });
  const to = connect(youtrack, 'https://desk.youtrack.cloud', { kind: 'token', token: 'x' }, { send, now: () => 0 });
  const metadata = await youtrack.metadata(to, '0-7');
  const { obstacles } = compose(
    { type: 'incident', title: 'Druck bricht ab', body: 'Seit gestern.', fields: {} },
    { language: 'de', key: '6a1f0c52-3b7e-4d19-9c84-2f5e8a7b6d10' },
    { system: youtrack, project: '0-7', markup: 'markdown', mapping: proposeMapping(metadata), metadata },
  );
  expect(obstacles).toEqual([]);
});
