// A list of ExtJS: a line and an arrow, options at the end of the page. Sending asks once, then says the number.
for (const field of document.querySelectorAll('[data-options]')) {
  const line = field.querySelector('input');
  field.querySelector('.x-form-trigger').addEventListener('click', () => {
    document.querySelector('.x-combo-list')?.remove();
    const list = document.createElement('div');
    list.className = 'x-combo-list';
    for (const name of field.dataset.options.split(',')) {
      const item = document.createElement('div');
      item.className = 'x-combo-list-item';
      item.textContent = name;
      item.addEventListener('click', () => {
        line.value = name;
        list.remove();
      });
      list.append(item);
    }
    document.body.append(list);
  });
}
const title = document.querySelector('[data-title]');
document.querySelector('[data-send]').addEventListener('click', (event) => {
  event.preventDefault();
  if (title.value === '') {
    const error = document.createElement('div');
    error.className = 'x-form-invalid-msg';
    error.textContent = 'This field is required';
    title.after(error);
    return;
  }
  const number = title.value;
  const window_ = document.createElement('div');
  window_.className = 'x-window-body';
  const link = document.createElement('a');
  link.href = '/ivanti/incident.html/HEAT/Default.aspx?Scope=SelfService&CommandId=Open&ItemId=5E71';
  link.textContent = `Incident 10452: ${number}`;
  window_.append(link);
  document.querySelector('.x-form,.panel').replaceChildren(window_);
});
