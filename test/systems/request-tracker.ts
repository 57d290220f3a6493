/** The real Request Tracker that rt.sh has started, as a test sees it. */
import { expect, type Page } from '@playwright/test';

interface Running {
  url: string;
  queueId: number;
  /** A queue that refuses tickets whose cost centre is not of four digits. */
  strictQueueId: number;
  user: string;
  password: string;
  token: string;
  fields: Record<'Umgebung' | 'Version', number>;
}

const running = process.env['REQUEST_TRACKER'];
if (!running) throw new Error('No Request Tracker is running for these tests: start them with `npm run test:systems`.');
export const tracker = JSON.parse(running) as Running;

/** What RT's own API says to somebody who is signed in. */
export const askTracker = async (path: string, init: RequestInit = {}): Promise<Response> => {
  const headers = { Authorization: `token ${tracker.token}`, 'Content-Type': 'application/json' };
  const response = await fetch(`${tracker.url}/REST/2.0${path}`, { ...init, headers });
  if (!response.ok) throw new Error(`Request Tracker answered ${response.status} to ${path}`);
  return response;
};

/** Numbers of all tickets whose subject is exactly this one: two of them are a double. */
export const ticketsNamed = async (subject: string): Promise<string[]> => {
  const query = encodeURIComponent(`Subject = '${subject}'`);
  const { items } = (await (await askTracker(`/tickets?query=${query}`)).json()) as {
    items: { id: string | number }[];
  };
  return items.map(({ id }) => String(id));
};

/** What was written into the description of a ticket, as RT keeps it. */
export const ticket = async (number: string): Promise<{ body: string }> => {
  const { items } = (await (await askTracker(`/ticket/${number}/attachments?per_page=100`)).json()) as {
    items: { id: string }[];
  };
  const parts = await Promise.all(
    items.map(async ({ id }) => (await (await askTracker(`/attachment/${id}`)).json()) as Record<string, string>),
  );
  const texts = parts.filter(({ ContentType = '' }) => ContentType.startsWith('text/'));
  return { body: texts.map(({ Content = '' }) => Buffer.from(Content, 'base64').toString('utf8')).join('\n') };
};

/** The files of a ticket, as text by name. */
export const filesOf = async (number: string): Promise<Record<string, string>> => {
  const { items } = (await (await askTracker(`/ticket/${number}/attachments?per_page=100`)).json()) as {
    items: { id: string }[];
  };
  const parts = await Promise.all(
    items.map(
      async ({ id }) => (await (await askTracker(`/attachment/${id}`)).json()) as Record<string, string | null>,
    ),
  );
  return Object.fromEntries(
    parts.flatMap(({ Filename, Content }) =>
      Filename ? [[Filename, Buffer.from(Content ?? '', 'base64').toString('utf8')]] : [],
    ),
  );
};

/**
 * A ticket whose requestor has written a second time.
 * @param files their contents in base64
 */
export const reported = async (
  subject: string,
  text: string,
  more: string,
  files: readonly { readonly FileName: string; readonly FileType: string; readonly FileContent: string }[] = [],
): Promise<string> => {
  const own = { Queue: 'Helpdesk', Subject: subject, Content: text, Requestor: 'keller@example.test' };
  const ticketOf = { ...own, ...(files.length > 0 ? { Attachments: files } : {}) };
  const created = await askTracker('/ticket', { method: 'POST', body: JSON.stringify(ticketOf) });
  const { id } = (await created.json()) as { id: string };
  const said = { Content: more, ContentType: 'text/plain' };
  await askTracker(`/ticket/${id}/correspond`, { method: 'POST', body: JSON.stringify(said) });
  return String(id);
};

/** How often a ticket was answered for its requestor, and how often only colleagues got a comment. */
export const toldOn = async (number: string): Promise<{ answers: number; comments: number }> => {
  const { items } = (await (await askTracker(`/ticket/${number}/history?per_page=100&fields=Type`)).json()) as {
    items: { Type: string }[];
  };
  const count = (type: string): number => items.filter(({ Type }) => Type === type).length;
  return { answers: count('Correspond'), comments: count('Comment') };
};

/** Signs somebody in through RT's own page. */
export const signIn = async (page: Page): Promise<void> => {
  await page.goto(`${tracker.url}/`);
  await page.locator('input[name=user]').fill(tracker.user);
  await page.locator('input[name=pass]').fill(tracker.password);
  await page.locator('#login input[type=submit]').click();
  await expect(page.locator('input[name=pass]')).toHaveCount(0);
};
