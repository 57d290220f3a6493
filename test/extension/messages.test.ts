/** Nobody gets an answer who is not meant, and nothing is answered that is not of the agreed shape. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Channel } from '../../extension/messages/channel.ts';
import { form } from '../../extension/messages/form.ts';
import { forms } from '../../extension/messages/forms.ts';
import { page } from '../../extension/messages/page.ts';
import { news, newsFrom, panel, type PanelState } from '../../extension/messages/panel.ts';
import { classify, makeRouter } from '../../extension/background/router.ts';

const id = 'abcdefghijklmnopabcdefghijklmnop';
const own = `chrome-extension://${id}/`;
const site = 'https://tickets.example.org/issues/new';
const tab = { id: 7, url: site };

const senders = {
  page: { id, url: site, frameId: 0, tab },
  frameInPage: { id, url: 'https://forms.example.org/', frameId: 3, tab },
  framedByStranger: { id, url: 'https://tickets.example.org/', frameId: 3, tab: { id: 8 } },
  sandboxed: { id, url: 'about:srcdoc', origin: 'null', frameId: 4, tab },
  docked: { id, url: `${own}extension/panel/index.html`, frameId: 5, tab },
  popup: { id, url: `${own}extension/popup/index.html` },
  app: { id, url: `${own}web/index.html`, frameId: 0, tab: { id: 9, url: `${own}web/index.html` } },
  stranger: { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', url: site, frameId: 0, tab },
};

describe('who is speaking', () => {
  it('is told by the browser, never by the message', () => {
    const speakers = Object.entries(senders).map(([name, sender]) => [name, classify(sender, id, own)?.speaker]);
    expect(Object.fromEntries(speakers)).toEqual({
      page: 'page',
      frameInPage: 'page',
      framedByStranger: undefined,
      sandboxed: undefined,
      docked: 'docked',
      popup: 'own',
      app: 'own',
      stranger: undefined,
    });
  });

  it('a script in a frame speaks for its frame, under the page around it', () => {
    expect(classify(senders.frameInPage, id, own)).toEqual({
      speaker: 'page',
      tab: 7,
      frame: 3,
      url: 'https://forms.example.org/',
      origin: 'https://tickets.example.org',
    });
  });

  it('a panel in a frame speaks for the page that it stands in', () => {
    expect(classify(senders.docked, id, own)).toEqual({
      speaker: 'docked',
      tab: 7,
      frame: 0,
      url: `${own}extension/panel/index.html`,
      origin: 'https://tickets.example.org',
    });
  });
});

const channels: readonly Channel[] = [page, panel, forms, form, news];

/** Counts what reaches a handler. */
function served(channel: Channel) {
  const router = makeRouter(id, own);
  const heard: string[] = [];
  const handlers = Object.fromEntries(Object.keys(channel.verbs).map((verb) => [verb, () => (heard.push(verb), {})]));
  router.serve(channel, handlers);
  return { router, heard };
}

describe.each(channels.map((channel) => [channel.name, channel] as const))('the channel %s', (_, channel) => {
  it('refuses whatever is not a message', async () => {
    const { router, heard } = served(channel);
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (junk) => {
        const reply = await router.take(junk, senders.page);
        expect(reply === undefined || !reply.ok).toBe(true);
      }),
    );
    expect(heard).toEqual([]);
  });

  it('refuses a known verb with anything but its data', async () => {
    const { router, heard } = served(channel);
    const verbs = Object.keys(channel.verbs);
    const sender = channel.from.includes('page') ? senders.page : senders.popup;
    const key = fc.string({ minLength: 1 }).filter((k) => !['tab', 'form', 'state'].includes(k));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...verbs),
        fc.dictionary(key, fc.anything(), { minKeys: 1 }),
        async (verb, data) => {
          const reply = await router.take({ channel: channel.name, verb, data }, sender);
          expect(reply).toEqual({ ok: false, why: 'refused' });
        },
      ),
    );
    expect(heard).toEqual([]);
  });

  it('knows no verb by inheritance', async () => {
    const { router } = served(channel);
    for (const verb of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
      expect(await router.take({ channel: channel.name, verb, data: {} }, senders.popup)).toEqual({
        ok: false,
        why: 'refused',
      });
  });

  it('is closed to everybody who is not on its list', async () => {
    const { router, heard } = served(channel);
    for (const sender of Object.values(senders)) {
      const speaker = classify(sender, id, own)?.speaker;
      if (speaker && channel.from.includes(speaker)) continue;
      for (const verb of Object.keys(channel.verbs))
        expect(await router.take({ channel: channel.name, verb, data: {} }, sender)).toEqual({
          ok: false,
          why: 'refused',
        });
    }
    expect(heard).toEqual([]);
  });
});

it('an unknown key beside good data is refused', async () => {
  const { router } = served(page);
  const good = { forms: ['redmine:0'] };
  expect((await router.take({ channel: 'page', verb: 'hello', data: good }, senders.page))?.ok).toBe(true);
  expect((await router.take({ channel: 'page', verb: 'hello', data: { ...good, more: 1 } }, senders.page))?.ok).toBe(
    false,
  );
  expect((await router.take({ channel: 'page', verb: 'hello', data: good, tab: 1 }, senders.page))?.ok).toBeUndefined();
});

it('an error in a handler is told as a failure, without its words', async () => {
  const router = makeRouter(id, own);
  const fails = (): never => {
    throw new Error('a secret path');
  };
  router.serve(forms, { list: fails, fill: fails, lost: fails, keepLost: fails, dropLost: fails });
  const reply = await router.take({ channel: 'forms', verb: 'list', data: {} }, senders.app);
  expect(reply).toEqual({ ok: false, why: 'failed' });
});

describe('news for the panel', () => {
  const state: PanelState = {
    tab: 7,
    turn: 1,
    language: 'de',
    dock: { side: 'right', width: 380 },
    theme: 'auto',
    forms: [],
  };
  const message = (of: unknown) => ({ channel: 'news', verb: 'state', data: { state: of } });
  const background = { id, origin: own.slice(0, -1), url: `${own}service-worker-loader.js` };

  it('are taken from the background', () => {
    expect(newsFrom(message(state), background, id, own)).toEqual(state);
    expect(newsFrom(message(state), { id }, id, own)).toEqual(state);
  });

  it('are taken from nobody who stands in a tab, from no page of ours, and from no foreign address', () => {
    const others = [
      senders.page,
      senders.framedByStranger,
      senders.sandboxed,
      senders.docked,
      senders.app,
      senders.popup,
      senders.stranger,
    ];
    for (const sender of [...others, { id, url: site }, { id, origin: 'https://tickets.example.org' }])
      expect(newsFrom(message(state), sender as typeof background, id, own)).toBeUndefined();
  });

  it('are refused in any other shape', () => {
    for (const of of [
      undefined,
      {},
      { ...state, more: 1 },
      { ...state, forms: 'none' },
      { ...state, guided: 'all clear' },
    ])
      expect(newsFrom(message(of), background, id, own)).toBeUndefined();
    expect(newsFrom({ ...message(state), verb: 'other' }, background, id, own)).toBeUndefined();
  });
});
