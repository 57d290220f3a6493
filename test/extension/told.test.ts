/** What the systems' own data tells of a ticket, by their records: on answers of their shapes, and on hostile ones. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Told } from '../../core/complete.ts';
import { answersTo, questionsAt } from '../../extension/background/questions.ts';
import { reached, toldBy } from '../../extension/background/told.ts';
import { sites } from '../../extension/sites/index.ts';
import type { TicketRecord } from '../../extension/sites/record.ts';
import { records } from '../../extension/sites/records.ts';
import { hostile } from '../core/hostile.ts';
import { answers } from './record-answers.ts';

const recordOf = (id: string): TicketRecord => {
  const record = records[id];
  if (!record) throw new Error(`no record of ${id}`);
  return record;
};
const siteOf = (id: string) => {
  const site = sites.find((one) => one.id === id);
  if (!site) throw new Error(`no site ${id}`);
  return site;
};
const told = (id: string, given: Readonly<Record<string, unknown>> = answers[id] ?? {}): Told | undefined =>
  toldBy(recordOf(id), siteOf(id), given);
/** The same in few words. */
const brief = (id: string) => {
  const { body, comments = [], attachments = [], fields, type, date } = told(id) ?? {};
  return {
    ...{ body, fields, type, date },
    comments: comments.map((one) => `${one.author} ${one.name}${one.internal ? ', internal' : ''}: ${one.text}`),
    files: attachments.map(({ name, kind, size }) => `${name}, ${kind}, ${size}`),
  };
};
const asked = (id: string, address: string): Readonly<Record<string, string>> | undefined => {
  const questions = questionsAt(recordOf(id), new URL(address));
  return questions && Object.fromEntries(Object.entries(questions).map(([name, one]) => [name, one.address]));
};

