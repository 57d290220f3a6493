/*
 * What the pages of Znuny do that matters here: lists that are drawn beside hidden ones, lists that the server fills anew
 * after each choice, a check by script, and sending by script, which makes no event.
 */
for (const select of document.querySelectorAll('select.Modernize')) {
  select.style.display = 'none';
  const drawn = document.createElement('div');
  drawn.className = 'InputField_Container';
  drawn.innerHTML = `<div class="InputField_Selection"><div class="Text"></div></div>
    <input id="${select.id}_Search" class="InputField_Search" role="search" autocomplete="off" />`;
  const label = document.querySelector(`label[for="${select.id}"]`)?.textContent.trim() ?? '';
  drawn.lastChild.setAttribute('aria-label', label);
  const says = () => (drawn.querySelector('.Text').textContent = select.selectedOptions[0]?.text.trim() ?? '');
  select.before(drawn);
  select.addEventListener('redraw', says);
  says();
}

/* The server answers with the lists that depend on the choice. */
document.addEventListener('change', ({ target }) => {
  if (!target.matches('select')) return;
  const depends = { Dest: 'NewUserID', TypeID: 'ServiceID', ServiceID: 'SLAID' }[target.id];
  const list = document.getElementById(depends);
  const loader = document.createElement('span');
  loader.className = 'AJAXLoader';
  loader.textContent = '…';
  (list ?? target).after(loader);
  setTimeout(() => {
    loader.remove();
    if (!list) return;
    const chosen = list.value;
    list.replaceChildren(...[...list.options].map((option) => option.cloneNode(true)));
    list.value = chosen;
    list.dispatchEvent(new Event('redraw'));
  }, 60);
});

const form = document.querySelector('form.Validate');
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  window.updateEditor?.();
  const wrong = [...form.querySelectorAll('.Validate_Required')].filter((field) => field.value === '');
  for (const label of form.querySelectorAll('.LabelError')) label.classList.remove('LabelError');
  for (const field of wrong) {
    field.classList.add('Error');
    form.querySelector(`label[for=${field.id}]`)?.classList.add('LabelError');
    document.body.insertAdjacentHTML('beforeend', '<div class="Tooltip">This field is required.</div>');
  }
  if (wrong.length === 0) HTMLFormElement.prototype.submit.call(form);
});

document.getElementById('ReplyButton')?.addEventListener('click', (event) => {
  event.preventDefault();
  document.getElementById('FollowUp').style.display = 'block';
});
