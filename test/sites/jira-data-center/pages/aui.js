/*
 * The lists of AUI: beside the hidden `<select>` a line with suggestions. `singleSelect` takes one value and shows it in
 * its line, `multiSelect` puts its values before the line. Suggestions hold the focus in the line while they are pressed.
 */
const make = (tag, attributes = {}, text = '') => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
};

const suggestions = (id, { line, icon, options, taken }) => {
  const list = make('div', { class: 'aui-list', id: `${id}-suggestions`, tabindex: '-1' });
  const close = () => list.replaceChildren();
  const draw = (word) => {
    const ul = make('ul', { class: 'aui-list-section' });
    for (const option of options.filter((one) => one.toLowerCase().includes(word.toLowerCase()))) {
      const item = make('li', { class: 'aui-list-item' });
      const link = make('a', { class: 'aui-list-item-link', href: '#', title: option }, option);
      link.addEventListener('click', (event) => {
        event.preventDefault();
        close();
        taken(option);
      });
      item.append(link);
      ul.append(item);
    }
    list.replaceChildren(ul);
  };
  list.addEventListener('mousedown', (event) => event.preventDefault());
  icon.addEventListener('click', () => {
    line.focus();
    draw('');
  });
  line.addEventListener('input', () => draw(line.value));
  line.addEventListener('blur', close);
  return list;
};

const hidden = (id, options, chosen) => {
  const select = make('select', { id, name: id, style: 'display:none' });
  for (const option of options) select.append(make('option', option === chosen ? { selected: '' } : {}, option));
  return select;
};

window.singleSelect = (around, { id, options, chosen, locked = false, taken = () => {} }) => {
  const select = hidden(id, options, chosen);
  const box = make('div', { class: 'aui-ss', id: `${id}-single-select` });
  const line = make('input', {
    id: `${id}-field`,
    class: 'text aui-ss-field ajs-dirty-warning-exempt',
    autocomplete: 'off',
    ...(locked ? { disabled: '' } : {}),
  });
  line.value = chosen;
  const icon = make('span', { class: 'icon aui-ss-icon noloading drop-menu' }, '▾');
  const list = suggestions(id, {
    line,
    icon,
    options,
    taken: (option) => {
      line.value = option;
      select.value = option;
      taken(option);
    },
  });
  // What fits no suggestion is no value: the line goes back to the one before.
  line.addEventListener('blur', () => (line.value = select.value));
  box.append(line, list, icon);
  around.append(select, box);
};

window.multiSelect = (around, { id, options }) => {
  const box = make('div', { class: 'jira-multi-select', id: `${id}-multi-select` });
  const items = make('ul', { class: 'items' });
  const line = make('textarea', { id: `${id}-textarea`, autocomplete: 'off' });
  const icon = make('span', { class: 'icon noloading drop-menu' }, '▾');
  const list = suggestions(id, {
    line,
    icon,
    options,
    taken: (option) => {
      const row = make('li', { class: 'item-row' });
      row.append(make('span', { class: 'value-text' }, option));
      items.append(row);
      line.value = '';
    },
  });
  box.append(items, line, list, icon);
  around.append(hidden(id, options), box);
};
window.make = make;
