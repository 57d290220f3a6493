/** The real systems as the tests of sending see them: our client, how to sign in, and a witness beside it. */
import type { Failure } from '../../core/systems/failure.ts';
import { redmine as redmineClient } from '../../core/systems/redmine.ts';
import { requestTracker } from '../../core/systems/request-tracker.ts';
import type { Secret } from '../../core/systems/sign-in.ts';
import type { OutgoingTicket, State, System } from '../../core/systems/system.ts';
import { redmine } from './redmine.ts';
import { askTracker, tracker } from './request-tracker.ts';

/** A ticket as the system itself tells of it. */
interface Witnessed {
  readonly title: string;
  readonly body: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

interface RealSystem {
  readonly system: System;
  readonly base: string;
  readonly page: string;
  readonly secret: Secret;
  /** Reads what only administrators may. */
  readonly admin: Secret;
  readonly me: string;
  readonly project: string;
  readonly type: string;
  readonly priority: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly statuses: readonly (readonly [string, State])[];
  /** A ticket that the system does not take, and what it says then. */
  readonly wrong: Partial<OutgoingTicket>;
  readonly refusal: { readonly kind: Failure['kind']; readonly says: RegExp };
  readonly witness: (id: string) => Promise<Witnessed>;
  readonly setStatus: (id: string, status: string) => Promise<void>;
  readonly internalComment: (id: string, text: string) => Promise<void>;
}

const askRedmine = async (path: string, init: RequestInit = {}): Promise<Response> => {
  const headers = { 'X-Redmine-API-Key': redmine.adminKey, 'Content-Type': 'application/json' };
  const response = await fetch(`${redmine.url}${path}`, { ...init, headers });
  if (!response.ok) throw new Error(`Redmine answered ${response.status} to ${path}`);
  return response;
};
const bytesOf = async (response: Response): Promise<Uint8Array> => new Uint8Array(await response.arrayBuffer());
const change = (issue: object): RequestInit => ({ method: 'PUT', body: JSON.stringify({ issue }) });

interface RedmineIssue {
  subject: string;
  description: string;
  custom_fields: { id: number; value: string }[];
  attachments: { filename: string; content_url: string }[];
}

const realRedmine: RealSystem = {
  system: redmineClient,
  base: redmine.url,
  page: '/projects/sending/issues/new',
  secret: { kind: 'token', token: redmine.people.de.key },
  admin: { kind: 'token', token: redmine.adminKey },
  me: 'Katrin Keller',
  project: String(redmine.sending.project),
  type: '1',
  priority: '5',
  fields: { [redmine.sending.fields.Umgebung]: 'Live', [redmine.sending.fields.Version]: '24.1' },
  statuses: [
    ['Feedback', 'waiting'],
    ['Resolved', 'solved'],
    ['Closed', 'closed'],
  ],
  wrong: { fields: { [redmine.sending.fields.Umgebung]: 'Mond' } },
  refusal: { kind: 'refused', says: /Umgebung/ },
  async witness(id) {
    const { issue } = (await (await askRedmine(`/issues/${id}.json?include=attachments`)).json()) as {
      issue: RedmineIssue;
    };
    const files = issue.attachments.map(async ({ filename, content_url }) => ({
      name: filename,
      bytes: await bytesOf(await askRedmine(new URL(content_url).pathname)),
    }));
    return {
      title: issue.subject,
      body: issue.description,
      fields: Object.fromEntries(issue.custom_fields.map((field) => [field.id, field.value])),
      files: await Promise.all(files),
    };
  },
  async setStatus(id, status) {
    await askRedmine(`/issues/${id}.json`, change({ status_id: redmine.sending.statuses[status] }));
  },
  async internalComment(id, text) {
    await askRedmine(`/issues/${id}.json`, change({ notes: text, private_notes: true }));
  },
};

interface Part {
  id: string;
  Filename: string | null;
  ContentType: string;
  TransactionId: { id: string };
  Content: string;
}

const partsOf = async (id: string): Promise<Part[]> => {
  const { items } = (await (await askTracker(`/ticket/${id}/attachments?per_page=100`)).json()) as { items: Part[] };
  return Promise.all(items.map(async (part) => (await (await askTracker(`/attachment/${part.id}`)).json()) as Part));
};

const realTracker: RealSystem = {
  system: requestTracker,
  base: tracker.url,
  page: '/Ticket/Create.html?Queue=Helpdesk',
  secret: { kind: 'token', token: tracker.token },
  admin: { kind: 'basic', user: 'root', secret: 'password' },
  me: 'RT 5',
  project: String(tracker.queueId),
  type: 'ticket',
  priority: '100',
  fields: { [tracker.fields.Umgebung]: 'Live', [tracker.fields.Version]: '24.1' },
  statuses: [
    ['stalled', 'waiting'],
    ['resolved', 'solved'],
    ['rejected', 'closed'],
  ],
  wrong: { project: '99999' },
  refusal: { kind: 'forbidden', says: /No permission to create tickets/ },
  async witness(id) {
    const ticket = (await (await askTracker(`/ticket/${id}`)).json()) as {
      Subject: string;
      CustomFields: { id: string; values: string[] }[];
    };
    const parts = await partsOf(id);
    const bytes = ({ Content }: Part): Uint8Array => new Uint8Array(Buffer.from(Content, 'base64'));
    const text = parts.find(({ Filename, ContentType }) => !Filename && ContentType === 'text/plain');
    return {
      title: ticket.Subject,
      body: text ? Buffer.from(bytes(text)).toString('utf8') : '',
      fields: Object.fromEntries(ticket.CustomFields.map((field) => [field.id, field.values[0]])),
      files: parts.flatMap((part) => (part.Filename ? [{ name: part.Filename, bytes: bytes(part) }] : [])),
    };
  },
  async setStatus(id, status) {
    await askTracker(`/ticket/${id}`, { method: 'PUT', body: JSON.stringify({ Status: status }) });
  },
  async internalComment(id, text) {
    const body = JSON.stringify({ Content: text, ContentType: 'text/plain' });
    await askTracker(`/ticket/${id}/comment`, { method: 'POST', body });
  },
};

export const realSystems: readonly RealSystem[] = [realRedmine, realTracker];
