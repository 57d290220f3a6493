/*
 * The create view as Vue draws it: `createWorkItem(host, { words, rich, template })`. The mode of the editor can be
 * switched, another type draws the view anew with the texts it had, a template comes from the server a moment later.
 */
const make = (tag, attributes = {}, text = '') => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
};

window.createWorkItem = (host, { words, rich = false, template, isDialog = false }) => {
  const state = { title: '', body: '', rich, type: words.types[0] };
  const form = make('form');
  const place = make('div');
  const typeGroup = make('div', { class: 'gl-form-group' });
  const type = make('select', {
    id: 'work-item-type',
    class: 'gl-form-select custom-select',
    'data-testid': 'work-item-types-select',
  });
  for (const word of words.types) type.append(make('option', {}, word));
  typeGroup.append(make('label', { for: 'work-item-type' }, words.type), type);
  form.append(typeGroup, place);
  host.append(form);
  let editor;

  const drawDescription = (wrapper) => {
    const label = make('label', { for: 'work-item-description' }, words.description);
    const editing = make('div', { class: 'js-editor' });
    const mode = make(
      'button',
      { type: 'button', 'data-testid': 'editing-mode-switcher' },
      state.rich ? words.toPlain : words.toRich,
    );
    mode.addEventListener('click', () => {
      if (editor) state.body = editor.text();
      state.rich = !state.rich;
      wrapper.replaceChildren();
      drawDescription(wrapper);
    });
    wrapper.append(label, editing, mode);
    editor = undefined;
    if (state.rich) {
      editing.append(make('input', { type: 'hidden', id: 'work-item-description', name: 'work-item-description' }));
      const content = make('div', { 'data-testid': 'content-editor' });
      editing.append(content);
      editor = proseMirror(
        content,
        { role: 'textbox', 'aria-label': words.description },
        state.body && `<p>${state.body}</p>`,
      );
      return;
    }
    const area = make('textarea', {
      id: 'work-item-description',
      name: 'work-item-description',
      class: 'note-textarea js-gfm-input markdown-area',
      'data-testid': 'markdown-editor-form-field',
      rows: '10',
      'aria-label': words.description,
    });
    area.value = state.body;
    area.addEventListener('input', () => (state.body = area.value));
    editing.append(area);
  };
  const draw = () => {
    const view = make('div', { 'data-testid': 'create-work-item' });
    const titleGroup = make('div', { class: 'gl-form-group', 'data-testid': 'title-input' });
    const title = make('input', {
      id: 'work-item-title',
      class: 'gl-form-input',
      'data-testid': 'work-item-title-input',
      maxlength: '255',
      type: 'text',
    });
    title.value = state.title;
    title.addEventListener('input', () => (state.title = title.value));
    titleGroup.append(make('label', { for: 'work-item-title' }, words.title), title);
    const wrapper = make('div', { 'data-testid': 'work-item-description-wrapper' });
    drawDescription(wrapper);
    const confidential = make('label');
    confidential.append(
      make('input', { type: 'checkbox', id: 'work-item-confidential', 'data-testid': 'confidential-checkbox' }),
      words.confidential,
    );
    const buttons = make('div', { 'data-testid': 'form-buttons' });
    const create = make(
      'button',
      { type: 'button', class: 'btn btn-confirm', 'data-testid': 'create-button' },
      words.create,
    );
    create.addEventListener('click', () =>
      setTimeout(() => {
        titleGroup.querySelector('.invalid-feedback')?.remove();
        if (state.title === '') return titleGroup.append(make('div', { class: 'invalid-feedback' }, words.wanted));
        const path = location.pathname.replace(/\/-\/.*/, '');
        if (!isDialog) {
          history.pushState({}, '', `${path}/-/work_items/42`);
          return host.replaceChildren(make('h1', { 'data-testid': 'work-item-title' }, state.title));
        }
        host.remove();
        const toast = make('div', { class: 'gl-toast', role: 'alert' }, `${words.done} `);
        toast.append(make('a', { href: '/acme/erp/-/work_items/43' }, words.view));
        document.body.append(toast);
      }, 80),
    );
    buttons.append(create, make('button', { type: 'button', 'data-testid': 'cancel-button' }, words.cancel));
    view.append(titleGroup, wrapper, confidential, buttons);
    place.replaceChildren(view);
  };
  type.addEventListener('change', () => setTimeout(draw, 120));
  draw();
  if (template)
    setTimeout(() => {
      state.body = template;
      draw();
      place.firstChild.prepend(make('button', { type: 'button', 'data-testid': 'template-dropdown' }, 'Bug'));
    }, 100);
};

window.words = {
  en: {
    type: 'Type',
    types: ['Issue', 'Incident', 'Task'],
    title: 'Title (required)',
    description: 'Description',
    toRich: 'Switch to rich text editing',
    toPlain: 'Switch to plain text editing',
    confidential: 'Turn on confidentiality',
    create: 'Create issue',
    cancel: 'Cancel',
    wanted: 'A title is required',
    done: 'Issue created.',
    view: 'View details',
  },
  de: {
    type: 'Typ',
    types: ['Ticket', 'Vorfall', 'Aufgabe'],
    title: 'Titel (erforderlich)',
    description: 'Beschreibung',
    toRich: 'Zur Rich-Text-Bearbeitung wechseln',
    toPlain: 'Zur Klartextbearbeitung wechseln',
    confidential: 'Vertraulich',
    create: 'Ticket erstellen',
    cancel: 'Abbrechen',
    wanted: 'Ein Titel muss sein',
    done: 'Ticket erstellt.',
    view: 'Details anzeigen',
  },
};
