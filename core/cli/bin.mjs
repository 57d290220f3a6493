#!/usr/bin/env node
/** The command `ticketklar`; Node reads the TypeScript sources through tsx. */
import { register } from 'tsx/esm/api';

register();
await import('./ticketklar.ts');
