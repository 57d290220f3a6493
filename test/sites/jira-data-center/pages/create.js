/*
 * The create form: `createForm(form, { words, visual, submit, locked })` fills a form. Another type draws the fields anew
 * after a moment, with the same texts.
 */
window.createForm = (form, { words, visual = false, submit, locked = false, sent }) => {
  const kept = {};
  const body = make('div', { class: 'form-body' });
  const group = (id, label, draw, isWanted = false) => {
    const around = make('div', { class: 'field-group' });
    const text = make('label', { for: id }, label);
    if (isWanted) {
      const mark = make('span', { class: 'aui-icon icon-required' });
      mark.append(make('span', { class: 'content' }, words.required));
      text.append(mark);
    }
    around.append(text);
    draw(around);
    body.append(around);
  };
  const wiki = (id) => (around) => {
    const box = make('div', { class: 'wiki-edit-content' });
    const area = make('textarea', { id, name: id, rows: '6', class: 'textarea long-field wiki-textfield' });
    area.value = kept[id] ?? '';
    area.addEventListener('input', () => (kept[id] = area.value));
    box.append(area);
    around.append(box);
    if (!visual || id !== 'description') return;
    const container = make('div', { class: 'rte-container' });
    const target = make('div', { id: 'mce_0' });
    container.append(target);
    box.append(container);
    area.classList.add('richeditor-cover');
    tinymce.init({
      target,
      base_url: '/npm/tinymce4',
      plugins: 'lists paste',
      menubar: false,
      init_instance_callback: (editor) =>
        editor.on('change input', () => (area.value = editor.getContent({ format: 'text' }))),
    });
  };
  const draw = () => {
    body.replaceChildren();
    group(
      'summary',
      words.summary,
      (around) => {
        const line = make('input', { id: 'summary', name: 'summary', type: 'text', class: 'text long-field' });
        line.value = kept.summary ?? '';
        line.addEventListener('input', () => (kept.summary = line.value));
        around.append(line);
      },
      true,
    );
    group('priority-field', words.priority, (around) =>
      singleSelect(around, { id: 'priority', options: words.priorities, chosen: words.priorities[2], locked }),
    );
    group('components-textarea', words.components, (around) =>
      multiSelect(around, { id: 'components', options: ['Einkauf', 'Finanzen'] }),
    );
    group('description', words.description, wiki('description'));
    group('environment', words.environment, wiki('environment'));
    group(
      'customfield_10010',
      words.costCentre,
      (around) => around.append(make('input', { id: 'customfield_10010', name: 'customfield_10010', class: 'text' })),
      true,
    );
    group('customfield_10011', words.impact, (around) => {
      const select = make('select', { id: 'customfield_10011', name: 'customfield_10011', class: 'select cf-select' });
      for (const option of [words.none, 'Extensive', 'Minor']) select.append(make('option', {}, option));
      select.firstChild.value = '-1';
      around.append(select);
    });
    const zone = make('div', { class: 'issue-drop-zone' });
    zone.append(make('input', { type: 'file', class: 'issue-drop-zone__file ignore-inline-attach', multiple: '' }));
    body.append(zone);
  };
  const top = make('div');
  const row = (id, label, options) => {
    const around = make('div', { class: 'field-group' });
    around.append(make('label', { for: `${id}-field` }, label));
    singleSelect(around, { id, options, chosen: options[0], taken: () => setTimeout(draw, 120) });
    top.append(around);
  };
  row('project', words.project, ['ERP (ERP)', 'HR (HR)']);
  row('issuetype', words.type, words.types);
  const buttons = make('div', { class: 'buttons' });
  buttons.append(
    make('span', { class: 'throbber' }),
    make('input', { type: 'submit', id: submit, value: words.create }),
  );
  form.append(top, body, buttons);
  draw();
  if (!sent) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    setTimeout(() => {
      const line = form.querySelector('#summary');
      if (line.value === '') line.after(make('div', { class: 'error', 'data-field': 'summary' }, words.wanted));
      else sent(line.value);
    }, 80);
  });
};

window.words = {
  en: {
    project: 'Project',
    type: 'Issue Type',
    types: ['Task', 'Bug', 'New Feature'],
    summary: 'Summary',
    required: 'Required',
    priority: 'Priority',
    priorities: ['Blocker', 'Critical', 'Major', 'Minor', 'Trivial'],
    components: 'Component/s',
    description: 'Description',
    environment: 'Environment',
    costCentre: 'Cost centre',
    impact: 'Impact',
    none: 'None',
    create: 'Create',
    wanted: 'You must specify a summary of the issue.',
  },
  de: {
    project: 'Projekt',
    type: 'Vorgangstyp',
    types: ['Aufgabe', 'Fehler', 'Neue Funktion'],
    summary: 'Zusammenfassung',
    required: 'Erforderlich',
    priority: 'Priorität',
    priorities: ['Höchste', 'Hoch', 'Mittel', 'Niedrig'],
    components: 'Komponente(n)',
    description: 'Beschreibung',
    environment: 'Umgebung',
    costCentre: 'Kostenstelle',
    impact: 'Auswirkung',
    none: 'Keine Angabe',
    create: 'Erstellen',
    wanted: 'Eine Zusammenfassung muss sein.',
  },
};
