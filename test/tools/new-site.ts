/** A new site: the data of a plain form, two pages with such a form, and the cases that say what is found on them. */
import { withEntry } from './contents.ts';
import type { Made } from './new.ts';

/** `my-desk` → `My Desk` */
const titleOf = (id: string): string =>
  id.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => `${dash && ' '}${letter.toUpperCase()}`);

/** Builds the extension and goes through the cases of one site. */
const tryIt = (id: string): string =>
  `npm run build && npx playwright test -c test/playwright.config.ts sites.e2e.ts -g ${id}`;

const site = (
  id: string,
  name: string,
): string => `/** Write here what the system does that matters: what it draws anew, how it sends, what its editor is. */
import type { Site } from './site.ts';

export const ${name}: Site = {
  id: '${id}',
  name: '${titleOf(id)}',
  sure: 'documentation',
  hint: 'form#${id}-ticket',
  forms: [
    {
      root: ['form#${id}-ticket'],
      fields: {
        title: { select: ['#title', '[name=title]'] },
        body: { select: ['#description', '[name=description]'] },
        priority: { select: ['[name=priority]'] },
        attachments: { select: ['input[type=file]'] },
      },
      submit: { buttons: ['button[type=submit]'], by: 'submit' },
      outcome: { at: ['/tickets/{number}'], rejected: ['.error'] },
    },
  ],
  target: ['h1'],
};
`;

const page = (id: string, lang: string, label: readonly string[], drift: boolean): string => {
  const [title, description, priority, environment, create] = label;
  const own = (name: string): string => (drift ? '' : `id="${name}" `);
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <title>New ticket</title>
  </head>
  <body>
    <h1>Service desk</h1>
    <form id="${id}-ticket" method="post" action="/${id}/${drift ? 'drift.html' : 'form.html/tickets/42'}">
      <p><label>${title} <input ${own('title')}name="title" required /></label></p>
      <p><label>${description} <textarea ${own('description')}name="description" rows="10"></textarea></label></p>
      <p>
        <label>
          ${priority}
          <select name="priority">
            <option>Low</option>
            <option selected>Normal</option>
            <option>High</option>
          </select>
        </label>
      </p>
      <p><label>${environment} <input name="env" /></label></p>
      <p><label>Files <input type="file" name="files" multiple /></label></p>
      <button type="submit">${create}</button>
    </form>
  </body>
</html>
`;
};

const cases = (): string => `import type { SiteCase } from '../case.ts';

export const cases: readonly SiteCase[] = [
  {
    says: 'a new ticket is read, written and sent',
    page: 'form.html',
    finds: { title: 0, body: 0, attachments: 0, priority: 0, environment: 'label' },
    reads: { title: '', target: 'Service desk', submit: 'Create' },
    wanted: ['Title'],
    writes: {
      priority: { value: 'P2', reads: 'P2' },
      environment: 'Live',
      title: 'Printing fails',
      body: 'It stops with FI-1042.',
    },
    sends: { outcome: 'created', number: '42', link: '/tickets/42' },
  },
  {
    says: 'an older page in German is found by the names of its fields',
    page: 'drift.html',
    finds: { title: 1, body: 1, attachments: 0, priority: 0, environment: 'label' },
    wanted: ['Titel'],
    writes: { title: 'Druck bricht ab' },
    drift: true,
  },
];
`;

const english = ['Title', 'Description', 'Priority', 'Environment', 'Create'];
const german = ['Titel', 'Beschreibung', 'Priorität', 'Umgebung', 'Anlegen'];

export const newSite = (id: string, name: string): Made => ({
  files: {
    [`extension/sites/${id}.ts`]: site(id, name),
    [`test/sites/${id}/cases.ts`]: cases(),
    [`test/sites/${id}/pages/form.html`]: page(id, 'en', english, false),
    [`test/sites/${id}/pages/drift.html`]: page(id, 'de', german, true),
  },
  contents: [{ path: 'extension/sites/index.ts', add: (source) => withEntry(source, 'sites', `./${id}.ts`, name) }],
  next: `Go through its cases: ${tryIt(id)}`,
});
