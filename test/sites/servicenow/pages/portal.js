/*
 * The portal draws its fields from a model; select2 (version 3) stands in for the lists and puts its options at the end of
 * the page. Another category brings another field.
 */
const lists = { urgency: ['High', 'Medium', 'Low'], category: ['Finance', 'Warehouse'] };
const model = {};
const at = (id) => document.getElementById(id);

for (const name of Object.keys(lists)) {
  const box = at(`s2id_sp_formfield_${name}`);
  const chosen = box.querySelector('.select2-chosen');
  box.querySelector('.select2-choice').addEventListener('mousedown', () => {
    const drop = document.createElement('div');
    drop.id = 'select2-drop';
    drop.innerHTML =
      '<input class="select2-input" />' +
      `<ul>${lists[name].map((one) => `<li class="select2-results-dept-0 select2-result-selectable">${one}</li>`).join('')}</ul>`;
    drop.addEventListener('mouseup', (event) => {
      if (!event.target.matches('li')) return;
      model[name] = event.target.textContent;
      chosen.textContent = model[name];
      drop.remove();
      if (name === 'category') setTimeout(more, 60);
    });
    at('select2-drop')?.remove();
    document.body.append(drop);
  });
}

function more() {
  at('more').innerHTML =
    '<div class="form-group"><label for="sp_formfield_env">Environment</label><input id="sp_formfield_env" /></div>';
}

document.addEventListener('input', ({ target }) => (model[target.id.replace('sp_formfield_', '')] = target.value));
at('submit-btn').addEventListener('click', () => {
  if (model.short_description)
    location.href = '/servicenow/ticket.html/sp?id=ticket&table=incident&sys_id=0000000000000010';
  else at('alerts').innerHTML = '<div class="alert alert-danger">Some fields are incomplete: Short description</div>';
});
