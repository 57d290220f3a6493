/** What is proposed from the names that administrators gave. */
import { describe, expect, it } from 'vitest';
import { proposeMapping } from '../../../core/target/mapping.ts';
import type { Choice } from '../../../core/systems/system.ts';

const choices = (...names: string[]): Choice[] => names.map((name) => ({ value: name, name }));
const propose = (types: string[], priorities: string[] = []) =>
  proposeMapping({ types: choices(...types), priorities: choices(...priorities), fields: [] });

describe('a proposal', () => {
  it.each([
    [['Highest', 'High', 'Medium', 'Low', 'Lowest'], { P1: 'Highest', P2: 'High', P3: 'Medium', P4: 'Low' }],
    [['Immediate', 'Urgent', 'High', 'Normal', 'Low'], { P1: 'Immediate', P2: 'High', P3: 'Normal', P4: 'Low' }],
    [['urgent', 'high', 'normal', 'low'], { P1: 'urgent', P2: 'high', P3: 'normal', P4: 'low' }],
    [['Sofort', 'Dringend', 'Hoch', 'Normal', 'Niedrig'], { P1: 'Sofort', P2: 'Hoch', P3: 'Normal', P4: 'Niedrig' }],
    [
      ['1 - Kritisch', '2 - Hoch', '3 - Mittel', '4 - Niedrig'],
      { P1: '1 - Kritisch', P2: '2 - Hoch', P3: '3 - Mittel', P4: '4 - Niedrig' },
    ],
    [['Blocker', 'Critical', 'Major', 'Minor', 'Trivial'], { P1: 'Blocker', P2: 'Critical', P3: 'Major', P4: 'Minor' }],
    [['A', 'B', 'C'], { P1: 'A', P2: 'B', P3: 'B', P4: 'C' }],
    [['Standard'], { P1: 'Standard', P2: 'Standard', P3: 'Standard', P4: 'Standard' }],
    [[], {}],
  ])('for the priorities %j', (names, expected) => {
    expect(propose([], names).priorities).toEqual(expected);
  });

  it('finds a type by its own name first, else the nearest, and leaves open what has none', () => {
    expect(propose(['Bug', 'Feature', 'Support']).types).toEqual({
      ...{ incident: 'Bug', question: 'Support', 'service-request': 'Support', 'change-request': 'Feature' },
      ...{ problem: 'Bug', 'access-request': 'Support' },
    });
    expect(propose(['Serviceanfrage', 'Störung', 'Problem', 'Zugang anfordern']).types).toMatchObject({
      ...{ incident: 'Störung', 'service-request': 'Serviceanfrage', problem: 'Problem' },
      'access-request': 'Zugang anfordern',
    });
    expect(propose(['Alpha', 'Beta']).types).toEqual({});
    expect(propose(['Alpha']).types.incident).toBe('Alpha');
  });

  it('fills fields by their names, each of ours once', () => {
    const field = (id: string, name: string) => ({ id, name, kind: 'text', required: false }) as const;
    const fields = [
      field('1', 'Umgebung*'),
      field('2', 'Environment'),
      field('3', 'Kostenstelle'),
      field('4', 'Due date'),
    ];
    expect(proposeMapping({ types: [], priorities: [], fields }).fields).toEqual({
      1: { from: 'environment' },
      4: { from: 'neededBy' },
    });
  });
});
