/** How things stand, from the word a system has for it. Administrators name states as they like. */
import type { TicketState } from './system.ts';

const waiting =
  /feedback|stalled|waiting|wait for|pending|on.?hold|customer|requester|need.?info|rückfrage|rückmeldung|wartet|warte|kunde|information/i;
const solved = /resolved|solved|fixed|done|gelöst|behoben|erledigt|fertig/i;
const closed =
  /closed|rejected|cancell?ed|declined|withdrawn|removed|geschlossen|abgewiesen|abgelehnt|storniert|verworfen/i;

/**
 * @param isClosed what the system itself says, where it does
 */
export function stateNamed(name: string, isClosed?: boolean): Pick<TicketState, 'state' | 'name'> {
  const isNot = /^(?:un|not |nicht )/i.test(name);
  if (!isNot && isClosed !== false && closed.test(name)) return { state: 'closed', name };
  if (!isNot && solved.test(name)) return { state: 'solved', name };
  if (isClosed) return { state: 'closed', name };
  return { state: waiting.test(name) ? 'waiting' : 'open', name };
}
