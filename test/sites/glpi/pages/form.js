/** As GLPI does it: type and category send the whole form by script, which comes back with what stood in it. */
const form = document.querySelector('#itil-form');
const kept = new URLSearchParams(location.search);
for (const name of ['type', 'itilcategories_id', 'name', 'content', 'umgebung']) {
  const field = form.elements[name];
  if (field && kept.has(name)) field.value = kept.get(name);
}
for (const name of ['type', 'itilcategories_id'])
  form.elements[name]?.addEventListener('change', () => {
    location.search = new URLSearchParams(new FormData(form)).toString();
  });
for (const name of ['urgency', 'impact'])
  form.elements[name]?.addEventListener('change', () => {
    requestAnimationFrame(() => (form.elements.priority.value = form.elements.urgency.value));
  });

/** A stand-in for TinyMCE: the field is hidden behind a frame in which people type. */
const textarea = form.elements.content;
const box = Object.assign(document.createElement('div'), { className: 'tox tox-tinymce' });
const area = Object.assign(document.createElement('div'), { className: 'tox-edit-area' });
const frame = Object.assign(document.createElement('iframe'), {
  id: `${textarea.id}_ifr`,
  className: 'tox-edit-area__iframe',
});
area.append(frame);
box.append(area);
textarea.after(box);
textarea.style.display = 'none';
const inner = frame.contentDocument;
inner.open();
inner.write('<body id="tinymce" class="mce-content-body" contenteditable="true"></body>');
inner.close();
inner.body.innerHTML = textarea.value || '<p><br></p>';
inner.addEventListener('input', () => (textarea.value = inner.body.innerHTML));
