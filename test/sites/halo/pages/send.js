// Sends by script: the new ticket opens at its own address, or the form says what is missing.
const form = document.querySelector('[data-form]');
const title = form.querySelector('[name=summary]');
form.querySelector('[data-send]').addEventListener('click', (event) => {
  event.preventDefault();
  if (title.value !== '') return location.assign('/halo/ticket.html/tickets?mainview=team&id=1042');
  const error = document.createElement('p');
  error.className = 'field-error';
  error.textContent = 'Summary is mandatory';
  title.after(error);
});
