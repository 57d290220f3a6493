/** As iTop's lists that look up objects: a hidden select, a line beside it, options that are loaded and stand at the end of the page. */
const texts = {
  service_id: [
    ['', '-- select one --'],
    ['1', 'Printing'],
    ['2', 'Printing rooms'],
  ],
  servicesubcategory_id: [['', '-- select one --']],
  org_id: [['1', 'Demo']],
  caller_id: [
    ['', '-- select one --'],
    ['7', 'Ada Keller'],
  ],
};

const make = (tag, className, more = {}) => Object.assign(document.createElement(tag), { className, ...more });

function dress(select) {
  const code = select.name.replace('attr_', '');
  const control = make('div', 'selectize-control single');
  const line = make('div', 'selectize-input');
  const input = make('input', '', { type: 'text', id: `2_${code}-selectized` });
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-expanded', 'false');
  const drop = make('div', 'selectize-dropdown single');
  const content = make('div', 'selectize-dropdown-content');
  drop.style.display = 'none';
  drop.append(content);
  line.append(input);
  control.append(line);
  select.after(control);
  document.body.append(drop);

  const show = () => {
    line.querySelector('[data-value]')?.remove();
    const [chosen] = select.selectedOptions;
    if (!chosen || chosen.value === '') return;
    const item = make('div', '', { title: chosen.text, textContent: chosen.text });
    item.dataset.value = chosen.value;
    line.prepend(item);
  };
  const open = (isOpen) => {
    drop.style.display = isOpen ? 'block' : 'none';
    input.setAttribute('aria-expanded', String(isOpen));
  };
  line.addEventListener('mousedown', () => {
    content.replaceChildren(
      ...texts[code].map(([value, text]) => {
        const option = make('div', 'option');
        option.dataset.selectable = '';
        option.dataset.value = value;
        // Under the name stands whose it is.
        const words = make('span', 'ibo-input-select--autocomplete-item-txt', { title: text, textContent: text });
        if (value !== '') words.append(make('br', ''), make('i', '', { textContent: 'IT Department - production' }));
        option.append(words);
        return option;
      }),
    );
    open(true);
  });
  input.addEventListener('keydown', ({ key }) => key === 'Escape' && open(false));
  content.addEventListener('mousedown', ({ target }) => {
    const option = target.closest('[data-selectable]');
    const [, text] = texts[code].find(([value]) => value === option.dataset.value);
    select.replaceChildren(new Option(text, option.dataset.value, true, true));
    select.dispatchEvent(new Event('change', { bubbles: true }));
    show();
    // The press has still to come to its end, and finds the list open.
    open(true);
  });
  show();
}

for (const select of document.querySelectorAll('.selectized')) dress(select);

// The subcategories of a service come from the server and take the place of the old list.
document.querySelector('[name=attr_service_id]').addEventListener('change', () => {
  const field = document.querySelector('[data-attribute-code=servicesubcategory_id]');
  const busy = make('img', '', { width: 8, height: 8 });
  field.querySelector('.field_status').append(busy);
  setTimeout(() => {
    texts.servicesubcategory_id = [
      ['', '-- select one --'],
      ['7', 'Invoices'],
      ['8', 'Labels'],
    ];
    const select = make('select', 'selectized', { name: 'attr_servicesubcategory_id' });
    select.style.display = 'none';
    select.add(new Option('', ''));
    field.querySelector('.ibo-input-wrapper').replaceChildren(select);
    dress(select);
    busy.remove();
  }, 400);
});
