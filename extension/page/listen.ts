/** The page's ear: only the background of our own extension is heard, and only what the channel knows. */
import { answer, envelope, isBackground, type Channel, type Handlers } from '../messages/channel.ts';

export function listen<C extends Channel>(channel: C, handlers: Handlers<C, undefined>, signal: AbortSignal): void {
  const heard = (raw: unknown, sender: chrome.runtime.MessageSender, reply: (r: unknown) => void): boolean => {
    if (!channel.from.includes('background') || !isBackground(sender, chrome.runtime.id, chrome.runtime.getURL('')))
      return false;
    const message = envelope.safeParse(raw);
    if (!message.success || message.data.channel !== channel.name) return false;
    void answer(channel, handlers, message.data, undefined).then(reply);
    return true;
  };
  chrome.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => {
    try {
      chrome.runtime.onMessage.removeListener(heard);
    } catch {
      // The runtime is already gone, and its listeners with it.
    }
  });
}
