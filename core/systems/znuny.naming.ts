/** From the number that customers read, or the one in an agent's address, to the ticket. See `znuny.ts`. */
import { Failure } from './failure.ts';
import type { Naming } from './naming.ts';
import { created, search, tickets } from './znuny.parts.ts';

export const naming: Naming = {
  looks: /^\d{1,32}$/,
  behind: { parameters: ['TicketNumber', 'TicketID'] },
  async ticket(system, said, _, linked) {
    const [id] = await search(system, { TicketNumber: said, Limit: 1 });
    const asked = id ?? (linked ? said : undefined);
    if (asked === undefined) return undefined;
    // A number that is none of this user's is refused like one that is none at all.
    const [ticket] = await tickets(system, [asked]).catch((failure: unknown) => {
      if (failure instanceof Failure && failure.kind === 'forbidden') return [];
      throw failure;
    });
    const isIt = String(ticket?.TicketNumber) === said || (linked && String(ticket?.TicketID) === said);
    return ticket && isIt ? created(system.base, ticket.TicketID, ticket.TicketNumber) : undefined;
  },
};
