/** How Znuny and OTOBO are talked to: searches that give numbers, tickets by their number, articles. See `znuny.ts`. */
import { nothing, type Connection } from './connection.ts';
import type { Comment, Created, OutgoingFile } from './system.ts';
import * as answers from './znuny.answers.ts';
import { service } from './znuny.session.ts';

export const created = (base: string, id: string | number, number: string | number): Created => ({
  id: String(id),
  number: String(number),
  url: `${base}/customer.pl?Action=CustomerTicketZoom;TicketNumber=${number}`,
});

export const search = async (
  system: Connection,
  query: Readonly<Record<string, string | number>>,
): Promise<string[]> => {
  const found = await system.ask(answers.found, { path: `${service}/Ticket`, query });
  return (found?.TicketID ?? []).map(String);
};

export async function tickets(
  system: Connection,
  ids: readonly string[],
  query: Readonly<Record<string, string | number>> = {},
): Promise<readonly answers.Ticket[]> {
  if (ids.length === 0) return [];
  return (await system.ask(answers.tickets, { path: `${service}/Ticket/${ids.join(',')}`, query })).Ticket;
}

export const article = (subject: string, body: string) => ({
  ...{ CommunicationChannel: 'Internal', IsVisibleForCustomer: 1, Subject: subject, Body: body },
  ContentType: 'text/plain; charset=utf8',
});
export const attached = (files: readonly OutgoingFile[]) =>
  files.map(({ name, kind, bytes }) => ({
    ...{ Filename: name, ContentType: kind || 'application/octet-stream', Content: { base64: bytes } },
  }));

export async function add(system: Connection, id: string, text: string, files: readonly OutgoingFile[]): Promise<void> {
  const [first = ''] = text.split('\n');
  const json = {
    Article: article(first.slice(0, 200), text),
    Attachment: files.length > 0 ? attached(files) : undefined,
  };
  await system.ask(nothing, { method: 'PATCH', path: `${service}/Ticket/${id}`, json });
}

/** The newest ones that customers see, oldest first. */
export async function commentsOf(system: Connection, id: string): Promise<Comment[]> {
  const query = { AllArticles: 1, ArticleOrder: 'DESC', ArticleLimit: 200 };
  const [ticket] = await tickets(system, [id], query);
  const all = ticket?.Article ?? [];
  // What a customer has sent through the web service has no sender (seen on Znuny 6.5).
  const customer = ticket?.CustomerUserID ?? '';
  // The first article is the ticket's own text; where there are more than these it is not among them.
  const answered = all
    .reverse()
    .slice(all.length < query.ArticleLimit ? 1 : 0)
    .filter((one) => Number(one.IsVisibleForCustomer ?? 1) === 1);
  return answered.map(({ ArticleID, From, SenderType, CreateTime, Body, ContentType }) => ({
    ...{
      id: String(ArticleID),
      author: From || (SenderType === 'customer' ? customer : ''),
      at: answers.isoTime(CreateTime ?? ''),
      text: Body,
    },
    markup: ContentType?.startsWith('text/html') ? ('html' as const) : ('plain' as const),
  }));
}
