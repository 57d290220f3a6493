// The list is drawn at the end of the page once its button is pressed; the button that sends wakes with the editor's text.
const editor = window.proseMirror(document.querySelector('#editor'), { class: 'ProseMirror prose-sm' });
const submit = document.querySelector('[aria-label=Submit]');
const subject = document.querySelector('[maxlength]');
const wake = () => (submit.disabled = subject.value === '' || editor.text().trim() === '');
addEventListener('input', wake);
new MutationObserver(wake).observe(document.querySelector('#editor'), {
  childList: true,
  subtree: true,
  characterData: true,
});
submit.addEventListener('click', () => location.assign('/frappe/ticket.html/helpdesk/tickets/17'));

const button = document.querySelector('.list button');
button.addEventListener('click', () => {
  document.querySelector('[role=listbox]')?.remove();
  const list = document.createElement('ul');
  list.role = 'listbox';
  for (const name of ['Urgent', 'High', 'Medium', 'Low']) {
    const option = document.createElement('li');
    option.role = 'option';
    option.textContent = name;
    option.addEventListener('click', () => {
      button.firstElementChild.textContent = name;
      list.remove();
    });
    list.append(option);
  }
  document.body.append(list);
});
