/** The few drawings of the marks, node by node: no markup is ever parsed in a foreign page. */
import type { Severity } from '../../core/rule.ts';

type Attributes = Readonly<Record<string, string | number>>;
const svgSpace = 'http://www.w3.org/2000/svg' as const;

export function html<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

export function svg(tag: string, attributes: Attributes, ...children: readonly Node[]): SVGElement {
  const element = document.createElementNS(svgSpace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

const picture = (width: number, height: number, box: string, ...children: readonly Node[]): SVGElement =>
  svg('svg', { width, height, viewBox: box, 'aria-hidden': 'true' }, ...children);

/** The mark: ticket stub with its notch, support, and the needle in the signal colour. */
export const logo = (): SVGElement =>
  picture(
    20,
    20,
    '0 0 20 20',
    svg('path', { d: 'M2 1h5v18H2v-6a3 3 0 0 0 0-6z', class: 'ink' }),
    svg('path', { d: 'M9 10.4 11.2 8.2 18.6 19h-3.7z', class: 'ink' }),
    svg('path', { d: 'M8.6 9.2 16.2 1h2.6L8.6 12z', class: 'signal' }),
  );

/** Full, half, empty, done: the shape carries the severity, colour only repeats it. */
export function shape(of: Severity | 'done'): SVGElement {
  const ring = { cx: 5, cy: 5, r: 4.25, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 };
  const parts: Record<Severity | 'done', () => SVGElement[]> = {
    must: () => [svg('rect', { width: 10, height: 10, fill: 'currentColor' })],
    should: () => [svg('circle', ring), svg('path', { d: 'M5 .5a4.5 4.5 0 0 0 0 9z', fill: 'currentColor' })],
    could: () => [svg('circle', ring)],
    done: () => [
      svg('circle', { cx: 5, cy: 5, r: 5, fill: 'currentColor' }),
      svg('path', { d: 'M2.6 5.1 4.4 6.9 7.5 3.4', fill: 'none', class: 'tick', 'stroke-width': 1.3 }),
    ],
  };
  const element = picture(10, 10, '0 0 10 10', ...parts[of]());
  element.setAttribute('class', `shape ${of}`);
  return element;
}

/** The small scale: needle above the line, the band „vollständig“ (85 to 100) below it, so that they never merge. */
export function scale(readiness: number, open: boolean): SVGElement {
  const width = 60;
  const at = (n: number): number => Math.round((n * width) / 100);
  const bar = (x: number, y: number, w: number, h: number, name: string): SVGElement =>
    svg('rect', { x, y, width: w, height: h, class: name });
  const drawn = picture(
    width + 2,
    16,
    `0 0 ${width + 2} 16`,
    bar(0, 11, width + 1, 1, 'rule'),
    ...[0, 50, 100].map((n) => bar(at(n), 8, 1, 3, 'rule')),
    bar(at(85), 11, width + 1 - at(85), 3, 'ink'),
    bar(at(readiness) - 1, 1, 2, 10, open ? 'signal' : 'ink'),
  );
  drawn.setAttribute('shape-rendering', 'crispEdges');
  return drawn;
}
