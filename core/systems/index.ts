/** The ticket systems. The order is the one in which they are asked and listed. */
import { redmine } from './redmine.ts';
import { requestTracker } from './request-tracker.ts';
import type { System } from './system.ts';

export const systems: readonly System[] = [redmine, requestTracker];

/** @returns undefined for an id that nobody knows */
export const systemById = (id: string): System | undefined => systems.find((system) => system.id === id);
