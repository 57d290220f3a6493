/** A small desk that looks like Jira Data Center: a page that has folded away what its data tells to whoever is signed in. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer =
  'data' | 'signed-out' | 'sign-in-page' | 'redirect' | 'endless' | 'broken' | 'forbidden' | 'another' | 'long';

export interface Desk {
  readonly url: string;
  /** Every question for data. */
  readonly asked: { readonly method: string; readonly path: string; readonly signedIn: boolean }[];
  /** When each of them came, milliseconds since 1970. */
  readonly times: number[];
  answers(kind: Answer): void;
  close(): Promise<void>;
}

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>[ERP-8] Printing fails - Jira</title></head>
<body id="jira"><div id="content"></div><template>
  <div id="issue-content">
    <a id="key-val" href="/browse/ERP-8">ERP-8</a>
    <h1 id="summary-val">Rechnungsdruck bricht ab</h1>
    <span id="type-val">Bug</span><span id="priority-val">High</span>
    <div id="description-val"><p>Beim Drucken der Rechnung RE-104512 bricht das Programm ab.</p></div>
    <a class="attachment-title" href="#">druck.png</a>
    <div class="activity-comment"><a class="user-hover">Ada Keller</a>
      <div class="action-body"><p>Wir können seit gestern keine Rechnung verschicken.</p></div></div>
    <form><textarea id="comment"></textarea></form>
  </div></template>
<script>
  // An app that goes on to another ticket without loading its page anew.
  addEventListener('go', ({ detail: key }) => {
    history.pushState(null, '', '/browse/' + key);
    document.getElementById('content').replaceChildren();
    draw();
    document.getElementById('key-val').textContent = key;
  });
  const draw = () => document.getElementById('content').append(document.querySelector('template').content.cloneNode(true));
  if (location.search === '?later') addEventListener('draw', draw); else draw();
</script></body></html>`;

const ada = { key: 'ada', name: 'ada', displayName: 'Ada Keller' };
const data = {
  key: 'ERP-8',
  fields: {
    summary: 'Rechnungsdruck bricht ab',
    description: 'Beim Drucken der Rechnung RE-104512 bricht das Programm ab.',
    ...{ issuetype: { name: 'Bug' }, priority: { name: 'High' }, versions: [{ name: '4.2' }], reporter: ada },
    attachment: [
      { filename: 'druck.png', size: 20_480 },
      { filename: 'protokoll.log', size: 512 },
    ],
    comment: {
      comments: [
        { author: ada, created: '2026-11-19T08:00:00.000+0100', body: 'Es ist das *Livesystem*.' },
        {
          ...{ author: ada, created: '2026-11-20T08:00:00.000+0100' },
          body: 'Wir können *seit gestern* keine Rechnung verschicken.',
        },
      ],
    },
  },
};

/** @param elsewhere where its redirects lead */
export async function startDesk(elsewhere = ''): Promise<Desk> {
  const asked: Desk['asked'] = [];
  const times: number[] = [];
  let kind: Answer = 'data';
  const json = (response: ServerResponse, status: number, text: string): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(text);
  };
  const server = createServer((request, response) => {
    const { pathname: path } = new URL(request.url ?? '/', 'http://localhost');
    if (!path.startsWith('/rest/')) {
      // As strict as a session gets.
      response.setHeader('set-cookie', 'session=ada; HttpOnly; SameSite=Strict; Path=/');
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(path.startsWith('/browse/') ? page : '<!doctype html><title>.</title>');
      return;
    }
    const signedIn = request.headers.cookie?.includes('session=ada') === true;
    asked.push({ method: request.method ?? '', path, signedIn });
    times.push(Date.now());
    if (!signedIn || kind === 'signed-out') return json(response, 401, '{"errorMessages":["Login required"]}');
    if (kind === 'forbidden') return json(response, 403, '{"errorMessages":["No permission"]}');
    if (kind === 'broken') return json(response, 200, '{"fields":');
    if (kind === 'endless') return json(response, 200, JSON.stringify({ ...data, filler: 'x'.repeat(10_000_000) }));
    if (kind === 'redirect') response.writeHead(302, { location: elsewhere }).end();
    else if (kind === 'sign-in-page')
      response.writeHead(200, { 'content-type': 'text/html' }).end('<form>Log in</form>');
    else {
      const key = kind === 'another' ? 'ERP-7' : path.split('/').at(-1);
      const text = JSON.stringify({ ...data, key }).replace('*Livesystem*', `*Livesystem* von ${key}`);
      json(
        response,
        200,
        kind === 'long' ? text.replace('keine Rechnung', `keine ${'Rechnung '.repeat(2_000)}`) : text,
      );
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    times,
    answers: (next) => (kind = next),
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
