/** A new site: the data of a plain form, and a page with that form to try it on. */
import type { Made } from './new.ts';

const site = (id: string, name: string): string => `import type { Site } from './site.ts';

/** Write here what the form looks like; how each part is found is explained in site.ts. */
export const ${name}: Site = {
  id: '${id}',
  name: '${id[0]?.toUpperCase()}${id.slice(1)}',
  hint: 'form#${id}-ticket',
  form: ['form#${id}-ticket'],
  fields: {
    title: { select: ['[name=title]'] },
    body: { select: ['[name=description]'] },
    priority: { select: ['[name=priority]'] },
    attachments: { select: ['input[type=file]'] },
  },
  types: [{ type: 'incident', words: ['incident', 'störung'] }],
  priorities: { P1: ['critical'], P2: ['high'], P3: ['normal'], P4: ['low'] },
  attached: [],
  submit: ['button[type=submit]'],
  target: ['h1'],
  markup: [],
  reloads: [],
};
`;

const page = (id: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>New ticket</title>
  </head>
  <body>
    <h1>Service desk</h1>
    <form id="${id}-ticket" method="post">
      <p><label>Title <input name="title" /></label></p>
      <p><label>Description <textarea name="description" rows="10"></textarea></label></p>
      <p>
        <label>
          Priority
          <select name="priority">
            <option>Low</option>
            <option selected>Normal</option>
            <option>High</option>
            <option>Critical</option>
          </select>
        </label>
      </p>
      <p><label>Files <input type="file" name="files" multiple /></label></p>
      <button type="submit">Create</button>
    </form>
  </body>
</html>
`;

const withSite = (source: string, id: string, name: string): string => {
  const declared = source.indexOf('export const sites');
  const end = source.indexOf('];', declared);
  if (declared < 0 || end < 0) throw new Error('There is no list of sites to add to.');
  const entry = `import { ${name} } from './${id}.ts';\n`;
  const imports = source.indexOf('import ');
  return `${source.slice(0, imports)}${entry}${source.slice(imports, end)}, ${name}${source.slice(end)}`;
};

export const newSite = (id: string, name: string): Made => ({
  files: {
    [`extension/sites/${id}.ts`]: site(id, name),
    [`test/sites/${id}/form.html`]: page(id),
  },
  contents: { path: 'extension/sites/index.ts', add: (source) => withSite(source, id, name) },
});
