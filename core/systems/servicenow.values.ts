/** Values that every ServiceNow instance begins with. Sources: docs.servicenow.com (priority lookup rules, incident states). */
import type { Choice, State } from './system.ts';

export const tables: readonly Choice[] = [
  { value: 'incident', name: 'Incident' },
  { value: 'change_request', name: 'Change request' },
  { value: 'problem', name: 'Problem' },
];

/** Impact and urgency that give a priority in the matrix that every instance begins with. */
export const levels: Readonly<Record<string, readonly [impact: string, urgency: string]>> = {
  1: ['1', '1'],
  2: ['1', '2'],
  3: ['2', '2'],
  4: ['2', '3'],
  5: ['3', '3'],
};

export const priorities: readonly Choice[] = [
  { value: '1', name: '1 - Critical' },
  { value: '2', name: '2 - High' },
  { value: '3', name: '3 - Moderate' },
  { value: '4', name: '4 - Low' },
  { value: '5', name: '5 - Planning' },
];

/** States of an incident by number; those of other tables go by their name. */
export const incidentStates: Readonly<Record<string, State>> = {
  1: 'open',
  2: 'open',
  3: 'waiting',
  6: 'solved',
  7: 'closed',
  8: 'closed',
};
