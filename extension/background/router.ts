/** The one place that decides who is speaking. The browser's word counts, never the payload's. */
import {
  answer,
  envelope,
  type Channel,
  type Envelope,
  type Handlers,
  type Reply,
  type Speaker,
} from '../messages/channel.ts';

export interface From {
  readonly speaker: Speaker;
  /** The sender's tab; undefined for a popup, a side panel or a sidebar. */
  readonly tab: number | undefined;
  /** Frame of the tab that a page's script stands in; 0 is the top one, and everything that is no page. */
  readonly frame: number;
  /** Address of the document that sent it. */
  readonly url: string;
  /** Origin of the page that sent it or that shows the panel; of a script in a frame, the page around it. */
  readonly origin: string;
}

type Sender = Pick<chrome.runtime.MessageSender, 'id' | 'url' | 'origin' | 'frameId'> & {
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
};

const originOf = (url: string | undefined): string => {
  try {
    return new URL(url ?? '').origin;
  } catch {
    return 'null';
  }
};

/**
 * @param own address of our extension, as `runtime.getURL('')` gives it
 * A script in a frame is heard where the page around it is granted, too (else its address is not told to us): a
 * stranger who frames a ticket system must not come to speak with the panel.
 * @returns undefined for everybody who is not one of our parts
 */
export function classify(sender: Sender, id: string, own: string): From | undefined {
  if (sender.id !== id) return undefined;
  const tab = sender.tab?.id;
  const isOurs = sender.url !== undefined && new URL(sender.url).protocol === new URL(own).protocol;
  if (isOurs) {
    const docked = tab !== undefined && (sender.frameId ?? 0) !== 0;
    const origin = originOf(docked ? sender.tab?.url : sender.url);
    return { speaker: docked ? 'docked' : 'own', tab, frame: 0, url: sender.url ?? '', origin };
  }
  const { frameId: frame } = sender;
  const isWeb = (origin: string): boolean => origin.startsWith('http');
  if (tab === undefined || frame === undefined) return undefined;
  const address = originOf(sender.url);
  // A whole page in a sandbox is still the page that was granted; a frame in one is anybody's.
  if (frame !== 0 && !isWeb(sender.origin ?? address)) return undefined;
  const origin = frame === 0 ? address : originOf(sender.tab?.url);
  return isWeb(origin) ? { speaker: 'page', tab, frame, url: sender.url ?? '', origin } : undefined;
}

type Route = (message: Envelope, from: From) => Promise<Reply>;

export interface Router {
  /** Serves a channel; a speaker who is not on its list is refused. */
  serve<C extends Channel>(channel: C, handlers: Handlers<C, From>): void;
  /** Answers one raw message, or undefined when it is not for the background. */
  take(raw: unknown, sender: Sender): Promise<Reply> | undefined;
}

export function makeRouter(id: string, own: string): Router {
  const routes = new Map<string, { readonly channel: Channel; readonly route: Route }>();
  return {
    serve(channel, handlers) {
      routes.set(channel.name, { channel, route: (message, from) => answer(channel, handlers, message, from) });
    },
    take(raw, sender) {
      const message = envelope.safeParse(raw);
      const found = message.success ? routes.get(message.data.channel) : undefined;
      if (!message.success || !found) return undefined;
      const from = classify(sender, id, own);
      if (!from || !found.channel.from.includes(from.speaker)) return Promise.resolve({ ok: false, why: 'refused' });
      return found.route(message.data, from);
    },
  };
}
