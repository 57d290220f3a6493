/*
 * A work item as the app draws it: `workItem(root, { id, words })`. Texts are shown until they are pressed, lists are lines
 * whose options come at the end of the page, keys that are pressed inside do not leave the form, and saving is a script.
 */
const editor = (label, text) => {
  const box = document.createElement('div');
  box.className = 'lean-rooster rooster-editor text-element view-mode';
  box.setAttribute('aria-label', label);
  box.setAttribute('role', 'textbox');
  box.innerHTML = text;
  box.style.minHeight = '40px';
  box.addEventListener('click', () => {
    box.classList.remove('view-mode');
    box.contentEditable = 'true';
    box.focus();
    if (!box.closest('.work-item-discussion-control')) return;
    box.insertAdjacentHTML('afterend', '<button class="primary">Save</button>');
  });
  return box;
};

const combo = (label, options, value) => {
  const row = document.createElement('div');
  row.className = 'work-item-control';
  row.innerHTML = `<span class="label">${label}</span><input role="combobox" aria-expanded="false" aria-label="${label}" />`;
  const input = row.querySelector('input');
  input.value = value;
  input.addEventListener('click', () => {
    document.querySelector('.callout')?.remove();
    const list = document.createElement('div');
    list.className = 'callout';
    list.innerHTML = `<div role="listbox">${options.map((one) => `<div role="option">${one}</div>`).join('')}</div>`;
    list.addEventListener('click', ({ target }) => {
      input.value = target.textContent;
      list.remove();
    });
    document.body.append(list);
  });
  return row;
};

window.workItem = (root, { id, words, title = '', text = '', comments = [], edit }) => {
  const header = document.createElement('div');
  header.className = 'work-item-form-header';
  header.innerHTML = `${id ? `<a href="${edit}">BUG ${id}</a>` : '<span>NEW BUG *</span>'}
    <div class="work-item-title-textfield"><input aria-label="Title field" placeholder="${words.title}" aria-required="true" /></div>
    <button id="__bolt-save">${words.save}</button><div class="message"></div>`;
  const message = header.querySelector('.message');
  const name = header.querySelector('input');
  name.value = title;
  const discussion = document.createElement('div');
  discussion.className = 'work-item-discussion-control';
  discussion.append(editor(words.discussion, ''));
  for (const { author, said } of comments)
    discussion.insertAdjacentHTML(
      'beforeend',
      `<div class="comment-item"><span class="user-display-name">${author}</span><div class="comment-content">${said}</div></div>`,
    );
  root.append(
    header,
    editor(words.body, text),
    combo(words.area, ['Helpdesk', 'Finance'], 'Helpdesk'),
    combo(words.priority, ['1', '2', '3', '4'], '2'),
    discussion,
  );
  root.insertAdjacentHTML('beforeend', '<input type="file" multiple />');
  // Their own shortcuts: no key leaves the form.
  root.addEventListener('keydown', (event) => event.stopPropagation());
  header.querySelector('button').addEventListener('click', () => {
    if (root.querySelector('.rooster-editor').textContent.trim() === '') {
      message.className = 'work-item-form-message-bar';
      message.textContent = 'Repro Steps: cannot be empty.';
      return;
    }
    if (edit) {
      header.querySelector('span').outerHTML = `<a href="${edit}">BUG 42</a>`;
      if (edit.includes('#')) return;
      history.replaceState({}, '', edit);
    }
  });
};
window.words = {
  en: {
    title: 'Enter title',
    save: 'Save',
    body: 'Repro Steps',
    area: 'Area Path',
    priority: 'Priority',
    discussion: 'Discussion. Add a comment',
  },
  de: {
    title: 'Titel eingeben',
    save: 'Speichern',
    body: 'Beschreibung',
    area: 'Bereichspfad',
    priority: 'Priorität',
    discussion: 'Diskussion',
  },
};
