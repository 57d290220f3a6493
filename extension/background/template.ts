/** Templates that a site lays into the description: what nobody has changed of them says nothing about the ticket. */

export const heading = /^\s*(?:#{1,6}\s|\*\*[^*]+\*\*:?\s*$|[^\s].*:\s*$)/;
export const unticked = /^\s*[-*+]\s+\[ \]/;

const blank = (text: string): string => ' '.repeat(text.length);

/**
 * The description as far as somebody wrote it: unchanged lines of the template, its remarks and boxes that nobody ticked
 * become spaces, so that every place in the text stays where it was. Headings stay: an empty one counts as missing.
 */
export function withoutTemplate(body: string, template: string | undefined): string {
  if (template === undefined || template === '') return body;
  const given = new Set(template.split('\n').map((line) => line.trim()));
  const isGiven = (line: string): boolean => given.has(line.trim()) && !heading.test(line);
  return withoutRemarks(body)
    .split('\n')
    .map((line) => (isGiven(line) || unticked.test(line) ? blank(line) : line))
    .join('\n');
}

/** `<!-- … -->` is for the writer alone; no reader of the ticket sees it. */
function withoutRemarks(body: string): string {
  let text = '';
  let at = 0;
  for (;;) {
    const start = body.indexOf('<!--', at);
    const end = start < 0 ? -1 : body.indexOf('-->', start);
    if (end < 0) return text + body.slice(at);
    text += body.slice(at, start) + body.slice(start, end + 3).replace(/[^\n]/g, ' ');
    at = end + 3;
  }
}
