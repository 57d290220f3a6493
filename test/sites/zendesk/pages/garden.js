/*
 * What the pages of Zendesk do that matters here: lists whose field holds a value while another element says its words,
 * options that come at the end of the page, fields that come with a choice, and CKEditor 5 that comes late.
 */
document.addEventListener('click', ({ target }) => {
  const field = target.closest('[role=combobox]')?.closest('[data-garden-id="dropdowns.combobox.field"]');
  document.querySelector('[role=listbox]')?.remove();
  if (!field) return;
  const list = document.createElement('ul');
  list.setAttribute('role', 'listbox');
  for (const pair of field.dataset.options.split(',')) {
    const [value, words] = pair.split('=');
    const option = document.createElement('li');
    option.setAttribute('role', 'option');
    option.textContent = words;
    option.addEventListener('click', (event) => {
      event.stopPropagation();
      field.querySelector('input').value = value;
      field.querySelector('[data-garden-id="dropdowns.combobox.value"]').textContent = words;
      list.remove();
      if (value === 'incident') setTimeout(more, 80);
    });
    list.append(option);
  }
  document.body.append(list);
});

/* A field that belongs to incidents only. */
function more() {
  document
    .getElementById('more')
    ?.insertAdjacentHTML(
      'beforeend',
      '<div data-garden-id="forms.field"><label for="env">Environment</label><input id="env" name="request[custom_fields][7]" /></div>',
    );
}

window.withEditor = async (area, mark) => {
  const { ClassicEditor, Essentials, Paragraph, Heading, Bold, List } = window.CKEDITOR;
  const plugins = [Essentials, Paragraph, Heading, Bold, List];
  const editor = await ClassicEditor.create(area, { licenseKey: 'GPL', plugins });
  if (mark)
    editor.editing.view.change((writer) =>
      writer.setAttribute('data-test-id', mark, editor.editing.view.document.getRoot()),
    );
  return editor;
};
