/* Another tracker or category: after a moment the children of #all_attributes are other ones with the same values. */
document.addEventListener('change', (event) => {
  if (!['issue_tracker_id', 'issue_category_id'].includes(event.target.id)) return;
  setTimeout(() => {
    const area = document.getElementById('all_attributes');
    const drawn = area.cloneNode(true);
    for (const field of drawn.querySelectorAll('select,input,textarea'))
      field.value = area.querySelector(`#${field.id}`).value;
    area.replaceChildren(...drawn.childNodes);
  }, 60);
});

/*
 * A chosen file: its input is replaced, a row with its name comes at once, and the server answers with a token or, to
 * what it does not take, with its words. `langsam.txt` takes longer than anybody waits for a page to show something.
 */
const upload = (file, row) => {
  row.className = 'ajax-loading';
  setTimeout(
    () => {
      row.className = '';
      if (file.name.endsWith('.exe')) row.querySelector('div').textContent = 'Unprocessable Entity';
      else {
        row.querySelector('div').remove();
        row.querySelector('.token').setAttribute('value', '2.6b86b273');
      }
    },
    file.name === 'langsam.txt' ? 6_000 : 300,
  );
};
document.addEventListener('change', (event) => {
  const input = event.target;
  if (!input.matches('input.file_selector')) return;
  const files = [...input.files];
  const empty = input.cloneNode();
  empty.value = '';
  input.replaceWith(empty);
  for (const file of files) {
    const row = document.createElement('span');
    const number = document.querySelectorAll('.attachments_fields > span').length + 1;
    const named = (name, type) => {
      const field = document.createElement('input');
      Object.assign(field, { type, className: name, name: `attachments[${number}][${name}]` });
      return field;
    };
    row.append(named('filename', 'text'), document.createElement('div'), named('token', 'hidden'));
    row.firstChild.value = file.name;
    document.querySelector('.attachments_fields').append(row);
    upload(file, row);
  }
});
