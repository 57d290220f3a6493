/*
 * What the classic form does that matters here: client scripts after each change, lines with suggestions, a priority that
 * is computed, and sending by script, which makes no event.
 */
const at = (id) => document.getElementById(id);
const table = document.forms[0].id.replace('.do', '');
const field = (name) => at(`${table}.${name}`);

/* onChange of the category: the server sends its subcategories, and a message below the field. */
field('category')?.addEventListener('change', () => {
  setTimeout(() => {
    const list = field('subcategory');
    list.replaceChildren(new Option('-- None --', ''), new Option(`${field('category').value} 1`, '1'));
  }, 60);
});

/* The matrix of impact and urgency. */
for (const name of ['impact', 'urgency'])
  field(name)?.addEventListener('change', () => {
    const sum = Number(field('impact').value) + Number(field('urgency').value);
    at(`sys_readonly.${table}.priority`).value = String(Math.min(5, Math.max(1, sum - 1)));
  });

/* Lines with suggestions: what is typed is looked up, a chosen row fills the line and its hidden id. */
const known = { caller_id: ['Ada Keller', 'Ben Berg'], business_service: ['Finance', 'Warehouse'] };
for (const line of document.querySelectorAll('input[id^="sys_display."]')) {
  const name = line.id.split('.').at(-1);
  let waiting;
  line.addEventListener('keyup', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      document.querySelector('.ac_dropdown')?.remove();
      const found = (known[name] ?? []).filter((one) => one.toLowerCase().startsWith(line.value.toLowerCase()));
      if (line.value === '' || found.length === 0) return;
      const drop = document.createElement('div');
      drop.className = 'ac_dropdown';
      drop.innerHTML = found.map((one) => `<div class="ac_row"><span class="ac_cell">${one}</span></div>`).join('');
      drop.addEventListener('mousedown', (event) => {
        line.value = event.target.textContent;
        at(`${table}.${name}`).value = 'a1b2c3d4a1b2c3d4a1b2c3d4a1b2c3d4';
        drop.remove();
      });
      document.body.append(drop);
    }, 50);
  });
}

/** Called by the buttons themselves. */
window.gsftSubmit = () => {
  const wrong = [...document.querySelectorAll('.is-required')].filter(
    (row) => row.querySelector('input:not([type=hidden]),textarea,select').value === '',
  );
  if (wrong.length === 0) return HTMLFormElement.prototype.submit.call(document.forms[0]);
  document.getElementById('output_messages').innerHTML =
    `<div class="outputmsg outputmsg_error">The following mandatory fields are not filled in: ${wrong[0].innerText}</div>`;
};
