/*
 * A list as react-select draws it: `reactSelect(host, options, chosen, taken)`. It opens when the mouse goes down on it,
 * holds the options at the end of the page, and closes as soon as its line loses the focus, as the real one does. One for
 * several values shows nothing at all where nothing fits.
 */
let selects = 0;

window.reactSelect = (host, { id = '', options, chosen = '', label = '', taken = () => {}, several = false }) => {
  const number = (selects += 1);
  const make = (tag, attributes = {}, text = '') => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    return element;
  };
  const container = make('div', { class: 'css-2b097c-container', ...(id ? { id } : {}) });
  const control = make('div', { class: 'css-yk16xz-control' });
  const values = make('div', { class: 'css-1hwfws3' });
  const input = make('input', {
    type: 'text',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
  });
  if (label) input.setAttribute('aria-label', label);
  const show = () => {
    const value = make('div', { class: several ? 'css-1rhbuit-multiValue' : 'css-1uccc91-singleValue' }, chosen);
    values.replaceChildren(chosen ? value : make('div', { class: 'css-1wa3eu0-placeholder' }, 'Select'), input);
  };
  let menu;
  const close = () => {
    menu?.remove();
    menu = undefined;
    input.setAttribute('aria-expanded', 'false');
  };
  const draw = () => {
    close();
    menu = make('div', { class: 'css-26l3qy-menu', id: `react-select-${number}-listbox`, role: 'listbox' });
    input.setAttribute('aria-expanded', 'true');
    menu.addEventListener('mousedown', (event) => {
      event.preventDefault();
      input.focus();
    });
    const fitting = options.filter((option) => option.toLowerCase().includes(input.value.toLowerCase()));
    for (const [at, option] of fitting.entries()) {
      const element = make(
        'div',
        { class: 'css-yt9ioa-option', id: `react-select-${number}-option-${at}`, role: 'option', tabindex: '-1' },
        option,
      );
      element.addEventListener('click', () => {
        chosen = option;
        input.value = '';
        close();
        show();
        taken(option);
      });
      menu.append(element);
    }
    if (fitting.length === 0 && several) return close();
    if (fitting.length === 0) menu.append(make('div', { class: 'css-gg45go' }, 'No options'));
    document.body.append(menu);
  };
  control.addEventListener('mousedown', (event) => {
    if (event.target !== input) event.preventDefault();
    input.focus();
    if (menu) close();
    else draw();
  });
  input.addEventListener('input', draw);
  input.addEventListener('blur', () => {
    input.value = '';
    close();
  });
  container.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu) return;
    event.stopPropagation();
    close();
  });
  show();
  control.append(values, make('div', { class: 'css-1wy0on6', 'aria-hidden': 'true' }, '▾'));
  container.append(control);
  host.append(container);
};
