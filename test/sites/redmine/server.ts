/**
 * A ticket system on loopback, reduced to what its form for a new ticket does: draws the fields anew on demand, takes a
 * post, shows what was created. Pages under `browser/` are given out as they lie, with the headers that they ask for.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const own = await readFile(at('new-issue.html'), 'utf8');
const attributes = await readFile(at('attributes.html'), 'utf8');
const types: Record<string, string> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

export type Issue = Readonly<Record<string, string>>;
export interface Redmine {
  readonly url: string;
  /** Everything that was created, in order. */
  readonly issues: Issue[];
  close(): Promise<void>;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The fields with these values in them, as the server draws them. */
function drawn(values: Issue): string {
  let html = attributes
    .replace('id="issue_subject"', `id="issue_subject" value="${escaped(values['issue[subject]'] ?? '')}"`)
    .replace('id="issue_description">', `id="issue_description">\n${escaped(values['issue[description]'] ?? '')}`);
  const chosen: Issue = { 'issue[priority_id]': '2', ...values };
  for (const [name, value] of Object.entries(chosen)) {
    const from = html.indexOf(`<select name="${name}"`);
    if (from < 0 || value === '') continue;
    const to = html.indexOf('</select>', from);
    const select = html.slice(from, to);
    const choice = select
      .replace(`<option value="${value}">`, `<option value="${value}" selected>`)
      .replace(`<option>${value}<`, `<option selected>${value}<`);
    html = html.slice(0, from) + choice + html.slice(to);
  }
  return html;
}

async function bodyOf(request: IncomingMessage): Promise<Issue> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
}

/** Starts on a free port of loopback. */
export async function startRedmine(): Promise<Redmine> {
  const issues: Issue[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    for (const [name, value] of url.searchParams) if (name.startsWith('h:')) response.setHeader(name.slice(2), value);
    const send = (text: string, type = 'html'): void => {
      response.setHeader('content-type', `${types[type] ?? 'text/plain'}; charset=utf-8`);
      response.end(text);
    };
    const path = url.pathname;
    if (request.method === 'POST' && path.endsWith('/issues/new.js')) return send(drawn(await bodyOf(request)));
    if (request.method === 'POST' && path.endsWith('/issues')) {
      const issue = await bodyOf(request);
      if ((issue['issue[subject]'] ?? '') === '') {
        const error = '<div id="errorExplanation"><ul><li>Thema muss ausgefüllt werden</li></ul></div>';
        return send(own.replace('<!--attributes-->', error + drawn(issue)));
      }
      issues.push(issue);
      response.writeHead(302, { location: `/issues/${issues.length}` });
      response.end();
      return;
    }
    if (path.endsWith('/issues/new')) return send(own.replace('<!--attributes-->', drawn({})));
    if (/^\/issues\/\d+$/.test(path)) {
      const subject = escaped(issues[Number(path.slice(8)) - 1]?.['issue[subject]'] ?? '');
      return send(
        `<!doctype html><title>Ticket</title><div id="flash_notice">Ticket #${path.slice(8)} wurde angelegt.</div><h3>${subject}</h3>`,
      );
    }
    if (path === '/javascripts/jstoolbar/textile.js') return send('', 'js');
    const file = /^\/(sites|browser)\/([\w/-]+\.(html|css|js))$/.exec(path);
    if (!file) {
      response.statusCode = 404;
      return send('not here');
    }
    const text = await readFile(at(`../../${file[1]}/${file[2]}`), 'utf8');
    send(text.replace('<!--attributes-->', drawn({})), file[3]);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      response.statusCode = 500;
      response.end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    issues,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
