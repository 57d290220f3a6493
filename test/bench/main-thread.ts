/** What the main thread of a page does, told by the browser itself: its processor time, its memory, whose scripts ran. */
import type { CDPSession, Page } from '@playwright/test';

/** What a page holds in memory after everything that can be freed is freed. */
export interface Held {
  /** Objects, texts, nodes. Not what the engine has compiled: that grows for as long as it finds something to speed up. */
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What of ours ran while a page was watched; times in milliseconds. */
export interface Ran {
  /** Processor time of each piece of ours that ran by itself: a script, a listener, a timer. */
  readonly pieces: readonly number[];
  /** Timers and animation frames of anybody that ran in the page. */
  readonly timers: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: unknown;
}

/** As the browser writes it: one row of numbers, `node_fields` of them for each node. */
interface HeapSnapshot {
  readonly nodes: readonly number[];
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
}

const scripts = new Set(['EvaluateScript', 'FunctionCall']);
const ticks = new Set(['TimerFire', 'FireAnimationFrame']);

export class MainThread {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<MainThread> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    return new MainThread(session);
  }

  private async metrics(): Promise<(name: string) => number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return (name) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  }

  /** Milliseconds of processor time so far, without what asking for it took. A busy machine does not change it. */
  async time(): Promise<number> {
    const of = await this.metrics();
    return (of('ThreadTime') - of('DevToolsCommandDuration')) * 1_000;
  }

  /** Bytes of all that stands in a snapshot of the heap, without compiled code. */
  private async objects(): Promise<number> {
    let text = '';
    const read = ({ chunk }: { readonly chunk: string }): void => void (text += chunk);
    this.session.on('HeapProfiler.addHeapSnapshotChunk', read);
    await this.session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    this.session.off('HeapProfiler.addHeapSnapshotChunk', read);
    const { nodes, snapshot } = JSON.parse(text) as HeapSnapshot;
    const { node_fields: fields, node_types: types } = snapshot.meta;
    const [kind, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
    const code = types[0].indexOf('code');
    let bytes = 0;
    for (let at = 0; at < nodes.length; at += fields.length)
      if (nodes[at + kind] !== code) bytes += nodes[at + size] ?? 0;
    return bytes;
  }

  async held(): Promise<Held> {
    for (let round = 0; round < 3; round += 1) await this.session.send('HeapProfiler.collectGarbage');
    const of = await this.metrics();
    return { bytes: await this.objects(), nodes: of('Nodes'), listeners: of('JSEventListeners') };
  }

  /** @param script the end of the addresses whose scripts count */
  async watch(script: string, during: () => Promise<void>): Promise<Ran> {
    const events: TraceEvent[] = [];
    this.session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
    const traceConfig = { includedCategories: ['devtools.timeline'] };
    await this.session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
    await during();
    const complete = new Promise((done) => this.session.once('Tracing.tracingComplete', done));
    await this.session.send('Tracing.end');
    await complete;
    const ours = events
      .filter(({ name, args }) => scripts.has(name) && JSON.stringify(args).includes(`${script}"`))
      .sort((a, b) => a.ts - b.ts);
    let over = 0;
    const outer = ours.filter(({ ts, dur = 0 }) => {
      const isInner = ts < over;
      over = Math.max(over, ts + dur);
      return !isInner;
    });
    return {
      pieces: outer.map(({ tdur = 0 }) => tdur / 1_000),
      timers: events.filter(({ name }) => ticks.has(name)).length,
    };
  }
}
