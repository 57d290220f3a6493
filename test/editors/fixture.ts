/** A page with one real editor, and our editors in a world of their own beside it, as a content script has one. */
import { test as base, type CDPSession, type Page } from '@playwright/test';
import type { Replacement, Wrote } from '../../extension/editors/editor.ts';
import type { Kind } from './kinds.ts';
import { codeScript, editorsScript, serveEditors, type EditorSite } from './site.ts';

export class Bench {
  constructor(
    readonly page: Page,
    private readonly cdp: CDPSession,
    private readonly context: number,
    private readonly selector: string,
    private readonly isHtml: boolean,
  ) {}

  private async ask<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
      expression,
      contextId: this.context,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }
  read(): Promise<string> {
    return this.ask(`editors.read(${JSON.stringify(this.selector)})`);
  }
  write(change: Replacement): Promise<Wrote> {
    return this.ask(`editors.write(${JSON.stringify(this.selector)}, ${JSON.stringify(change)})`);
  }
  /** Replaces the first occurrence of some words. */
  async replace(words: string, text: string): Promise<Wrote> {
    const start = (await this.read()).indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not there`);
    return this.write({ start, end: start + words.length, text });
  }
  async writeAll(text: string): Promise<Wrote> {
    return this.write({ start: 0, end: (await this.read()).length, text });
  }
  /** The text as the page's own model has it: HTML for editors of formatted text. */
  model(): Promise<string> {
    return this.page.evaluate(() => (window as unknown as { app: { model(): string } }).app.model());
  }
  /** The lines of that model without what only shapes them. */
  async words(): Promise<string> {
    return this.ask(`editors.wordsOf(${JSON.stringify(await this.model())}, ${this.isHtml})`);
  }
}

export const test = base.extend<
  { bench: (kind: Kind, query?: string) => Promise<Bench> },
  { site: EditorSite; script: string; code: string }
>({
  site: [
    async ({}, use) => {
      const site = await serveEditors();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  script: [async ({}, use) => use(await editorsScript()), { scope: 'worker' }],
  code: [async ({}, use) => use(await codeScript()), { scope: 'worker' }],
  bench: async ({ page, site, script, code }, use) => {
    await use(async (kind, query = '') => {
      await page.goto(`${site.address}${kind.page}.html${query}`);
      await page.waitForFunction(() => 'app' in window);
      if (kind.isCode) await page.evaluate(code);
      const cdp = await page.context().newCDPSession(page);
      const { frameTree } = await cdp.send('Page.getFrameTree');
      const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: 'editors',
      });
      await cdp.send('Runtime.evaluate', { expression: script, contextId: executionContextId });
      return new Bench(page, cdp, executionContextId, kind.field, kind.holds === 'formatted');
    });
  },
});
export { expect } from '@playwright/test';
