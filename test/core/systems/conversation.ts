/** A system, its fake behind a server, and a signed-in connection by a real fetch: what every test of the suite needs. */
import { createHash } from 'node:crypto';
import { connect, type Connection } from '../../../core/systems/connection.ts';
import { Failure } from '../../../core/systems/failure.ts';
import type { Secret } from '../../../core/systems/sign-in.ts';
import type { OutgoingFile, OutgoingTicket, System } from '../../../core/systems/system.ts';
import { markerOf } from '../../../core/target/compose.ts';
import { create } from '../../../core/target/deliver.ts';
import { sendBy } from '../../../web/http/transport.ts';
import type { Fake } from './fake.ts';

export const send = sendBy({ online: () => true });

export const connection = (system: System, base: string, secret: Secret): Connection =>
  connect(system, base, secret, { send, now: () => Date.now() });

export const title = 'Rechnungsdruck bricht ab 🖨️ „Größe“ <b>& 漢字';
export const body =
  'Beim Drucken bricht das Programm ab.\n\nSchritte: öffnen, drücken 😀, fertig — „über“ & <i>unter</i>';

const files = (): OutgoingFile[] => [
  file(
    'Bildschirmfoto – Größe.png',
    'image/png',
    Uint8Array.from({ length: 70_001 }, (_, i) => (i * 31) % 256),
  ),
  file('protokoll.txt', 'text/plain', new TextEncoder().encode('Zeile 1\r\nZeile 2 äöü €\n')),
];
export const file = (name: string, kind: string, bytes: Uint8Array<ArrayBuffer>): OutgoingFile => ({
  name,
  kind,
  bytes: new Blob([bytes], { type: kind }),
});
export const twoFiles: readonly OutgoingFile[] = files();

/** A ticket in the words of the fake; the marker stands where `compose` puts it. */
export function ticketFor(
  fake: Pick<Fake, 'system' | 'project' | 'type' | 'priority' | 'fields'>,
  more: Partial<OutgoingTicket> = {},
): OutgoingTicket {
  const key = more.key ?? crypto.randomUUID();
  const marker = markerOf(key);
  const { project, type, priority, fields } = fake;
  const text = more.body ?? body;
  const whole = fake.system.retry === 'marker' ? `${text}\n\nKennung der Einsendung: ${marker}` : text;
  return { title, project, type, priority, fields, ...more, body: whole, key, marker };
}

/** Sends a ticket the way the outbox does. */
export const sendTicket = (
  system: System,
  to: Connection,
  ticket: OutgoingTicket,
  attached: readonly OutgoingFile[] = [],
) => create(ticket, attached, { system, connection: to, onStep: () => undefined });

/** The failure that something ends with. */
export async function failureOf(doing: Promise<unknown>): Promise<Failure> {
  try {
    await doing;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('It did not fail.');
}

export const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
export const hashOf = async ({ bytes }: OutgoingFile): Promise<string> =>
  hash(new Uint8Array(await (bytes as Blob).arrayBuffer()));
