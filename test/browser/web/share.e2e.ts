/** The installed web app takes what other apps share: a text, an address, pictures. */
import { expect } from '@playwright/test';
import { bodyOf, test, titleOf } from './app.ts';

test('what another app shares becomes a draft with its files, also without a network', async ({ page, context }) => {
  await page.goto('./');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  const manifest = (await (await page.request.get('./app.webmanifest')).json()) as {
    share_target: { action: string; method: string; enctype: string; params: { files: { name: string }[] } };
  };
  const { action, method, enctype, params } = manifest.share_target;
  await context.setOffline(true);
  // As the platform does it: a form that is sent to the address of the manifest.
  await page.evaluate(
    ([to, how, type, files]) => {
      const form = document.createElement('form');
      Object.assign(form, { action: to, method: how, enctype: type });
      const put = (name: string, value: string): void => {
        const input = form.appendChild(document.createElement('input'));
        input.name = name;
        input.value = value;
      };
      put('title', 'Rechnungsdruck');
      put('text', 'Bricht ab mit FI-1042.');
      put('url', 'https://erp.example.test/lauf');
      const file = form.appendChild(document.createElement('input'));
      file.type = 'file';
      file.name = files ?? '';
      const data = new DataTransfer();
      data.items.add(new File(['07:40 ABORT'], 'lauf.log', { type: 'text/plain' }));
      file.files = data.files;
      document.body.append(form);
      form.submit();
    },
    [action, method, enctype, params.files[0]?.name],
  );
  await expect(titleOf(page)).toHaveValue('Rechnungsdruck');
  await expect(bodyOf(page)).toHaveValue('Bricht ab mit FI-1042.\nhttps://erp.example.test/lauf');
  await expect(page.getByText('lauf.log').first()).toBeVisible();
  expect(await page.evaluate(async () => (await (await caches.open('shared')).keys()).length)).toBe(0);
  await context.setOffline(false);
});
