/*
 * The create form as an app draws it: `createForm(root, { generation, words, asPage })`. Fields have their test ids of
 * that generation; another type draws all of them anew with the same texts; some are closed, as shells without content.
 */
const byGeneration = {
  modernised: {
    field: 'issue-create-modernised.field-renderer.field.',
    button: 'issue-create-modernised.ui.footer.create-button',
  },
  layout: {
    field: 'issue-create.ui.modal.create-form.layout-renderer.field-renderer.field.',
    button: 'issue-create.common.ui.footer.create-button',
  },
};

window.createForm = (root, { generation, words, closed = [], asPage = false }) => {
  const ids = byGeneration[generation];
  const state = { type: words.types[0], texts: {}, open: false };
  const make = (tag, attributes = {}, text = '') => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    return element;
  };
  const form = make('form', { id: 'issue-create.ui.modal.create-form' });
  const fields = make('div');
  let editor;

  const field = (id, label, draw, isWanted = false) => {
    const around = make('div', { 'data-testid': ids.field + id });
    fields.append(around);
    if (closed.includes(id) && !state.open) return;
    const text = make('label', { for: `${id}-field`, id: `${id}-label` }, label);
    if (isWanted) text.append(make('span', { 'aria-hidden': 'true' }, ' *'));
    around.append(text);
    draw(around);
  };
  const list = (options, several) => (around) => reactSelect(around, { options, several, label: '' });
  const draw = () => {
    fields.replaceChildren();
    field(
      'summary',
      words.summary,
      (around) => {
        const input = make('input', {
          id: 'summary-field',
          name: 'summary',
          'data-testid': 'issue-create-commons.common.ui.fields.base-fields.input-field.textfield',
          'aria-required': 'true',
        });
        input.value = state.texts.summary ?? '';
        input.addEventListener('input', () => (state.texts.summary = input.value));
        around.append(input);
      },
      true,
    );
    field('description', words.description, (around) => {
      const box = make('div', { 'data-testid': 'click-wrapper' });
      around.append(box);
      const before = editor?.text() ?? '';
      editor = proseMirror(box, { id: 'ak-editor-textarea', role: 'textbox' }, before && `<p>${before}</p>`);
    });
    field('environment', words.environment, (around) => {
      const box = make('div', { 'data-testid': 'click-wrapper' });
      around.append(box);
      proseMirror(box, { id: 'ak-editor-textarea', role: 'textbox' });
    });
    field('priority', words.priority, (around) =>
      reactSelect(around, { options: words.priorities, chosen: words.priorities[2] }),
    );
    field('components', words.components, list(['Einkauf', 'Finanzen'], true));
    field(
      'customfield_10050',
      words.costCentre,
      (around) => around.append(make('input', { id: 'customfield_10050-field', type: 'text', required: '' })),
      true,
    );
    field('customfield_10051', words.impact, (around) =>
      reactSelect(around, { options: ['Extensive', 'Significant', 'Minor'], label: words.impact }),
    );
    field('attachment', words.attachment, (around) => around.append(make('input', { type: 'file', multiple: '' })));
  };

  const top = make('div');
  form.append(top, fields);
  top.append(make('span', { class: 'label' }, words.project));
  reactSelect(top, {
    id: 'issue-create.ui.modal.create-form.project-picker.project-select',
    options: ['ERP (ERP)'],
    chosen: 'ERP (ERP)',
  });
  top.append(make('span', { class: 'label' }, words.type));
  reactSelect(top, {
    id: 'issue-create.ui.modal.create-form.type-picker.issue-type-select',
    options: words.types,
    chosen: state.type,
    taken: () => setTimeout(draw, 150),
  });
  draw();
  root.append(form);

  if (closed.length > 0) {
    const toggle = make(
      'button',
      { type: 'button', 'data-testid': 'issue-create-modernised.ui.header.toggle-expand-button' },
      '⤢',
    );
    root.prepend(toggle);
    toggle.addEventListener('click', () => {
      if (root.querySelector('[data-testid$="collapsible-area-header"]')) return;
      const more = make(
        'button',
        {
          type: 'button',
          'data-testid': `${ids.field.split('field-renderer')[0]}fields-container.collapsible-area-header`,
        },
        words.more,
      );
      form.append(more);
      more.addEventListener('click', () => {
        state.open = true;
        draw();
      });
    });
  }

  const footer = make('footer');
  const create = make('button', { 'data-testid': ids.button, form: form.id, type: 'submit' }, words.create);
  footer.append(create);
  root.append(footer);
  form.addEventListener('submit', (event) => event.preventDefault());
  create.addEventListener('click', (event) => {
    event.preventDefault();
    setTimeout(() => {
      if ((state.texts.summary ?? '') === '') {
        const error = make('div', { id: 'summary-field-error', 'aria-live': 'polite' }, words.wanted);
        document.getElementById('summary-field').after(error);
        return;
      }
      if (asPage) {
        history.pushState({}, '', `${location.pathname.replace(/\/secure.*/, '')}/browse/ERP-8`);
        root.replaceChildren(make('h1', {}, state.texts.summary));
        return;
      }
      root.remove();
      const flag = make('div', { role: 'alert' }, `“${state.texts.summary}” `);
      flag.append(make('a', { href: '/browse/ERP-7' }, words.created));
      document.body.append(flag);
    }, 80);
  });
  // A dialog goes away with Escape, and what was written in it.
  if (!asPage) addEventListener('keydown', (event) => event.key === 'Escape' && root.remove());
};

window.words = {
  en: {
    project: 'Space',
    type: 'Work type',
    types: ['Task', 'Bug', 'Story'],
    summary: 'Summary',
    description: 'Description',
    environment: 'Environment',
    priority: 'Priority',
    priorities: ['Highest', 'High', 'Medium', 'Low', 'Lowest'],
    components: 'Components',
    costCentre: 'Cost centre',
    impact: 'Impact',
    attachment: 'Attachment',
    more: 'More fields (2)',
    create: 'Create',
    wanted: 'Summary is required',
    created: 'View work item',
  },
  de: {
    project: 'Bereich',
    type: 'Vorgangstyp',
    types: ['Aufgabe', 'Fehler', 'Story'],
    summary: 'Zusammenfassung',
    description: 'Beschreibung',
    environment: 'Umgebung',
    priority: 'Priorität',
    priorities: ['Höchste', 'Hoch', 'Mittel', 'Niedrig', 'Niedrigste'],
    components: 'Komponenten',
    costCentre: 'Kostenstelle',
    impact: 'Auswirkung',
    attachment: 'Anhang',
    more: 'Weitere Felder (2)',
    create: 'Erstellen',
    wanted: 'Eine Zusammenfassung muss sein',
    created: 'Vorgang anzeigen',
  },
};
