/**
 * The first thing in a text that tickets are called by: `ERP-7`, `INC0010001`, `#42`, `2026112210000017`, and TOPdesk's
 * `I 2611 042`, which stands in three parts.
 * @returns `''` where there is none
 */
export const numberIn = (text: string): string =>
  /\b[A-Z]{1,3} \d{4} \d{3,}\b|\b[A-Z][A-Z0-9]*-\d+(?:-[A-Z0-9]{6})?\b|\b[A-Z]{2,}\d{3,}\b|\d+(?:-\d+)*/.exec(
    text,
  )?.[0] ?? '';
