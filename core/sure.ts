/**
 * How sure we are of what we know about a ticket system, the best first: somebody has gone all the way through a real one,
 * its source says so, its documentation says so, or only the code of others who work with it does.
 */
export type Sure = 'seen' | 'source' | 'documentation' | 'others';
