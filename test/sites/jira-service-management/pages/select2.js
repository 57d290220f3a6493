/*
 * A list as select2 version 3 draws it: beside a `<select>` that is off the screen a container `s2id_<id>`, whose options
 * come into `#select2-drop` at the end of the page when the mouse goes down on it, and are taken when it comes up. The
 * label leads to a line of its own that only takes the focus.
 */
let focussers = 0;

window.select2 = (select) => {
  const make = (tag, attributes = {}, text = '') => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    return element;
  };
  const container = make('div', { class: 'select2-container select', id: `s2id_${select.id}` });
  const choice = make('a', { class: 'select2-choice', tabindex: '-1' });
  const chosen = make('span', { class: 'select2-chosen' });
  const show = () => (chosen.textContent = select.selectedOptions[0]?.textContent ?? '');
  select.classList.add('select2-offscreen');
  choice.addEventListener('mousedown', (event) => {
    event.preventDefault();
    document.getElementById('select2-drop')?.remove();
    const drop = make('div', { id: 'select2-drop', class: 'select2-drop select2-drop-active' });
    const results = make('ul', { class: 'select2-results' });
    for (const option of select.options) {
      const result = make('li', { class: 'select2-result select2-result-selectable' });
      result.append(make('div', { class: 'select2-result-label' }, option.textContent));
      result.addEventListener('mouseup', () => {
        select.value = option.value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        drop.remove();
        show();
      });
      results.append(result);
    }
    drop.append(results);
    document.body.append(drop);
  });
  show();
  const line = make('input', {
    id: `s2id_autogen${(focussers += 1)}`,
    class: 'select2-focusser select2-offscreen',
    type: 'text',
    role: 'button',
    'aria-haspopup': 'true',
  });
  document.querySelector(`label[for="${select.id}"]`)?.setAttribute('for', line.id);
  choice.append(chosen);
  container.append(choice, line);
  select.before(container);
};
