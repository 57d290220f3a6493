/**
 * A proxy before a real ticket system that treats requests badly: drops them or their answers, holds them up, cuts,
 * doubles, delivers late, answers in place of the system. It keeps a record of every request that makes a ticket.
 */
import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';

export const faults = [
  ...['lost', 'answer lost', 'late', 'slow', 'cut in the middle', 'doubled'],
  ...['500', '500 although done', '429', '503'],
] as const;
type Fault = (typeof faults)[number];

/** A request that makes a ticket, as it came to the proxy. */
export interface Create {
  readonly body: string;
  /** The device's time, milliseconds. */
  readonly at: number;
  readonly fault: Fault | undefined;
  /** True where the connection was closed without a byte of an answer: then browsers send it again by themselves. */
  unanswered: boolean;
  /** How often the system has made a ticket of it. */
  made: number;
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}
interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}
const own = (status: number, headers = {}): Answer => ({ status, headers, body: Buffer.alloc(0) });

export class BadNetwork {
  readonly creates: Create[] = [];
  readonly suffered = new Map<Fault, number>();
  arrived = 0;
  /** Of each request, that something goes wrong with it. */
  trouble = 0;
  /** Creates without files are doubled, whatever chance says, until so many have made two tickets: one with files is refused. */
  doubles = 0;
  private hits = 0;
  private busy = 0;
  private lastArrival = 0;
  private gate: Promise<void> = Promise.resolve();
  private open: () => void = () => undefined;
  private readonly agent = new Agent({ keepAlive: true });
  private readonly server = createServer((incoming, response) => {
    this.takes(incoming, response).catch(() => response.destroy());
  });

  /**
   * @param to the system's own address
   * @param isCreate given method and path
   * @param clock the device's time
   */
  constructor(
    private readonly to: string,
    private readonly isCreate: (method: string, path: string) => boolean,
    private readonly chance: () => number,
    private readonly clock: () => number,
  ) {}

  async start(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    this.agent.destroy();
    await once(this.server, 'close');
  }

  /** Nothing has come for a while (milliseconds), and nothing is under way. */
  rests(milliseconds: number): boolean {
    return this.busy === 0 && Date.now() - this.lastArrival > milliseconds;
  }

  /** Lets nothing new through; resolves when all that had come, late ones too, is where it goes. @returns opens again */
  async holds(): Promise<() => void> {
    this.gate = new Promise((done) => (this.open = done));
    while (this.busy > 0) await after(10);
    return this.open;
  }

  private async takes(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const { method = 'GET', url: path = '/', headers } = incoming;
    await this.gate;
    this.busy += 1;
    this.arrived += 1;
    this.lastArrival = Date.now();
    try {
      await this.treats({ method, path, headers, body: Buffer.concat(chunks) }, response);
    } finally {
      this.busy -= 1;
    }
  }

  private async treats(asked: Asked, response: ServerResponse): Promise<void> {
    const fault = this.faultFor(asked);
    if (fault) this.suffered.set(fault, (this.suffered.get(fault) ?? 0) + 1);
    const create = this.isCreate(asked.method, asked.path)
      ? { body: asked.body.toString('utf8'), at: this.clock(), fault, unanswered: false, made: 0 }
      : undefined;
    if (create) this.creates.push(create);
    const passOn = async (): Promise<Answer> => {
      const answer = await this.forwards(asked);
      if (create && answer.status === 201) create.made += 1;
      return answer;
    };
    const cuts = (): void => {
      if (create) create.unanswered = true;
      response.destroy();
    };
    const wait = 100 + this.chance() * 1_400;
    switch (fault) {
      case undefined:
        return answers(response, await passOn());
      case 'lost':
        return cuts();
      case 'answer lost':
        await passOn();
        return cuts();
      case 'late':
        cuts();
        await after(wait);
        await passOn();
        return;
      case 'slow':
        await after(wait);
        return answers(response, await passOn());
      case 'doubled': {
        await passOn();
        const second = await passOn();
        // A busy system may have refused one of them.
        if (create?.made === 2 && this.doubles > 0) this.doubles -= 1;
        return answers(response, second);
      }
      case 'cut in the middle':
        return half(response, await passOn());
      case '500 although done':
        await passOn();
        return answers(response, own(500));
      case '500':
        return answers(response, own(500));
      case '429':
      case '503':
        return answers(response, own(Number(fault), { 'retry-after': '5' }));
    }
  }

  private faultFor({ method, path, body }: Asked): Fault | undefined {
    if (this.doubles > 0 && this.isCreate(method, path) && !body.includes('"token"')) return 'doubled';
    // In turn, so that a short day meets all of them, too.
    return this.chance() < this.trouble ? faults[(this.hits += 1) % faults.length] : undefined;
  }

  private async forwards({ method, path, headers, body }: Asked): Promise<Answer> {
    const { host: _, connection: __, ...kept } = headers;
    const asking = request(this.to + path, { method, headers: kept, agent: this.agent });
    asking.end(body);
    const [answer] = (await once(asking, 'response')) as [IncomingMessage];
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk as Buffer);
    return { status: answer.statusCode ?? 502, headers: answer.headers, body: Buffer.concat(chunks) };
  }
}

const headersOf = ({ headers, body }: Answer) => {
  const { 'transfer-encoding': _, connection: __, ...kept } = headers;
  return { ...kept, 'content-length': String(body.length) };
};

function answers(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, headersOf(answer));
  response.end(answer.body);
}

/** An answer without a body is cut right behind its head, one byte short of what the head says. */
function half(response: ServerResponse, answer: Answer): void {
  const length = Math.max(1, answer.body.length);
  response.writeHead(answer.status === 204 ? 200 : answer.status, { ...headersOf(answer), 'content-length': length });
  response.write(answer.body.subarray(0, Math.floor(answer.body.length / 2)), () => response.destroy());
}
