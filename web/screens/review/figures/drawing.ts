/**
 * The drawings, by Observable Plot, in our own ink: hairlines, direct labels, no legend. Loaded with the first picture.
 * Colours are tokens, so that a drawing follows light, dark and forced colours by itself.
 */
import * as Plot from '@observablehq/plot';

export interface Point {
  readonly label: string;
  readonly value: number;
}
export type Drawing = 'course' | 'bars' | 'columns';

export interface Wish {
  readonly kind: Drawing;
  readonly points: readonly Point[];
  /** CSS pixels. */
  readonly width: number;
  /** How a value is written. */
  readonly write: (value: number) => string;
  /** How many of the first bars are the statement. */
  readonly strong?: number;
  /** End of the scale; the largest value where nothing is said. */
  readonly most?: number;
  /** A line that is to be reached, with its name. */
  readonly mark?: Point | undefined;
}

const ink = 'var(--ink)';
const edge = 'var(--edge)';
const hair = 'var(--line)';
const mute = 'var(--mute)';

/** Months from left to right, the first and the last value named. */
function course({ points, width, write, most = 100, mark }: Wish): Plot.PlotOptions {
  const last = points.length - 1;
  const ends = points.filter((_, i) => i === 0 || i === last);
  // As many names as there is room for, always with the last one.
  const step = Math.ceil(points.length / Math.max(2, Math.floor(width / 72)));
  const named = points.filter((_, i) => (last - i) % step === 0).map(({ label }) => label);
  // Below its point, and above it where the scale begins.
  const value = (isLow: boolean): Plot.Markish[] => [
    Plot.text(
      ends.filter((point) => point.value < most / 4 === isLow),
      {
        ...{ x: 'label', y: 'value', dy: isLow ? -14 : 14, fill: ink, fontWeight: 600 },
        text: (point: Point) => write(point.value),
      },
    ),
  ];
  return {
    ...{ width, height: 180, marginLeft: 44, marginRight: 24, marginTop: 24, marginBottom: 28 },
    x: { type: 'point', domain: points.map(({ label }) => label), label: null },
    y: { domain: [0, most], label: null },
    marks: [
      Plot.ruleY([most / 4, most / 2, (most * 3) / 4], { stroke: hair }),
      Plot.ruleY([0], { stroke: 'var(--rule)' }),
      Plot.axisY([0, most / 2, most], { tickSize: 0, tickFormat: write, fill: mute, label: null }),
      Plot.axisX(named, { tickSize: 4, stroke: 'var(--rule)', fill: mute, label: null }),
      ...(mark
        ? [
            Plot.ruleY([mark.value], { stroke: ink }),
            Plot.text([mark.label], { frameAnchor: 'left', y: mark.value, dy: -4, lineAnchor: 'bottom', fill: mute }),
          ]
        : []),
      Plot.lineY(points, { x: 'label', y: 'value', stroke: ink, strokeWidth: 1.25 }),
      Plot.dot(points, { x: 'label', y: 'value', r: 2, fill: 'var(--paper)', stroke: ink }),
      Plot.dot(points.slice(-1), { x: 'label', y: 'value', r: 4, fill: ink }),
      ...value(false),
      ...value(true),
    ],
  };
}

/** Bars under one another; the name stands above its bar, so that long names fit a narrow window. */
function bars({ points, width, write, strong = 0 }: Wish): Plot.PlotOptions {
  const most = Math.max(1, ...points.map(({ value }) => value));
  const of = (isStrong: boolean): Point[] => points.filter((_, i) => i < strong === isStrong);
  const bar = (isStrong: boolean): Plot.Markish[] => [
    Plot.barX(of(isStrong), { x: 'value', y: 'label', fill: isStrong ? ink : edge, insetTop: 21, insetBottom: 4 }),
    Plot.text(of(isStrong), {
      ...{ x: 'value', y: 'label', dx: 8, dy: 8, textAnchor: 'start', fill: isStrong ? ink : mute },
      ...{ fontWeight: isStrong ? 600 : 400, text: ({ value }: Point) => write(value) },
    }),
  ];
  return {
    ...{ width, height: points.length * 36 + 8, marginLeft: 0, marginRight: 64, marginTop: 4, marginBottom: 4 },
    x: { domain: [0, most], axis: null },
    y: { domain: points.map(({ label }) => label), axis: null, padding: 0 },
    marks: [
      ...bar(true),
      ...bar(false),
      Plot.text(points, { y: 'label', text: 'label', frameAnchor: 'left', dy: -8, textAnchor: 'start', fill: ink }),
    ],
  };
}

/** Columns beside one another, each with its value above. */
function columns({ points, width, write, strong = 1 }: Wish): Plot.PlotOptions {
  return {
    ...{ width: Math.min(width, 440), height: 160, marginLeft: 0, marginRight: 0, marginTop: 20, marginBottom: 24 },
    x: { domain: points.map(({ label }) => label), label: null, padding: 0.4 },
    y: { axis: null },
    marks: [
      Plot.barY(points, { x: 'label', y: 'value', fill: (_: Point, i: number) => (i < strong ? ink : edge) }),
      Plot.ruleY([0], { stroke: 'var(--rule)' }),
      Plot.axisX({ tickSize: 0, fill: mute, label: null }),
      Plot.text(points, {
        ...{ x: 'label', y: 'value', dy: -10, fill: ink, fontWeight: 600 },
        text: ({ value }: Point) => write(value),
      }),
    ],
  };
}

const makers = { course, bars, columns } as const;

/** The picture; it says nothing by itself, its name stands around it. */
export function draw(wish: Wish): Element {
  const picture = Plot.plot({
    ...makers[wish.kind](wish),
    style: { fontFamily: 'inherit', fontSize: '12px', background: 'none', overflow: 'visible' },
  });
  picture.querySelector('style')?.remove();
  picture.setAttribute('aria-hidden', 'true');
  return picture;
}
