/** The real Redmine that redmine.sh has started, as a test sees it: who may log in, and its REST API as the witness. */
import { createHash } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';

interface Person {
  login: string;
  password: string;
  key: string;
}

interface Running {
  url: string;
  project: string;
  /** A private project with custom fields, for what is sent by the REST API. */
  sending: { project: number; fields: Record<'Umgebung' | 'Version', number>; statuses: Record<string, number> };
  adminKey: string;
  people: { de: Person; en: Person };
  priorities: { id: number; name: string }[];
}

/** What Redmine's REST API tells of an issue, as far as the tests look at it. */
export interface Issue {
  id: number;
  subject: string;
  description: string;
  priority: { id: number; name: string };
  tracker: { name: string };
  author: { name: string };
}

const running = process.env['REDMINE'];
if (!running) throw new Error('No Redmine is running for these tests: start them with `npm run test:systems`.');
export const redmine = JSON.parse(running) as Running;

export const newIssueUrl = `${redmine.url}/projects/${redmine.project}/issues/new`;

const ask = async <Answer>(path: string): Promise<Answer> => {
  const response = await fetch(`${redmine.url}${path}`, { headers: { 'X-Redmine-API-Key': redmine.adminKey } });
  if (!response.ok) throw new Error(`Redmine answered ${response.status} to ${path}`);
  return (await response.json()) as Answer;
};

/** All issues whose subject is exactly this one: two of them are a double. */
export const issuesNamed = async (subject: string): Promise<Issue[]> => {
  const { issues } = await ask<{ issues: Issue[] }>('/issues.json?status_id=*&limit=100&sort=id:desc');
  return issues.filter((issue) => issue.subject === subject);
};

interface IssuePage {
  issues: Issue[];
  total_count: number;
}
/** The highest number that an issue has; 0 when there is none. */
export const lastIssue = async (): Promise<number> => {
  const { issues } = await ask<IssuePage>('/issues.json?status_id=*&limit=1&sort=id:desc');
  return issues[0]?.id ?? 0;
};

/** All issues with a higher number, oldest first. */
export const issuesSince = async (since: number): Promise<Issue[]> => {
  const all: Issue[] = [];
  for (let more = true; more;) {
    const page = await ask<IssuePage>(`/issues.json?status_id=*&limit=100&sort=id&offset=${all.length}`);
    all.push(...page.issues);
    more = page.issues.length > 0 && all.length < page.total_count;
  }
  return all.filter(({ id }) => id > since);
};

/** The files of an issue, as Redmine gives them back. */
export const filesOf = async (id: number): Promise<{ name: string; sha256: string }[]> => {
  const { issue } = await ask<{ issue: { attachments: { filename: string; content_url: string }[] } }>(
    `/issues/${id}.json?include=attachments`,
  );
  const read = async (url: string): Promise<string> => {
    // The address is that of whoever asked for it, a proxy perhaps.
    const file = await fetch(`${redmine.url}${new URL(url).pathname}`, {
      headers: { 'X-Redmine-API-Key': redmine.adminKey },
    });
    return createHash('sha256')
      .update(new Uint8Array(await file.arrayBuffer()))
      .digest('hex');
  };
  return Promise.all(
    issue.attachments.map(async ({ filename, content_url }) => ({ name: filename, sha256: await read(content_url) })),
  );
};

export const issue = async (id: number): Promise<Issue> => (await ask<{ issue: Issue }>(`/issues/${id}.json`)).issue;

/** An issue of somebody else, and what that person has added to it since. */
export const reported = async (subject: string, description: string, note: string): Promise<number> => {
  const headers = { 'X-Redmine-API-Key': redmine.people.en.key, 'Content-Type': 'application/json' };
  const send = async (method: string, path: string, what: unknown): Promise<Response> => {
    const response = await fetch(`${redmine.url}${path}`, { method, headers, body: JSON.stringify({ issue: what }) });
    if (!response.ok) throw new Error(`Redmine answered ${response.status} to ${path}`);
    return response;
  };
  const fields = { project_id: redmine.project, tracker_id: 1, priority_id: 2 };
  const created = await send('POST', '/issues.json', { ...fields, subject, description });
  const { id } = ((await created.json()) as { issue: { id: number } }).issue;
  await send('PUT', `/issues/${id}.json`, { notes: note });
  return id;
};

/** What was noted on an issue, oldest first. */
export const notesOf = async (id: number): Promise<{ notes: string; private_notes: boolean }[]> => {
  const { issue: told } = await ask<{ issue: { journals: { notes: string; private_notes: boolean }[] } }>(
    `/issues/${id}.json?include=journals`,
  );
  return told.journals.filter(({ notes }) => notes !== '');
};

/** The number of the issue that Redmine shows after it was created. */
export const createdNumber = async (page: Page): Promise<number> => {
  await page.waitForURL(/\/issues\/\d+$/);
  await expect(page.locator('#flash_notice')).toBeVisible();
  return Number(/\/issues\/(\d+)$/.exec(page.url())?.[1]);
};

/** Logs somebody in through Redmine's own page; the language of the pages is that person's. */
export const logIn = async (page: Page, language: 'de' | 'en'): Promise<void> => {
  const { login, password } = redmine.people[language];
  await page.goto(`${redmine.url}/login`);
  await page.locator('#username').fill(login);
  await page.locator('#password').fill(password);
  await page.locator('#login-submit').click();
  await expect(page.locator('#loggedas')).toContainText(login);
};

export const subjectOf = (page: Page): Locator => page.locator('#issue_subject');
export const descriptionOf = (page: Page): Locator => page.locator('#issue_description');
export const createOf = (page: Page): Locator => page.locator('input[type=submit][name=commit]');

/** A subject that no other run has used: what is counted under it belongs to this test. */
export const unique = (subject: string): string => `${subject} ${Date.now().toString(36)}`;

/** Redmine sends line ends as its browsers do. */
export const lines = (text: string): string => text.replaceAll('\r\n', '\n').trim();
