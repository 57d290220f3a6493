/** `ticketklar check` as a person or a script calls it. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvRows } from '../../core/import/csv.ts';
import { tickets } from '../../core/cli/input.ts';

const command = new URL('../../core/cli/ticketklar.ts', import.meta.url).pathname;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ticketklar-'));
});
afterAll(() => rm(folder, { recursive: true }));

const file = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};

interface Ran {
  code: number | null;
  out: string;
  err: string;
}
const run = (args: string[], input = '', env: Record<string, string> = {}): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', command, ...args], {
      env: { ...process.env, LANG: 'de_DE.UTF-8', LC_ALL: '', NO_COLOR: '', FORCE_COLOR: '', ...env },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });

const ready = {
  id: 'T-1',
  type: 'question',
  lang: 'en',
  title: 'How do we post a partial receipt for order PO-104512?',
  body: 'We use Business Central, Purchasing, in production. How do we post only ten of twelve pieces of order PO-104512?',
};
const open = {
  id: 'T-2',
  title: 'Problem',
  body: 'Beim Buchen der Rechnung geht es heute leider überhaupt nicht weiter.',
};

describe('checking tickets', () => {
  it('prints one line of JSON for each ticket, with findings and facts', async () => {
    const { code, out } = await run(
      ['check', '--json', '--lang', 'de'],
      `${JSON.stringify(open)}\n${JSON.stringify(ready)}\n`,
    );
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map((l) => l['id'])).toEqual(['T-2', 'T-1']);
    expect(Object.keys(lines[0] ?? {})).toEqual(['id', 'lang', 'type', 'readiness', 'ready', 'findings', 'facts']);
    expect(lines[0]).toMatchObject({ lang: 'de', type: 'incident', ready: false });
    expect(lines[0]?.['findings']).toContainEqual({
      rule: 'steps-missing',
      severity: 'must',
      where: 'body',
      message: 'Die Arbeitsschritte bis zum Fehler fehlen.',
    });
    expect(code).toBe(1);
  });

  it('ends with 0 when everything is ready', async () => {
    const path = await file('ready.json', JSON.stringify([ready]));
    const { code, out, err } = await run(['check', path]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('1 Ticket: 1 klar, 0 nicht klar');
  });

  it('reports a broken line with its number and goes on', async () => {
    const path = await file(
      'list.jsonl',
      `${JSON.stringify(ready)}\n{broken\n{"type":"nonsense"}\n\n${JSON.stringify(ready)}\n`,
    );
    const { code, out, err } = await run(['check', '--json', path]);
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(err).toBe(`${path}, Zeile 2: kein gültiges JSON.\n${path}, Zeile 3: kein Ticket (type).\n`);
    expect(code).toBe(1);
  });

  it('shows people what is missing, in colours where they are wanted, and no control characters of a ticket', async () => {
    const ticket = JSON.stringify({ ...open, title: 'Problem\u001B[2J' });
    expect((await run(['check'], ticket)).out).toMatch(
      /^T-2 {2}Problem \[2J\n {2}Noch unvollständig · \d+\n {2}Muss {3}/,
    );
    expect((await run(['check'], ticket, { FORCE_COLOR: '1' })).out).toContain('\u001B[31mMuss');
  });

  it('speaks English in an English environment', async () => {
    expect((await run(['check'], JSON.stringify(open), { LANG: 'en_GB.UTF-8' })).out).toContain('Still incomplete');
  });
});

describe('the guide', () => {
  it('is base, a built-in one, or a file', async () => {
    const guide = { id: 'own', name: { de: 'a', en: 'b' }, version: '1', rules: { 'steps-missing': 'off' } };
    const path = await file('guide.json', JSON.stringify(guide));
    const { out } = await run(['check', '--json', '--guide', path], JSON.stringify(open));
    expect(out).not.toContain('steps-missing');
    expect((await run(['check', '--json', '--guide', 'erp-support'], JSON.stringify(open))).out).toContain(
      'access-not-stated',
    );
  });

  it('that does not fit is refused with its path', async () => {
    const path = await file(
      'bad.json',
      JSON.stringify({ id: 'x', name: { de: 'a', en: 'b' }, version: '1', submit: 'nein' }),
    );
    const { code, err } = await run(['check', '--guide', path], '{}');
    expect({ code, err }).toEqual({
      code: 2,
      err: `${path}: submit: Hier passt nur eines von: advise, confirm, hold.\n`,
    });
  });
});

describe('a wrong call', () => {
  it.each([
    [['chek']],
    [['check', '--bla']],
    [['check', '--lang', 'fr']],
    [['check', '--guide', 'nope']],
    [['check', '/no/such/file']],
  ])('ends with 2 and a sentence: %j', async (args) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.length).toBeGreaterThan(10);
  });

  it('--help tells how', async () => {
    expect((await run(['--help'])).out).toMatch(/^ticketklar check \[--guide/);
  });
});

const inPieces = (text: string, size: number): AsyncIterable<string> =>
  Readable.from(Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size)));
const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
};

describe('CSV', () => {
  it.each([1, 2, 3, 7, 1000])(
    'is read with quotes, breaks and doubled quotes, in pieces of %i characters',
    async (size) => {
      const text = 'id;Titel;Beschreibung\r\n1;"Hallo ""Welt""";"a\nb; c"\r\n\r\n2;x;""\r\n3;y;z';
      expect(await all(csvRows(inPieces(text, size)))).toEqual([
        { cells: ['id', 'Titel', 'Beschreibung'], line: 1 },
        { cells: ['1', 'Hallo "Welt"', 'a\nb; c'], line: 2 },
        { cells: ['2', 'x', ''], line: 5 },
        { cells: ['3', 'y', 'z'], line: 6 },
      ]);
    },
  );

  it('becomes tickets by the names of its columns', async () => {
    const text = '\uFEFFid,Subject,Description,Priority,attachments,Color\n7,Titel,Text,P2,a.png;b.log,red\n';
    expect(await all(tickets(inPieces(text, 5), 'csv'))).toEqual([
      {
        line: 2,
        ticket: {
          id: '7',
          type: 'incident',
          title: 'Titel',
          body: 'Text',
          fields: { priority: 'P2' },
          attachments: [{ name: 'a.png' }, { name: 'b.log' }],
        },
      },
    ]);
  });
});

describe('input without a name', () => {
  const ticket = { title: 'x', fields: { affectedUsers: 3, color: 'red' }, lang: null };
  it.each([
    ['a JSON list', `\n[${JSON.stringify(ticket)}]`],
    ['one JSON object over several lines', JSON.stringify(ticket, undefined, 2)],
    ['JSON lines', JSON.stringify(ticket)],
    ['CSV', 'title,affectedUsers\nx,3'],
  ])('is recognised as %s; unknown fields, nulls and numbers do no harm', async (_, text) => {
    const [read] = await all(tickets(inPieces(text, 4), undefined));
    expect(read).toMatchObject({ ticket: { title: 'x', fields: { affectedUsers: '3' } } });
  });
});

describe('a text that is no list of tickets', () => {
  it('is refused with a sentence, and no empty tickets are made of it', async () => {
    const prose = await file('letter.txt', 'Hallo,\nes geht nicht, bitte helfen\n');
    const { code, out, err } = await run(['check', '--json', '--lang', 'de', prose]);
    expect(out).toBe('');
    expect(err).toContain('weder JSON noch eine Tabelle mit einer Spalte für Titel oder Beschreibung');
    expect(code).toBe(1);
  });
});