describe('a record', () => {
  it('belongs to a site, asks below the address of the page alone, and leads only to what it asks', () => {
    for (const [id, record] of Object.entries(records)) {
      expect(sites.map((site) => site.id)).toContain(id);
      const names = Object.keys(record.asks);
      for (const one of Object.values(record.asks))
        expect(typeof one === 'string' ? one : one.address, id).toMatch(/^(?:\{before\})?\/(?!\/)/);
      const firsts = JSON.stringify(record).matchAll(/"(?:each|title|reporter|sizes)":"(\w+)/g);
      expect(names, id).toEqual(expect.arrayContaining([...firsts].map(([, first]) => first)));
    }
  });

  it.each([
    [
      'jira-cloud',
      'https://desk.atlassian.net/jira/software/projects/ERP/boards/1?selectedIssue=ERP-7',
      { issue: expect.stringMatching(/^https:\/\/desk\.atlassian\.net\/rest\/api\/3\/issue\/ERP-7\?fields=summary,/) },
    ],
    [
      'jira-data-center',
      'https://desk.example.org/jira/browse/ERP-7?page=x',
      { issue: expect.stringMatching(/^https:\/\/desk\.example\.org\/jira\/rest\/api\/2\/issue\/ERP-7\?/) },
    ],
    [
      'gitlab',
      'https://git.example.org/firma/ein%20kauf/app/-/issues/12',
      {
        issue: 'https://git.example.org/api/v4/projects/firma%2Fein%20kauf%2Fapp/issues/12',
        notes: expect.stringContaining('/issues/12/notes?'),
      },
    ],
    [
      'zendesk',
      'https://desk.zendesk.com/agent/tickets/42',
      {
        ticket: 'https://desk.zendesk.com/api/v2/tickets/42.json',
        comments: expect.stringContaining('/api/v2/tickets/42/comments.json?include=users'),
      },
    ],
    [
      'zammad',
      'https://desk.example.org/#ticket/zoom/17',
      {
        ticket: 'https://desk.example.org/api/v1/tickets/17?expand=true',
        articles: 'https://desk.example.org/api/v1/ticket_articles/by_ticket/17?expand=true',
      },
    ],
    [
      'mantisbt',
      'https://desk.example.org/mantis/view.php?id=42',
      { issue: 'https://desk.example.org/mantis/api/rest/issues/42' },
    ],
  ])('of %s asks at %s for its ticket', (id, address, found) => {
    expect(asked(id, address)).toEqual(found);
  });

  it('asks nothing where the address names no ticket', () => {
    expect(asked('zendesk', 'https://desk.zendesk.com/agent/dashboard')).toBeUndefined();
    expect(asked('jira-cloud', 'https://desk.atlassian.net/browse/new')).toBeUndefined();
  });

  it('cannot be led elsewhere by what stands in an address', () => {
    for (const number of ['..%2F..%2F1', '1%3Fx=1', '1%23', '%2F%2Fevil.example%2F1', '@evil.example:1']) {
      const { issue = '' } = asked('jira-data-center', `https://desk.example.org/browse/${number}`) ?? {};
      const { origin, pathname } = new URL(issue);
      expect(origin).toBe('https://desk.example.org');
      expect(pathname.split('/')).toHaveLength(6);
    }
  });
});

describe('long texts of Request Tracker', () => {
  const questions = questionsAt(
    recordOf('request-tracker'),
    new URL('https://rt.example.org/rt/Ticket/Display.html?id=7'),
  );
  const asking = async (bytes: number): Promise<readonly string[]> => {
    const seen: string[] = [];
    await answersTo(questions ?? {}, (url) => {
      seen.push(new URL(url).pathname + (url.endsWith(',Content') ? ' with texts' : ''));
      return Promise.resolve({ items: [{ ContentLength: String(bytes) }, { ContentLength: '10' }] });
    });
    return seen;
  };

  it('are asked for after the sizes of all files are known to be small', async () => {
    expect(await asking(2_000)).toEqual([
      '/rt/REST/2.0/ticket/7',
      '/rt/REST/2.0/ticket/7/history',
      '/rt/REST/2.0/ticket/7/attachments',
      '/rt/REST/2.0/ticket/7/attachments with texts',
    ]);
  });

  it('are left alone where they would bring large files with them', async () => {
    expect(await asking(5_000_000)).toHaveLength(3);
  });
});

describe('the data', () => {
  const ada = (text: string, name = 'Ada Keller'): string => `reporter ${name}: ${text}`;
  const seen = 'other Ben Berg, internal: Im Protokoll gesehen.';
  const picture = 'druck.png, image/png, 20480';
  const log = 'protokoll.log, text/plain, 512';

  it('of Jira Cloud tells comments with their authors and audience, files and fields', () => {
    expect(brief('jira-cloud')).toEqual({
      body: 'Beim Drucken bricht es ab.\n\nSeit gestern.',
      comments: [ada('Modul: Einkauf'), seen, 'other Ben Berg, internal: Nur fürs Team.'],
      files: [picture, log],
      fields: {
        environment: 'Livesystem',
        module: 'Einkauf',
        version: '4.2, 4.3',
        priority: 'P2',
        requester: 'Ada Keller',
      },
      ...{ type: 'incident', date: '2026-11-18T08:00:00.000+01:00' },
    });
  });
  it('of Jira Data Center tells the same from its own markup', () => {
    expect(brief('jira-data-center')).toMatchObject({
      body: 'Beim **Drucken** bricht es ab.\n\n1. Rechnung öffnen\n2. Drucken',
      comments: [ada('Modul: **Einkauf**'), 'other Ben Berg: Gesehen.'],
      files: [picture, log],
      fields: { environment: 'Livesystem', module: 'Einkauf', version: '4.2, 4.3', priority: 'P2' },
    });
  });
  it('of GitLab leaves out what the system wrote itself, and puts the oldest first', () => {
    expect(brief('gitlab')).toMatchObject({
      comments: [ada('Es ist das **Livesystem**.'), seen],
      ...{ type: 'incident', fields: { requester: 'Ada Keller' } },
    });
  });
  it('of Zendesk names people, and the files of each comment', () => {
    expect(brief('zendesk')).toMatchObject({
      comments: [ada('Beim Drucken bricht es ab.'), ada('Es ist das Livesystem.'), seen],
      files: [picture],
      ...{ type: 'problem', fields: { priority: 'P2' } },
    });
  });
  it('of Zammad has its description in the first article, and not what Zammad itself has sent', () => {
    const { comments = [], ...more } = brief('zammad');
    expect(more).toMatchObject({ body: 'Beim Drucken\nbricht es ab.', files: [picture], fields: { priority: 'P2' } });
    expect(comments).toEqual([expect.stringMatching(/^reporter Ada Keller <.*>: Es ist das Livesystem/), seen]);
  });
  it('of MantisBT understands fields of its own by their labels', () => {
    expect(brief('mantisbt')).toMatchObject({
      comments: [
        ada('Rechnung öffnen, drucken.'),
        ...[ada('Seit gestern.'), 'other ben, internal: Im Protokoll gesehen.'],
      ],
      files: [picture, log],
      fields: { environment: 'Livesystem', firstSeen: '2026-11-20', priority: 'P2' },
    });
  });
  it('of Request Tracker puts texts and history together', () => {
    expect(brief('request-tracker')).toMatchObject({
      body: 'Beim Drucken bricht es ab.',
      comments: [ada('Es ist das Livesystem.', 'ada'), seen],
      ...{ files: [picture], fields: { environment: 'Livesystem' } },
    });
  });

  it('tells nothing where nothing was answered, and what was answered where only a part was', () => {
    expect(told('zendesk', {})).toBeUndefined();
    expect(told('zendesk', { ticket: { error: 'RecordNotFound' } })).toBeUndefined();
    expect(told('zendesk', { comments: answers['zendesk']?.['comments'] })?.comments).toHaveLength(3);
  });

  it.each(['jira-data-center', 'mantisbt'])('of %s is read whole, however long its description is', (id) => {
    const long = `${'*Beleg* 4711 fehlt. '.repeat(5_000)}Ende der Meldung`;
    const answer = JSON.parse(JSON.stringify(answers[id]), (key, value: unknown) =>
      key === 'description' && typeof value === 'string' ? long : value,
    ) as Readonly<Record<string, unknown>>;
    expect(told(id, answer)?.body).toMatch(/Ende der Meldung$/);
  });

  it('has its shape whatever it is made of', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom(...hostile.slice(0, 20)));
    /** Replaces one part of a good answer by anything. */
    const spoilt = (answer: unknown, at: number, by: unknown): unknown => {
      let left = at;
      return JSON.parse(JSON.stringify(answer, (_, part: unknown) => (left-- === 0 ? by : part)) ?? 'null') as unknown;
    };
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(records)), fc.nat(80), value, (id, at, by) => {
        const one = told(id, { ...(spoilt(answers[id], at, by) as object) });
        for (const { text, name = '', internal } of one?.comments ?? [])
          expect([typeof text, typeof name, typeof internal]).toEqual(['string', 'string', 'boolean']);
        for (const { name, size = 0 } of one?.attachments ?? [])
          expect([typeof name, size >= 0]).toEqual(['string', true]);
        for (const field of Object.values(one?.fields ?? {})) expect(typeof field).toBe('string');
      }),
      { numRuns: 300 },
    );
  });

  it('is not walked without end, and not beyond its own parts', () => {
    const many = { list: Array.from({ length: 50_000 }, (_, n) => ({ n })) };
    expect(reached(many, 'list.*.n')).toHaveLength(2_000);
    expect(reached({}, 'constructor.name')).toEqual([]);
    expect(reached({ a: null }, 'a.b')).toEqual([]);
  });
});
