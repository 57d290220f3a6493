/** The scale of readiness, apart from what computes it, so that a list can draw it without loading the rules. */

/** From here on a ticket is complete, not only workable (`domain.md` §3.6). */
export const complete = 85;

/** More questions at once are not answered (`design.md` §2). */
export const mostQuestions = 5;
