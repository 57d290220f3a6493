/** Tickets of real systems, fetched by a search of one's own and by a saved one, with what was said about them. */
import { expect, test } from '@playwright/test';
import { connect } from '../../core/systems/connection.ts';
import { redmine as redmineClient } from '../../core/systems/redmine.ts';
import { requestTracker } from '../../core/systems/request-tracker.ts';
import type { System } from '../../core/systems/system.ts';
import { countFound, fetchFound, type Fetching } from '../../core/target/fetch.ts';
import { sendBy } from '../../web/http/transport.ts';
import { redmine, reported as reportedIssue, unique } from './redmine.ts';
import { reported as reportedTicket, tracker } from './request-tracker.ts';

const platform = { send: sendBy({ online: () => true }), now: () => Date.now() };
const body = 'Beim Drucken der Rechnung bricht das Programm ab.';

interface Searched {
  readonly name: string;
  readonly system: System;
  readonly base: string;
  readonly token: string;
  readonly project: string;
  readonly report: (title: string) => Promise<string>;
  readonly query: (title: string) => string;
  /** A saved search that the system begins with, and that knows the ticket. */
  readonly saved: string;
}

const searched: readonly Searched[] = [
  {
    ...{ name: 'Redmine', system: redmineClient, base: redmine.url, token: redmine.people.en.key, project: '1' },
    report: async (title) => String(await reportedIssue(title, body, 'Es ist das Livesystem.')),
    query: (title) =>
      `${redmine.url}/projects/${redmine.project}/issues?set_filter=1&subject=~${encodeURIComponent(title)}`,
    saved: 'Reported issues',
  },
  {
    ...{ name: 'Request Tracker', system: requestTracker, base: tracker.url, token: tracker.token, project: '3' },
    report: (title) => reportedTicket(title, body, 'Es ist das Livesystem.'),
    query: (title) => `Subject = '${title}'`,
    saved: 'newest unowned tickets',
  },
];

for (const { name, system, base, token, project, report, query, saved } of searched) {
  test(`a search of ${name} is counted and fetched, and a saved one is known`, async () => {
    const title = unique('Rechnungsdruck bricht ab');
    const number = await report(title);
    const connection = connect(system, base, { kind: 'token', token }, platform);
    const fetching = (search: Fetching['search']): Fetching => ({
      ...{ system, connection, project, search, withComments: true },
      wait: () => Promise.resolve(),
    });
    const own = fetching({ query: query(title) });
    expect(await countFound(own)).toMatchObject({ total: 1, titles: [title] });
    const { tickets, broken } = await fetchFound(own, () => undefined);
    expect(broken).toEqual([]);
    expect(tickets).toMatchObject([{ number, ticket: { title, body }, comments: ['Es ist das Livesystem.'] }]);
    expect(tickets[0]?.author).not.toBe('');
    expect(tickets[0]?.voices?.[0]?.by).toBe(tickets[0]?.author);
    const one = (await system.searches?.saved?.(connection, project))?.find((each) => each.name === saved);
    expect(one).toBeDefined();
    const counted = await countFound(fetching({ saved: one?.value ?? '' }));
    expect(counted.total ?? counted.known).toBeGreaterThan(0);
  });
}
